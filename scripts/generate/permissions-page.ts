import { readRunner } from '../../src/action/index.js';
import { NEEDS, type Need, type Permission } from '../../src/builders/index.js';
import { permissionPolicy, permissionsOf, trustPolicy } from '../../src/job/policy-documents.js';
import { planJob } from '../../src/job/plan-job.js';

/** Builds that between them make use of every permission. */
const SAMPLES: readonly Readonly<Record<string, string>>[] = [
  { tags: 'team: web' },
  {
    image_family: 'acs:alibaba_cloud_linux_3_2104_lts_x64',
    source_image: '',
    vswitch_id: 'vsw-1',
    security_group_id: 'sg-1',
  },
  { image_ignore_data_disks: 'true', eip_id: 'eip-1', ecs_ram_role_name: 'ROLE' },
  { image_encrypted: 'true', communicator: 'cloud_assistant' },
  {
    image_copy_regions: '[cn-hangzhou]',
    image_force_delete: 'true',
    image_share_account: '["1"]',
    target_image_family: 'web',
  },
];

const MEANING: Readonly<Record<Need, string>> = {
  required: 'the build fails without it',
  release: 'something temporary is left behind without it, and a warning names it',
  rescue: 'only made use of where a build fails, is cancelled, or replaces an image',
  optional: 'without it there is a notice, and the build goes on',
};

/** docs/permissions.md: what the generator of policies knows, for people. */
export function permissionsPage(): string {
  const [first = []] = SAMPLES.map(permissionsFor);
  const policy = permissionPolicy(first, '*');
  return `# Permissions

What a build may do in your account is up to the RAM policy of the user or role that it runs as. The policy that a template
needs, and no more, is printed by the same planning that the action does:

\`\`\`sh
npm run -s policy -- template.json --variable image_name=web
npm run -s policy -- --input region=cn-beijing --input image_name=web …    # without a template
\`\`\`

It is narrowed to the regions of the build and its copies, and to the resources that the options name, wherever the cloud lets
a permission be narrowed. What it could do without is remarked beside it; \`--required\` leaves that out. A custom policy of
RAM may have 6,144 characters; where many regions make it longer, the program says so.

A role that is passed to the instance (\`ecs_ram_role_name\`) needs \`ram:PassRole\` on that role, and only then is it in the policy.
Who assumes \`ram_role_arn\` with other credentials needs \`sts:AssumeRole\` himself: \`npm run -s policy -- … --document caller\`.

## Who may assume the role

\`\`\`sh
npm run -s policy -- --document trust --repository OWNER/NAME \\
  --oidc-provider acs:ram::1234567890123456:oidc-provider/github
\`\`\`

prints the trust policy of a role that jobs of one repository assume with their ID tokens. \`--subject ref:refs/heads/main\` or
\`--subject environment:production\` narrows it further:

${json(
  trustPolicy({
    providerArn: 'acs:ram::1234567890123456:oidc-provider/github',
    audience: 'sts.aliyuncs.com',
    subject: 'repo:OWNER/NAME:*',
  }),
)}

## Every permission that builds make use of

${NEEDS.map((need) => `- **${need}**: ${MEANING[need]}.`).join('\n')}

${table()}

A run under the policy that the vendor gives for Packer succeeds too: what that lacks is optional here.

## An example

For an image of your own with tags, in a temporary network, in \`cn-beijing\`:

${json(policy)}
`;
}

function permissionsFor(inputs: Readonly<Record<string, string>>): readonly Permission[] {
  const common = {
    region: 'cn-beijing',
    image_name: 'web',
    source_image: 'm-1',
    instance_type: 'ecs.g6.large',
    ssh_username: 'root',
    access_key: 'key-of-nobody',
    secret_key: 'secret-of-nobody',
  };
  const given = Object.entries({ ...common, ...inputs });
  const env = Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  return permissionsOf(
    planJob(readRunner(env), () => undefined),
    env,
  );
}

function table(): string {
  const all = SAMPLES.flatMap(permissionsFor);
  const actions = [...new Set(all.map(({ action }) => action))].sort();
  const rows = actions.map((action) => {
    const same = all.filter((permission) => permission.action === action);
    const needs = NEEDS.filter((need) => same.some((permission) => permission.need === need));
    const kinds = new Set(same.flatMap(({ resources }) => resources.map(kindOf)));
    return `| \`${action}\` | ${needs.join(' or ')} | to ${same[0]?.purpose} | ${[...kinds].join(', ')} |`;
  });
  return ['| permission | need | what for | can be narrowed to |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** "image" of `acs:ecs:cn-beijing:{account}:image/*`. */
function kindOf(resource: string): string {
  return resource === '*' ? 'nothing' : (resource.split(':')[4]?.split('/')[0] ?? '');
}

function json(document: object): string {
  return `\`\`\`json\n${JSON.stringify(document, undefined, 2)}\n\`\`\``;
}
