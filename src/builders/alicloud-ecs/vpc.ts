import { CreateVpc, DescribeVpcs, vpcWatch } from '../../alicloud/index.js';
import { notThere } from './given.js';
import { to, waitForStatus, type BuildingSite } from './site.js';
import { NETWORK_LIMIT } from './time-limits.js';
import { USUALLY } from './usual-times.js';

const DEFAULT_VPC_BLOCK = '172.16.0.0/16';

export interface Vpc {
  readonly id: string;
  readonly cidrBlock: string;
  /** Made for this build alone, and so empty. */
  readonly isTemporary: boolean;
}

/** The given VPC, or that of the given security group; a temporary one where neither is given. */
export async function prepareVpc(
  site: BuildingSite,
  group: { readonly vpcId: string } | undefined,
): Promise<Vpc> {
  const given = site.options.vpc_id ?? group?.vpcId;
  return given === undefined ? createVpc(site) : findVpc(site, given);
}

/** @throws BuildError if the VPC is not there */
export async function findVpc(site: BuildingSite, vpcId: string): Promise<Vpc> {
  const { vpcs } = await site.cloud.call(
    DescribeVpcs,
    { regionId: site.region, vpcId },
    to(site, `find the VPC ${vpcId}`),
  );
  const found = vpcs?.vpc?.find((candidate) => candidate.vpcId === vpcId);
  if (found === undefined) throw notThere(site, 'vpc_id', vpcId);
  return { id: vpcId, cidrBlock: found.cidrBlock ?? DEFAULT_VPC_BLOCK, isTemporary: false };
}

async function createVpc(site: BuildingSite): Promise<Vpc> {
  const { options, region, resources, cloud } = site;
  const cidrBlock = options.vpc_cidr_block ?? DEFAULT_VPC_BLOCK;
  const vpcName = options.vpc_name ?? `packer_${site.suffix}`;
  const { id } = await resources.create(
    { kind: 'vpc', region, name: vpcName },
    async ({ clientToken, tags, signal }) => {
      const made = await cloud.call(
        CreateVpc,
        {
          regionId: region,
          cidrBlock,
          vpcName,
          clientToken,
          tag: [...tags],
          resourceGroupId: options.resource_group_id,
        },
        to(site, 'create a temporary VPC', signal),
      );
      return made.vpcId ?? '';
    },
  );
  await waitForStatus(site, {
    watch: vpcWatch,
    id,
    status: 'Available',
    usually: USUALLY.vpc,
    limit: NETWORK_LIMIT,
    phase: 'prepare',
  });
  return { id, cidrBlock, isTemporary: true };
}
