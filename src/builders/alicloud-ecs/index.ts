import { Ledger, releaseAll, releaseMarked, type LedgerListener } from '../../ledger/index.js';
import type { BuildContext, BuilderKind } from '../builder.js';
import { buildImage } from './build.js';
import { checkEcsOptions } from './check-options.js';
import { openCloudOf, regionOf } from './access.js';
import { ensureSameAccount, tellCaller } from './caller.js';
import { BUILDER_TYPE, ecsOptions } from './options.js';
import { ecsPermissions } from './permissions.js';
import { targetsOf } from './targets.js';

/** Builds an ECS image from a temporary instance, as Packer's builder of that name. */
export const alicloudEcs: BuilderKind<typeof ecsOptions> = {
  type: BUILDER_TYPE,
  options: ecsOptions,
  check: checkEcsOptions,

  target: (options, where) => ({ region: regionOf(options, where) ?? '', image_name: options.image_name }),

  permissions: ecsPermissions,

  async build(options, context) {
    const { cloud, region } = openCloudOf(options, context);
    const header = {
      build: context.name,
      mark: context.mark,
      region,
      startedAt: new Date().toISOString(),
    };
    const ledger = Ledger.create(context.ledgerPath, header, warnOf(context));
    context.onLedger?.(ledger);
    try {
      using _caller = tellCaller({ cloud, region }, context, (known) => ledger.recordCaller(known.accountId));
      return await buildImage({ options, cloud, region, ledger, context });
    } finally {
      ledger.close();
    }
  },

  async release(options, context) {
    const ledger = Ledger.reopen(context.ledgerPath, warnOf(context));
    try {
      const opened = openCloudOf(options, context);
      using caller = tellCaller(opened, context);
      await ensureSameAccount(caller, ledger.account);
      const { cloud } = opened;
      const { events, signal, run: runName } = context;
      return await releaseAll({ ledger, isHint: true, cloud, events, signal, runName });
    } finally {
      ledger.close();
    }
  },

  async releaseMarked(options, context) {
    const opened = openCloudOf(options, context);
    using _caller = tellCaller(opened, context);
    const { cloud, region } = opened;
    const { events, signal, mark, run: runName } = context;
    const regions = targetsOf(options, region).map((target) => target.region);
    return await releaseMarked({ mark, regions, cloud, events, signal, runName });
  },
};

function warnOf({ events }: Pick<BuildContext, 'events'>): LedgerListener {
  return (message) => events.emit({ type: 'warning', message });
}
