import { together } from '../../async/index.js';
import type { Cloud } from '../../alicloud/index.js';
import { ResourceScope, type Ledger, type RunMark } from '../../ledger/index.js';
import { runProvisioners, type BuildFacts } from '../../provisioners/index.js';
import type { Artifact } from '../artifact.js';
import type { BuildContext } from '../builder.js';
import { checkAgainstCloud } from './check.js';
import { connect, removeTraces } from './connect.js';
import { createImage, publishImage } from './image.js';
import { disksOf } from './disks.js';
import { launchInstance, stopInstance, type Instance } from './instance.js';
import { keepAlive } from './lifetime.js';
import { prepareLogin, type Login } from './login.js';
import { prepareNetwork } from './network.js';
import { BUILDER_TYPE, type EcsOptions } from './options.js';
import type { BuildingSite, Site } from './site.js';
import { autoReleaseTime } from './time-limits.js';

/** What one build is made of. */
export interface Building {
  readonly options: EcsOptions;
  readonly cloud: Cloud;
  readonly region: string;
  readonly ledger: Ledger;
  readonly context: BuildContext;
}

/**
 * The build: a temporary instance is started, provisioned, stopped and made into an image. Leaving this function
 * releases everything else that was created, whatever happened.
 * @returns the artifact; what of it is good is also told through `context.report` as soon as it is
 * @throws BuildError when something that was asked for could not be done
 */
export async function buildImage({ options, cloud, region, ledger, context }: Building): Promise<Artifact> {
  const { events } = context;
  const before: Site = { ...context, options, cloud, region };
  const { source, replaces } = await events.phase(
    'check',
    'Checking region, source image and image name',
    () => checkAgainstCloud(before),
  );

  await using resources = new ResourceScope({
    ledger,
    cloud,
    events,
    run: runMark(options, ledger, context),
  });
  const site: BuildingSite = { ...before, resources, suffix: ledger.header.mark.slice(0, 8) };

  const [login, network] = await events.phase('prepare', 'Preparing the key pair and the network', () =>
    together(prepareLogin(site, context.env), prepareNetwork(site)),
  );
  const instance = await events.phase('launch', `Starting an instance of ${options.instance_type}`, () =>
    launchInstance(site, { source, login, network }),
  );
  using _alive = keepAlive(site, instance);
  if (options.communicator !== 'none') await provision(site, instance, login, context);
  const started: Artifact = {
    builder_type: BUILDER_TYPE,
    region,
    image_name: options.image_name,
    source_image: source.id,
    instance_type: options.instance_type,
    image_ids: {},
    snapshot_ids: [],
  };
  if (options.skip_create_image) return started;

  const [diskIds] = await events.phase('stop', 'Stopping the instance', () =>
    together(disksOf(site, instance), stopInstance(site, instance)),
  );
  const image = await events.phase('image', `Creating the image ${options.image_name}`, () =>
    createImage(site, { instance, diskIds, replaces }),
  );
  const artifact = { ...started, image_ids: { [region]: image.id }, snapshot_ids: image.snapshotIds };
  context.report(artifact);
  await events.phase('publish', 'Tagging the image and its snapshots', () => publishImage(site, image));
  return artifact;
}

async function provision(
  site: BuildingSite,
  instance: Instance,
  login: Login,
  context: BuildContext,
): Promise<void> {
  const { events, signal } = site;
  await using communicator = await events.phase('connect', `Connecting to ${instance.id}`, () =>
    connect(site, instance, login),
  );
  await events.phase('provision', 'Provisioning', () =>
    runProvisioners(context.provisioners, {
      communicator,
      build: buildFacts(site, instance, context),
      events,
      signal,
      resolvePath: site.resolvePath,
    }),
  );
  await removeTraces(site, communicator, login);
}

/** What the template's `{{ build `…` }}` gives to provisioners. */
function buildFacts(
  { options, region }: BuildingSite,
  instance: Instance,
  context: BuildContext,
): BuildFacts {
  return {
    name: context.name,
    builderType: BUILDER_TYPE,
    generated: {
      ID: instance.id,
      Host: options.ssh_host ?? instance.address ?? '',
      Port: String(options.ssh_port),
      User: options.ssh_username ?? '',
      ConnType: options.communicator,
      SourceImageName: instance.sourceImage,
      Region: region,
    },
  };
}

function runMark(options: EcsOptions, ledger: Ledger, context: BuildContext): RunMark {
  return { mark: ledger.header.mark, run: context.run, expires: autoReleaseTime(options, Date.now()) };
}
