import { marksOf } from '../../src/ledger/marks.js';
import type { Simulator } from '../../src/simulator/index.js';
import { COPY_REGION, OWN_REGION } from './scenario.js';

/** What of others is in the account, for those who look for it by ID. */
export interface Neighbourhood {
  readonly instanceIds: readonly string[];
}

/**
 * Puts into the account what a build must never touch: what others made by hand, under names like ours, and what
 * another build of this action is working with right now, in both of the regions that most scenarios build in.
 */
export async function furnishStrangers(cloud: Simulator): Promise<Neighbourhood> {
  cloud.furnish.image(COPY_REGION, { name: 'web-old_by-hand', tags: { app: 'web' } });
  cloud.furnish.image(OWN_REGION, { name: 'web-new_by-hand', dataDisks: [20] });
  await cloud.furnish.eip(OWN_REGION);
  cloud.furnish.keyPair(OWN_REGION, 'packer-by-hand', A_KEY);
  const byHand = await furnishNetwork(cloud, 'packer-by-hand', '192.168.0.0/16', () => ({}));
  const living = await furnishLivingBuild(cloud);
  return { instanceIds: [byHand, living] };
}

const A_KEY =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBEmKSENjQEezOmxkZMy7opKgwFB9nkt5YRrYMjNuG5N87uRgg6CLrbo5wAdT/y6v0mKV0U2w0WZ2YB/++Tpockg= by-hand';

const LIVING_MARK = '7d0a5f5e-1111-4222-8333-944455556666';
const LONG_MS = 365 * 24 * 60 * 60_000;

/** Another run of this action, which has a long time to go: an instance, and an image that is to replace one. */
async function furnishLivingBuild(cloud: Simulator): Promise<string> {
  const run = {
    mark: LIVING_MARK,
    run: 'octo/images run 4712.1',
    expires: new Date(Date.now() + LONG_MS),
  };
  const marks = (entry: string, region: string, facts: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(marksOf(run, { entry, region }, facts).map(({ key, value }) => [key, value]));
  for (const region of [OWN_REGION, COPY_REGION]) {
    const replaces = cloud.furnish.image(region, { name: 'queue' });
    const facts = {
      final_name: 'queue',
      replaces,
      retired_name: 'queue-old_7d0a5f5e',
      images: '2',
      published: 'no',
    };
    cloud.furnish.image(region, {
      name: 'queue-new_7d0a5f5e',
      tags: marks(`image-${region === OWN_REGION ? 7 : 8}`, region, facts),
    });
  }
  return furnishNetwork(cloud, 'of another build', '10.0.0.0/8', (entry) => marks(entry, OWN_REGION));
}

/** A network with an instance in it. @returns the instance's ID */
async function furnishNetwork(
  cloud: Simulator,
  name: string,
  cidrBlock: string,
  marks: (entry: string) => Readonly<Record<string, string>>,
): Promise<string> {
  const tags = (entry: string) => new Map(Object.entries(marks(entry)));
  const vpcId = cloud.furnish.vpc(OWN_REGION, { name, cidrBlock, tags: tags('vpc-1') });
  const vSwitchId = cloud.furnish.vSwitch(OWN_REGION, {
    vpcId,
    zoneId: `${OWN_REGION}-h`,
    cidrBlock: cidrBlock.replace(/\/\d+$/, '/24'),
    tags: tags('vswitch-2'),
  });
  const securityGroupId = cloud.furnish.securityGroup(OWN_REGION, {
    vpcId,
    name,
    tags: tags('security_group-3'),
  });
  return cloud.furnish.instance(OWN_REGION, { vSwitchId, securityGroupId, tags: marks('instance-4') });
}
