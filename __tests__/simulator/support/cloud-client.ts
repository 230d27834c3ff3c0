import { setTimeout as sleep } from 'node:timers/promises';
import { checkAnswer, checkRefusal } from './documented.js';
import { callV3, textAt, type Endpoint, type Json, type Parameters, type Product } from './client.js';

/** Asks the cloud as a client of one region, and takes nothing but a success for an answer. */
export class CloudClient {
  constructor(
    readonly endpoint: Endpoint,
    readonly region = 'cn-beijing',
  ) {}

  /** @throws Error with code and message of a refusal */
  async ecs(action: string, parameters: Parameters = {}): Promise<Json> {
    return this.#call('ecs', action, parameters);
  }

  async vpc(action: string, parameters: Parameters = {}): Promise<Json> {
    return this.#call('vpc', action, parameters);
  }

  /** The code with which an action is refused; undefined where it is not. */
  async refusal(product: Product, action: string, parameters: Parameters = {}): Promise<string | undefined> {
    const answer = await callV3(this.endpoint, product, action, { RegionId: this.region, ...parameters });
    if (answer.status === 200) return undefined;
    checkRefusal(product, action, answer);
    return text(answer.json, 'Code');
  }

  /** Waits until a question has the answer wanted. */
  async until(ask: () => Promise<boolean>, patienceMs = 20_000): Promise<void> {
    const deadline = Date.now() + patienceMs;
    while (!(await ask())) {
      if (Date.now() > deadline) throw new Error(`Waited in vain: ${ask.toString()}`);
      await sleep(5);
    }
  }

  /** A VPC with a vSwitch and a security group that lets SSH in. */
  async network({ zone = `${this.region}-a`, cidr = '172.16.0.0/24' } = {}) {
    const vpcId = text(await this.vpc('CreateVpc', { CidrBlock: '172.16.0.0/16' }), 'VpcId');
    await this.until(async () => (await this.vpcStatus(vpcId)) === 'Available');
    const vSwitch = await this.vpc('CreateVSwitch', { VpcId: vpcId, ZoneId: zone, CidrBlock: cidr });
    const vSwitchId = text(vSwitch, 'VSwitchId');
    const securityGroupId = text(await this.ecs('CreateSecurityGroup', { VpcId: vpcId }), 'SecurityGroupId');
    await this.ecs('AuthorizeSecurityGroup', {
      SecurityGroupId: securityGroupId,
      'Permissions.1.IpProtocol': 'TCP',
      'Permissions.1.PortRange': '22/22',
      'Permissions.1.SourceCidrIp': '0.0.0.0/0',
    });
    await this.until(async () => {
      const found = await this.vpc('DescribeVSwitches', { VSwitchId: vSwitchId });
      return textAt(found, 'VSwitches', 'VSwitch', 0, 'Status') === 'Available';
    });
    return { vpcId, vSwitchId, securityGroupId };
  }

  async vpcStatus(vpcId: string): Promise<string> {
    const found = await this.vpc('DescribeVpcs', { VpcId: vpcId });
    return textAt(found, 'Vpcs', 'Vpc', 0, 'Status');
  }

  /** Launches one instance into a network, and returns its ID. */
  async launch(
    network: { vSwitchId: string; securityGroupId: string },
    parameters: Parameters = {},
  ): Promise<string> {
    const answer = await this.ecs('RunInstances', {
      ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      InstanceType: 'ecs.g6.large',
      VSwitchId: network.vSwitchId,
      SecurityGroupId: network.securityGroupId,
      ...parameters,
    });
    return textAt(answer, 'InstanceIdSets', 'InstanceIdSet', 0);
  }

  async instance(id: string): Promise<Json | undefined> {
    const found = await this.ecs('DescribeInstances', { InstanceIds: JSON.stringify([id]) });
    return found['Instances']?.['Instance']?.[0];
  }

  async statusOf(instanceId: string): Promise<string> {
    return textAt(await this.instance(instanceId), 'Status');
  }

  /** Waits for an instance's status, and returns the instance. */
  async instanceIn(id: string, status: string): Promise<Json> {
    await this.until(async () => (await this.statusOf(id)) === status);
    const instance = await this.instance(id);
    if (!instance) throw new Error(`${id} is gone.`);
    return instance;
  }

  async image(id: string): Promise<Json | undefined> {
    const Status = 'Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated';
    const found = await this.ecs('DescribeImages', { ImageId: id, Status });
    return found['Images']?.['Image']?.[0];
  }

  async imageIn(id: string, status: string): Promise<Json> {
    await this.until(async () => textAt(await this.image(id), 'Status') === status);
    const image = await this.image(id);
    if (!image) throw new Error(`${id} is gone.`);
    return image;
  }

  async #call(product: Product, action: string, parameters: Parameters): Promise<Json> {
    const answer = await callV3(this.endpoint, product, action, { RegionId: this.region, ...parameters });
    if (answer.status !== 200) throw new Error(`${action}: ${answer.status} ${answer.text}`);
    checkAnswer(product, action, answer.json);
    return answer.json;
  }
}

/** A field of an answer as text; `undefined` where it is not there. */
export const text = (json: Json, name: string) => textAt(json, name);
