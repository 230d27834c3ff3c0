import { AuthorizeSecurityGroup, CreateSecurityGroup, DescribeSecurityGroups } from '../../alicloud/index.js';
import { guestPort } from '../../communicators/index.js';
import { mismatch, notThere } from './given.js';
import { to, type BuildingSite } from './site.js';
import type { Vpc } from './vpc.js';

export interface SecurityGroup {
  readonly id: string;
  readonly vpcId: string;
}

/** The given group, or a temporary one. @throws BuildError if the given one is in another VPC */
export async function prepareSecurityGroup(
  site: BuildingSite,
  vpc: Vpc,
  given: SecurityGroup | undefined,
): Promise<string> {
  if (given === undefined) return createSecurityGroup(site, vpc);
  if (given.vpcId === vpc.id) return given.id;
  throw mismatch(site, 'security_group_id', given.id, `it is in the VPC ${given.vpcId}, not in ${vpc.id}`);
}

/** The group of `security_group_id`. @throws BuildError if it is not there, or in no VPC */
export async function findGivenGroup(site: BuildingSite): Promise<SecurityGroup | undefined> {
  const securityGroupId = site.options.security_group_id;
  if (securityGroupId === undefined) return undefined;
  const { securityGroups } = await site.cloud.call(
    DescribeSecurityGroups,
    { regionId: site.region, securityGroupId },
    to(site, `find the security group ${securityGroupId}`),
  );
  const found = securityGroups?.securityGroup?.find(
    (candidate) => candidate.securityGroupId === securityGroupId,
  );
  if (found === undefined) throw notThere(site, 'security_group_id', securityGroupId);
  if (!found.vpcId) throw mismatch(site, 'security_group_id', securityGroupId, 'it is in no VPC');
  return { id: securityGroupId, vpcId: found.vpcId };
}

/** A group of the build's own: one inbound rule, for the communicator's port alone. */
async function createSecurityGroup(site: BuildingSite, vpc: Vpc): Promise<string> {
  const { options, region, resources, cloud } = site;
  const securityGroupName = options.security_group_name ?? `packer_${site.suffix}`;
  const { id } = await resources.create(
    { kind: 'security_group', region, name: securityGroupName },
    async ({ clientToken, tags, signal }) => {
      const made = await cloud.call(
        CreateSecurityGroup,
        {
          regionId: region,
          vpcId: vpc.id,
          securityGroupName,
          clientToken,
          tag: [...tags],
          resourceGroupId: options.resource_group_id,
        },
        to(site, 'create a temporary security group', signal),
      );
      return made.securityGroupId ?? '';
    },
  );
  const port = guestPort(options);
  if (port === undefined) return id;
  await cloud.call(
    AuthorizeSecurityGroup,
    {
      regionId: region,
      securityGroupId: id,
      permissions: sources(site, vpc, port).map((sourceCidrIp) => ({
        ipProtocol: 'TCP',
        portRange: `${port}/${port}`,
        sourceCidrIp,
        policy: 'accept',
        priority: '1',
        description: 'The port that the image build connects to',
      })),
    },
    to(site, `open port ${port} of the temporary security group`),
  );
  return id;
}

/** Who may reach the communicator's port. */
function sources(site: BuildingSite, vpc: Vpc, port: number): readonly string[] {
  const { options, events } = site;
  if (options.temporary_security_group_source_cidrs !== undefined)
    return options.temporary_security_group_source_cidrs;
  if (options.ssh_private_ip) return [vpc.cidrBlock];
  events.emit({
    type: 'warning',
    message: `While the build runs, port ${port} of its instance is open to every address. Give the runner's own in temporary_security_group_source_cidrs to narrow it.`,
  });
  return ['0.0.0.0/0'];
}
