import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { printPolicy } from '../../src/job/print-policy.js';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { BASE, build, type Built, type Options } from '../builders/alicloud-ecs/kit.js';

jest.setTimeout(60_000);

let cloud: Simulator;
beforeAll(async () => {
  cloud = await startSimulator();
});
afterAll(async () => {
  expect(cloud.problems()).toEqual([]);
  await cloud.close();
});

const PROVISIONERS = [
  { type: 'file', content: 'from the runner\n', destination: '/root/sent' },
  { type: 'shell', inline: ['cat /root/sent'] },
];

let built = 0;
/** What a build is asked to do, in a way that no two builds are in each other's way. */
const options = (): Options => ({
  ...BASE,
  ssh_password: undefined,
  communicator: 'cloud_assistant',
  image_name: `web-${(built += 1)}`,
});

interface Policy {
  readonly Statement: readonly { readonly Action: readonly string[] }[];
}

/** What `npm run policy` prints for the same options. */
function policyFor(asked: Options): Policy {
  const inputs = Object.entries({ ...asked, provisioners: JSON.stringify(PROVISIONERS) });
  const given = inputs.flatMap(([name, value]) =>
    value === undefined ? [] : ['--input', `${name}=${value}`],
  );
  return JSON.parse(printPolicy(['--account', cloud.accountId, ...given], {}).output) as Policy;
}

/** A policy without one action. */
const without = (policy: Policy, action: string): Policy => ({
  ...policy,
  Statement: policy.Statement.map((statement) => ({
    ...statement,
    Action: statement.Action.filter((allowed) => allowed !== action),
  })).filter(({ Action }) => Action.length > 0),
});

function buildUnder(policy: Policy, asked: Options): Promise<Built> {
  const { accessKey, secretKey } = cloud.ram.user(`builder of ${String(asked['image_name'])}`, policy);
  const keys = { access_key: accessKey, secret_key: secretKey };
  return build(cloud, { ...asked, ...keys }, { template: { provisioners: PROVISIONERS } });
}

describe('a build through Cloud Assistant under exactly the policy that is printed for it', () => {
  test.concurrent('succeeds, and has nothing to remark', async () => {
    const asked = options();
    const { status, told, events } = await buildUnder(policyFor(asked), asked);
    expect(status).toBe('success');
    expect(told.filter((words) => words.includes('may not call'))).toEqual([]);
    const lines = events.flatMap((event) => (event.type === 'output' ? [event.line] : []));
    expect(lines).toContain('from the runner');
  });

  test.concurrent.each([
    'ecs:DescribeCloudAssistantStatus',
    'ecs:RunCommand',
    'ecs:DescribeInvocationResults',
    'ecs:SendFile',
    'ecs:DescribeSendFileResults',
  ])('but without %s fails with an error that names it', async (action) => {
    const asked = options();
    const policy = policyFor(asked);
    expect(without(policy, action)).not.toEqual(policy);
    const { status, error } = await buildUnder(without(policy, action), asked);
    expect([status, error]).toEqual(['failed', expect.stringContaining(action)]);
  });

  test('has no permission for what other communicators need', () => {
    const actions = policyFor(options()).Statement.flatMap(({ Action }) => Action);
    expect(actions).not.toContain('ecs:ImportKeyPair');
    expect(actions).not.toContain('ecs:AuthorizeSecurityGroup');
  });
});
