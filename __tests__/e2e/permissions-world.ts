import { startSimulator, type Keys, type Simulator } from '../../src/simulator/index.js';
import { held } from './held.js';
import { Job, type StepResult } from './runner.js';

export type Inputs = Readonly<Record<string, string>>;

export interface Policy {
  readonly Version: string;
  readonly Statement: readonly { readonly Action: readonly string[]; readonly Resource: readonly string[] }[];
}

/** A cloud with a user who builds, and with what builds are given: a network, an address, a role, images. */
export class World implements AsyncDisposable {
  private constructor(
    readonly cloud: Simulator,
    readonly user: Keys,
    readonly network: Inputs,
    readonly eip: string,
    readonly otherAccount: string,
  ) {}

  static async start(guests: 'real' | 'none' = 'none'): Promise<World> {
    const cloud = await startSimulator({ guests });
    const { furnish } = cloud;
    const otherAccount = furnish.account().accountId;
    const vpcId = furnish.vpc('cn-hangzhou', { name: 'given' });
    const vSwitch = { vpcId, zoneId: 'cn-hangzhou-h', cidrBlock: '172.16.0.0/24', name: 'given' };
    const network = {
      vpc_id: vpcId,
      vswitch_id: furnish.vSwitch('cn-hangzhou', vSwitch),
      security_group_id: furnish.securityGroup('cn-hangzhou', { vpcId, name: 'given' }),
    };
    furnish.instanceRole('web');
    furnish.image('cn-hangzhou', { name: 'taken' });
    furnish.image('cn-beijing', { name: 'taken', sharedWith: [otherAccount] });
    const eip = await furnish.eip('cn-hangzhou', { name: 'given' });
    return new World(cloud, cloud.ram.user('builder'), network, eip, otherAccount);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.cloud.close();
  }

  async build(asked: Inputs, policy: Policy): Promise<StepResult> {
    this.cloud.ram.changePolicy('builder', policy);
    await using job = await Job.start();
    return await job.main({
      inputs: {
        ...asked,
        access_key: this.user.accessKey,
        secret_key: this.user.secretKey,
        custom_endpoint_ecs: `127.0.0.1:${this.cloud.port}`,
      },
    });
  }

  /** What is there that no finished build leaves. */
  leftOver(): string[] {
    return held(this.cloud).filter((line) => !/ (images|snapshots)/.test(line) && !line.includes('given'));
  }
}
