import { together } from '../../async/index.js';
import type { Cloud } from '../../alicloud/index.js';
import { Problems } from '../../errors/index.js';
import { ResourceScope, type Ledger, type RunMark } from '../../ledger/index.js';
import { noCommunicator, type Communicator } from '../../communicators/index.js';
import { reportUnfit, runProvisioners, type BuildFacts, type KnownGuest } from '../../provisioners/index.js';
import type { Artifact } from '../artifact.js';
import type { BuildContext } from '../builder.js';
import { buildFacts } from './build-facts.js';
import { checkAgainstCloud, type Checked } from './check.js';
import { connect, removeTraces } from './connect.js';
import { distribute } from './distribute.js';
import { disksOf, handOverDisks, type Disk } from './disks.js';
import { beginImage, waitForImage, type BegunImage, type Image } from './image.js';
import { stopInstance, type Instance } from './instance.js';
import { Keeper } from './keeper.js';
import { launchInstance, type Launch } from './launch.js';
import { keepAlive } from './lifetime.js';
import { prepareLogin, readLogin, type GivenLogin, type Login } from './login.js';
import type { CheckedTarget } from './names.js';
import { prepareNetwork } from './network.js';
import { BUILDER_TYPE, type EcsOptions } from './options.js';
import { prepareOrigin, type ImageOrigin } from './origin.js';
import { blamingReclaim, onceMoreIfReclaimed, whileItLasts, type SpotReclaimed } from './reclaim.js';
import { Results } from './results.js';
import type { BuildingSite, Site } from './site.js';
import { latestEnd } from './time-limits.js';
import { checkWindowsLogin } from './windows-login.js';

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
  const givenLogin = await readLogin(before, context.env);
  const { source, targets, eipAddress } = await events.phase(
    'check',
    'Checking regions, source image and image names',
    () => checkAgainstCloud(before),
  );
  checkWindowsLogin(before, source, givenLogin);
  refuseUnfit(context, { communicator: options.communicator, system: source.osType });

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

  const keeper = new Keeper(site, context);
  const given = { source, targets, eipAddress, givenLogin, keeper };
  return await keeper.keepWhenFails(() => makeImages(site, given, results, context));
}

/** @throws ProblemsError if provisioners are made for another system than the source image has */
function refuseUnfit({ provisioners, errorCleanup }: BuildContext, guest: KnownGuest): void {
  const problems = new Problems();
  reportUnfit([...provisioners, ...(errorCleanup ? [errorCleanup] : [])], guest, problems);
  problems.throwIfAny();
}

/** What the check has found, and who looks after a failure. */
interface Given extends Checked {
  readonly givenLogin: GivenLogin;
  readonly keeper: Keeper;
}

