import type { OptionTable } from '../options/index.js';
import { commonOptions } from './common-options.js';
import type { ProvisionerKind } from './provisioner.js';
import { ansibleLocal } from './ansible/ansible-local.js';
import { ansible } from './ansible/ansible.js';
import { breakpoint } from './breakpoint.js';
import { file } from './file.js';
import { powershell } from './powershell.js';
import { shellLocal } from './shell-local.js';
import { shell } from './shell.js';
import { sleep } from './sleep.js';
import { windowsRestart } from './windows-restart.js';
import { windowsShell } from './windows-shell.js';

/** Every kind of provisioner, by the type that a template names; its options include the common ones. */
export const provisionerKinds: ReadonlyMap<string, ProvisionerKind> = new Map(
  [
    withCommonOptions(shell),
    withCommonOptions(shellLocal),
    withCommonOptions(file),
    withCommonOptions(powershell),
    withCommonOptions(windowsShell),
    withCommonOptions(windowsRestart),
    withCommonOptions(ansible),
    withCommonOptions(ansibleLocal),
    withCommonOptions(sleep),
    withCommonOptions(breakpoint),
  ].map((kind) => [kind.type, kind]),
);

function withCommonOptions<Table extends OptionTable>(kind: ProvisionerKind<Table>): ProvisionerKind {
  return {
    type: kind.type,
    options: { ...kind.options, ...commonOptions },
    ...(kind.needsNoGuest && { needsNoGuest: true }),
    check: (parsed, context) => kind.check(parsed as never, context),
    ...(kind.unfitFor && {
      unfitFor: (values, guest, context) => kind.unfitFor?.(values as never, guest, context),
    }),
    run: (options, context) => kind.run(options as never, context),
  };
}

export type {
  BuildFacts,
  CheckContext,
  PlannedProvisioner,
  ProvisionContext,
  ProvisionerKind,
} from './provisioner.js';
export { reportUnfit, type KnownGuest } from './guest-fit.js';
export { runProvisioners } from './run.js';
