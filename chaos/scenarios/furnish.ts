import type { Simulator } from '../../src/simulator/index.js';
import { OWN_REGION, type Given, type Scenario } from './scenario.js';
import { furnishStrangers } from './strangers.js';

/** Puts into the cloud what a scenario finds there, and what belongs to others. */
export async function furnish(cloud: Simulator, { replaces }: Pick<Scenario, 'replaces'>): Promise<Given> {
  const replaced = replaces.map(({ region, name }) => ({
    region,
    name,
    id: cloud.furnish.image(region, { name, dataDisks: [20] }),
  }));
  const vpcId = cloud.furnish.vpc(OWN_REGION, { name: 'of the user', cidrBlock: '172.16.0.0/16' });
  const vSwitchId = cloud.furnish.vSwitch(OWN_REGION, {
    vpcId,
    zoneId: `${OWN_REGION}-h`,
    cidrBlock: '172.16.1.0/24',
  });
  const securityGroupId = cloud.furnish.securityGroup(OWN_REGION, { vpcId, name: 'of the user' });
  return {
    cloud,
    eipId: await cloud.furnish.eip(OWN_REGION),
    friend: cloud.furnish.account().accountId,
    network: { vpcId, vSwitchId, securityGroupId },
    replaced,
    neighbourhood: await furnishStrangers(cloud),
  };
}