async function makeImages(
  site: BuildingSite,
  given: Given,
  results: Results,
  context: BuildContext,
): Promise<Artifact> {
  const { options, events, resources } = site;
  const { source, targets, eipAddress, givenLogin, keeper } = given;
  const [login, network] = await events.phase('prepare', 'Preparing the key pair and the network', () =>
    together(prepareLogin(site, givenLogin, source), prepareNetwork(site)),
  );
  const launch = { source, login, network, eipAddress };
  const origin = await onceMoreIfReclaimed(site, async (lost) => {
    const { instance, disks } = await prepareInstance(site, launch, { lost, keeper }, context);
    results.launched(instance.type);
    if (options.skip_create_image) return undefined;
    return blamingReclaim(site, instance, () => prepareOrigin(site, { instance, disks, source }));
  });
  if (origin === undefined) return results.artifact;

  const report = (image: Image) => results.add(image, resources.entryOf(image.resource).name);
  const begun = beginImage(site, origin, {
    target: options.image_encrypted === true ? undefined : targets[0],
    isGoodOnceUsable: isGoodOnceUsable(site, origin, targets),
  });
  const original = events.phase('image', `Creating the image ${options.image_name}`, () =>
    makeOriginal(site, origin, { begun, report }),
  );
  // Not before the image is begun: who keeps what a failed build has created wants the instance, too.
  const unneeded = origin.snapshots === undefined ? original : begun;
  await together(
    original.then((image) => distribute(site, image, targets, report)),
    // Images and copies take long: what they do not need is not kept, and paid, for them.
    unneeded.then(() => resources.releaseAllBut('image', 'snapshot')),
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
  launch: Launch,
  { lost, keeper }: { readonly lost: SpotReclaimed | undefined; readonly keeper: Keeper },
  context: BuildContext,
): Promise<PreparedInstance> {
  const { events, options } = site;
  const instance = await events.phase('launch', `Starting an instance of ${options.instance_type}`, () =>
    launchInstance(site, launch, lost),
  );
  keeper.instanceRuns(instance, launch.login);
  using _alive = keepAlive(site, instance);
  await handOverDisks(site, instance);
  return await whileItLasts(site, instance, async (watched) => {
    await provision(watched, { instance, login: launch.login, keeper }, context);
    const disks = options.skip_create_image ? [] : await stopForImage(watched, instance);
    return { instance, disks };
  });
}

async function stopForImage(site: BuildingSite, instance: Instance): Promise<readonly Disk[]> {
  const stopping = site.options.disable_stop_instance
    ? 'Waiting until the instance has been stopped (disable_stop_instance)'
    : 'Stopping the instance';
  const [disks] = await site.events.phase('stop', stopping, () =>
    together(disksOf(site, instance), stopInstance(site, instance)),
  );
  return disks;
}

interface OriginalToBe {
  readonly begun: Promise<BegunImage>;
  readonly report: (image: Image) => void;
}

/** The image in the build's own region, or the temporary one that encrypted ones are copied from. */
async function makeOriginal(
  site: BuildingSite,
  origin: ImageOrigin,
  { begun, report }: OriginalToBe,
): Promise<Image> {
  const make = async () => {
    const image = await waitForImage(site, await begun);
    if (image.target !== undefined) report(image);
    return image;
  };
  if (origin.snapshots !== undefined) return make();
  using _alive = keepAlive(site, origin.instance);
  return await blamingReclaim(site, origin.instance, make);
}

/**
 * Whether the image is good as soon as it can be used, while the cloud still makes it: nothing but an available image can be
 * copied, shared or renamed, and the instance that one is made from must not change until then.
 */
function isGoodOnceUsable(
  { options }: BuildingSite,
  { snapshots }: ImageOrigin,
  targets: readonly CheckedTarget[],
): boolean {
  return (
    options.image_ready_signal === 'Usable' &&
    snapshots !== undefined &&
    targets.length === 1 &&
    options.image_encrypted !== true &&
    options.image_share_account === undefined &&
    options.image_unshare_account === undefined &&
    targets.every(({ replaces }) => replaces === undefined)
  );
}

interface Connecting {
  readonly instance: Instance;
  readonly login: Login;
  readonly keeper: Keeper;
}

async function provision(
  site: BuildingSite,
  { instance, login, keeper }: Connecting,
  context: BuildContext,
): Promise<void> {
  const { events, options } = site;
  const facts = await buildFacts(site, instance, login, context);
  if (options.communicator === 'none') {
    if (context.provisioners.length > 0) await provisionBy(noCommunicator(), facts, site, context);
    return;
  }
  await using communicator = await events.phase('connect', `Connecting to ${instance.id}`, () =>
    connect(site, instance, login, context.env),
  );
  keeper.isConnectedBy(communicator);
  await provisionBy(communicator, facts, site, context);
  await removeTraces(site, communicator, login, instance);
}

async function provisionBy(
  communicator: Communicator,
  facts: BuildFacts,
  { events, signal, resolvePath }: BuildingSite,
  context: BuildContext,
): Promise<void> {
  await events.phase('provision', 'Provisioning', () =>
    runProvisioners(
      context.provisioners,
      {
        communicator,
        env: context.programEnv,
        build: facts,
        events,
        signal,
        resolvePath,
      },
      // As in Packer, whoever aborts wants to find the guest as it failed.
      context.onError === 'abort' ? undefined : context.errorCleanup,
    ),
  );
}

function runMark(options: EcsOptions, ledger: Ledger, context: BuildContext): RunMark {
  return { mark: ledger.header.mark, run: context.run, expires: latestEnd(options, Date.now()) };
}
