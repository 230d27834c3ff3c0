import { together } from '../../async/index.js';
import type { Cloud } from '../../alicloud/index.js';
import { ResourceScope, type Ledger, type RunMark } from '../../ledger/index.js';
import type { SshLogin } from '../../communicators/index.js';
import { runProvisioners } from '../../provisioners/index.js';
import type { Artifact } from '../artifact.js';
import type { BuildContext } from '../builder.js';
import { buildFacts } from './build-facts.js';
import { checkAgainstCloud, type Checked } from './check.js';
import { connect, removeTraces } from './connect.js';
import { distribute } from './distribute.js';
import { disksOf, handOverDisks, type Disk } from './disks.js';
import { completeImage, createImage, type Image, type ImageOrigin } from './image.js';
import { stopInstance, type Instance } from './instance.js';
import { launchInstance } from './launch.js';
import { keepAlive } from './lifetime.js';
import { prepareLogin, readLogin, type Login } from './login.js';
import type { CheckedTarget } from './names.js';
import { prepareNetwork } from './network.js';
import { BUILDER_TYPE, type EcsOptions } from './options.js';
import { Results } from './results.js';
import type { BuildingSite, Site } from './site.js';
import { latestEnd } from './time-limits.js';

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
  const [{ source, targets, eipAddress }, givenLogin] = await events.phase(
    'check',
    'Checking regions, source image and image names',
    () => together(checkAgainstCloud(before), readLogin(before, context.env)),
  );

  using results = new Results(context, {
    builder_type: BUILDER_TYPE,
    region,
    image_name: options.image_name,
    source_image: source.id,
    instance_type: undefined,
    image_ids: {},
    snapshot_ids: [],
  });
  await using resources = new ResourceScope({
    ledger,
    cloud,
    events,
    run: runMark(options, ledger, context),
    signal: context.signal,
  });
  const site: BuildingSite = { ...before, resources, suffix: ledger.header.mark.slice(0, 8) };

  const { instance, disks } = await prepareInstance(site, { source, eipAddress, givenLogin }, context);
  results.launched(instance.type);
  if (options.skip_create_image) return results.artifact;

  const report = (image: Image) => results.add(image);
  const original = await events.phase('image', `Creating the image ${options.image_name}`, () =>
    makeOriginal(site, { instance, disks, source }, targets, report),
  );
  await together(
    distribute(site, original, targets, report),
    // Copies take long: what they do not need is not kept, and paid, for them.
    resources.releaseAllBut('image', 'snapshot'),
  );
  return results.artifact;
}

/** The temporary instance as the image is made of it: provisioned and stopped. */
interface PreparedInstance {
  readonly instance: Instance;
  readonly disks: readonly Disk[];
}

async function prepareInstance(
  site: BuildingSite,
  {
    source,
    eipAddress,
    givenLogin,
  }: Pick<Checked, 'source' | 'eipAddress'> & { readonly givenLogin: SshLogin },
  context: BuildContext,
): Promise<PreparedInstance> {
  const { events, options } = site;
  const [login, network] = await events.phase('prepare', 'Preparing the key pair and the network', () =>
    together(prepareLogin(site, givenLogin, source), prepareNetwork(site)),
  );
  const instance = await events.phase('launch', `Starting an instance of ${options.instance_type}`, () =>
    launchInstance(site, { source, login, network, eipAddress }),
  );
  using _alive = keepAlive(site, instance);
  await handOverDisks(site, instance);
  if (options.communicator !== 'none') await provision(site, instance, login, context);
  if (options.skip_create_image) return { instance, disks: [] };
  const stopping = options.disable_stop_instance
    ? 'Waiting until the instance has been stopped (disable_stop_instance)'
    : 'Stopping the instance';
  const [disks] = await events.phase('stop', stopping, () =>
    together(disksOf(site, instance), stopInstance(site, instance)),
  );
  return { instance, disks };
}

/** The image in the build's own region, or the temporary one that encrypted ones are copied from. */
async function makeOriginal(
  site: BuildingSite,
  origin: ImageOrigin,
  targets: readonly CheckedTarget[],
  report: (image: Image) => void,
): Promise<Image> {
  using _alive = keepAlive(site, origin.instance);
  const target = site.options.image_encrypted === true ? undefined : targets[0];
  const image = await createImage(site, origin, target);
  if (target !== undefined) report(image);
  return mustBeComplete(site, targets) ? await completeImage(site, image) : image;
}

/**
 * Whether the image must be wholly made before the build goes on, where it is good for use already: the instance
 * that it is made from must not change until then, and nothing but an available image can be copied, shared or renamed.
 */
function mustBeComplete({ options }: BuildingSite, targets: readonly CheckedTarget[]): boolean {
  return (
    !options.image_ignore_data_disks ||
    targets.length > 1 ||
    options.image_encrypted === true ||
    options.image_share_account !== undefined ||
    options.image_unshare_account !== undefined ||
    targets.some(({ replaces }) => replaces !== undefined)
  );
}

async function provision(
  site: BuildingSite,
  instance: Instance,
  login: Login,
  context: BuildContext,
): Promise<void> {
  const { events, signal } = site;
  await using communicator = await events.phase('connect', `Connecting to ${instance.id}`, () =>
    connect(site, instance, login, context.env),
  );
  await events.phase('provision', 'Provisioning', () =>
    runProvisioners(context.provisioners, {
      communicator,
      build: buildFacts(site, instance, login, context.name),
      events,
      signal,
      resolvePath: site.resolvePath,
    }),
  );
  await removeTraces(site, communicator, login, instance);
}

function runMark(options: EcsOptions, ledger: Ledger, context: BuildContext): RunMark {
  return { mark: ledger.header.mark, run: context.run, expires: latestEnd(options, Date.now()) };
}
