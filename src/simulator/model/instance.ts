import type { InstanceTypeFacts } from '../facts/instance-types.js';
import { portAt } from '../guests/addresses.js';
import type { GuestAddress, GuestChanges } from '../guests/guest.js';
import type { Door } from '../network/gateway.js';
import { AgentPresence } from './cloud-assistant/agent-presence.js';
import { releaseDisks } from './disk.js';
import { unbind, type Eip } from './eip.js';
import type { Image } from './image.js';
import type { InstanceFacts, InstanceTraits } from './instance-facts.js';
import { leadThrough, type Stage } from './lifecycle.js';
import { Machine } from './machine.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import { letsIn, lingerIn } from './security-group.js';
import { spoilCreations } from './spoiling.js';
import type { Tags } from './tags.js';
import type { Cancel } from './timeline.js';

export type InstanceStatus = 'Pending' | 'Starting' | 'Running' | 'Stopping' | 'Stopped';

/** Seconds until an agent that was not there yet is looked for again. */
const AGENT_RETRY = 0.1;

/** One instance: its states, its machine, and the doors through which it can be reached. */
export class Instance implements Resource {
  status: InstanceStatus = 'Pending';
  releasing = false;
  eip: Eip | undefined;
  startedAt: Date | undefined;
  autoReleaseAt: Date | undefined;
  stoppedMode = 'Not-applicable';
  /** Why the instance is locked, such as `Recycling` for a spot instance that is about to go. */
  readonly locks: string[] = [];
  readonly createdAt: Date;
  readonly machine: Machine;
  /** Cloud Assistant's agent in it. */
  readonly assistant: AgentPresence;
  #reachable = false;
  /** By where they are. */
  readonly #doors = new Map<string, Door>();
  /** Of a Windows guest; a Linux guest has SSH's alone. */
  #windowsPorts: readonly number[] = [];
  #journey: Cancel = () => {};
  #cancelAutoRelease: Cancel = () => {};

  constructor(
    readonly region: Region,
    readonly facts: InstanceFacts,
    readonly traits: InstanceTraits,
    readonly tags: Tags,
    readonly resourceGroupId: string,
  ) {
    this.createdAt = region.timeline.now();
    this.machine = new Machine(
      region.cloud.guests,
      region.cloud.contents,
      {
        system: facts.image.system.osType,
        instanceId: facts.id,
        hostName: traits.hostName,
        listen: [facts.guestAddress],
        authorizedKeys: this.#authorizedKeys(),
        loginUser: facts.loginUser,
        password: traits.password,
        userData: traits.userData,
        onPowerOff: () => this.#poweredItselfOff(),
        onReboot: () => this.#rebootedItself(),
        onPorts: (ports) => this.#opened(ports),
      },
      facts.image.content(),
    );
    const { osType, agent } = facts.image.system;
    this.assistant = new AgentPresence(region.timeline, osType, agent, () => this.machine.agent());
  }

  get id(): string {
    return this.facts.id;
  }

  get image(): Image {
    return this.facts.image;
  }

  get type(): InstanceTypeFacts {
    return this.facts.type;
  }

  get vpcId(): string {
    return this.facts.vpcId;
  }

  get vSwitchId(): string {
    return this.facts.vSwitchId;
  }

  get securityGroupIds(): readonly string[] {
    return this.traits.securityGroupIds;
  }

  get keyPairName(): string {
    return this.traits.keyPairName;
  }

  get publicAddress(): GuestAddress | undefined {
    return this.traits.publicAddress;
  }

  /** RunInstances leads to `Running`, CreateInstance to `Stopped`. */
  launch(end: 'Running' | 'Stopped'): void {
    const { launch, create } = this.region.latency;
    if (end === 'Stopped')
      this.#journey = leadThrough(this.region.timeline, this, [['Pending', create]], end);
    else
      this.#bootThrough([
        ['Pending', launch * 0.1],
        ['Starting', launch * 0.9],
      ]);
  }

  start(): void {
    this.stoppedMode = 'Not-applicable';
    this.#bootThrough([['Starting', this.region.latency.start]]);
  }

  stop(force: boolean, stoppedMode = 'KeepCharging'): void {
    this.#goOff(this.machine.powerOff(force), () => {
      this.stoppedMode = stoppedMode;
    });
  }

  reboot(force: boolean): void {
    this.#shutDoors();
    this.region.cloud.background(this.machine.powerOff(force));
    this.#bootThrough([['Starting', this.region.latency.reboot]]);
  }

  /** Begins its end: soon it is gone from every answer, with what goes with it. */
  release(): void {
    if (this.releasing) return;
    this.releasing = true;
    this.#cancelAutoRelease();
    this.#leaveState();
    this.#shutDoors();
    this.status = this.status === 'Stopped' ? 'Stopped' : 'Stopping';
    const destroyed = this.machine.destroy();
    this.region.cloud.background(destroyed);
    this.region.timeline.after(this.region.latency.release, () => this.vanish());
  }

  /** Is gone at once. */
  vanish(): void {
    const { region, id } = this;
    this.releasing = true;
    this.#cancelAutoRelease();
    this.#leaveState();
    this.#shutDoors();
    if (!region.instances.delete(id)) return;
    lingerIn(region, [...this.securityGroupIds]);
    releaseDisks(region, id);
    region.networkInterfaces.delete(this.facts.networkInterfaceId);
    if (this.eip) unbind(region, this.eip);
    region.cloud.background(
      this.machine.destroy().then(() => {
        for (const address of [this.publicAddress, this.facts.privateAddress, this.facts.guestAddress]) {
          if (address) region.cloud.addresses.release(address);
        }
      }),
    );
  }

  /** Releases it at a real point of time, deletion protection or not; undefined takes that back. */
  releaseAt(date: Date | undefined): void {
    this.#cancelAutoRelease();
    this.autoReleaseAt = date;
    if (!date) return;
    this.#cancelAutoRelease = this.region.timeline.at(date, () => this.release());
  }

  /** Opens its doors as its state and addresses are now. */
  connect(): void {
    const wanted = new Map(
      this.#wantedDoors().map((door) => [`${door.outside.address}:${door.outside.port}`, door]),
    );
    for (const [key, door] of this.#doors) {
      if (wanted.has(key)) continue;
      door.close();
      this.#doors.delete(key);
    }
    for (const [key, { outside, inside }] of wanted) {
      if (this.#doors.has(key)) continue;
      const mayEnter = () => letsIn(this.#securityGroups(), outside.port);
      this.#doors.set(key, this.region.cloud.gateway.open(outside, inside, mayEnter));
    }
  }

  #wantedDoors(): { readonly outside: GuestAddress; readonly inside: GuestAddress }[] {
    if (!this.#reachable || this.releasing || !this.region.cloud.addresses.isReal) return [];
    const { privateAddress, guestAddress } = this.facts;
    const addresses = [privateAddress, this.publicAddress, this.eip?.address].filter(
      (one) => one !== undefined,
    );
    if (this.image.system.osType === 'linux')
      return addresses.map((outside) => ({ outside, inside: guestAddress }));
    const at = (address: GuestAddress, port: number) => ({ ...address, port: portAt(address, port) });
    return addresses.flatMap((address) =>
      this.#windowsPorts.map((port) => ({ outside: at(address, port), inside: at(guestAddress, port) })),
    );
  }

  #opened(ports: readonly number[]): void {
    this.#windowsPorts = ports;
    this.connect();
  }

  #leaveState(): void {
    this.#journey();
    spoilCreations(this.region, this.id);
  }

  #bootThrough(stages: readonly Stage<InstanceStatus>[]): void {
    this.#leaveState();
    const booted = this.machine.powerOn(this.#changes());
    this.region.cloud.background(booted);
    let current = true;
    let cancelSsh: Cancel = () => {};
    const cancelStages = leadThrough(this.region.timeline, this, stages, 'Running', () => {
      this.startedAt = this.region.timeline.now();
      cancelSsh = this.#openDoorsAfterBoot(booted, () => current);
    });
    this.#journey = () => {
      current = false;
      cancelStages();
      cancelSsh();
    };
  }

  #openDoorsAfterBoot(booted: Promise<void>, current: () => boolean): Cancel {
    const open = () => {
      if (!current()) return;
      this.#reachable = true;
      this.connect();
    };
    const { timeline, latency } = this.region;
    // One that reboots by itself is not on at once.
    const meetAgent = () => {
      if (current() && !this.assistant.appear()) timeline.after(AGENT_RETRY, meetAgent);
    };
    const cancels = [
      timeline.after(latency.ssh, () => void booted.then(open, () => {})),
      timeline.after(latency.agent, () => void booted.then(meetAgent, () => {})),
    ];
    return () => cancels.forEach((cancel) => cancel());
  }

  #goOff(off: Promise<void>, arrived: () => void): void {
    this.#leaveState();
    this.#shutDoors();
    this.region.cloud.background(off);
    this.status = 'Stopping';
    let current = true;
    const finish = () => {
      if (!current) return;
      this.status = 'Stopped';
      arrived();
    };
    const cancel = this.region.timeline.after(this.region.latency.stop, () => void off.then(finish, finish));
    this.#journey = () => {
      current = false;
      cancel();
    };
  }

  #poweredItselfOff(): void {
    if (this.status !== 'Running' || this.releasing) return;
    this.#goOff(this.machine.powerOff(true), () => {
      this.stoppedMode = 'KeepCharging';
    });
  }

  /** The cloud sees nothing of a reboot from within, but for a while nobody answers. */
  #rebootedItself(): void {
    if (this.status !== 'Running' || this.releasing) return;
    this.#shutDoors();
    this.#journey();
    let current = true;
    const cancel = this.#openDoorsAfterBoot(Promise.resolve(), () => current);
    this.#journey = () => {
      current = false;
      cancel();
    };
  }

  #changes(): GuestChanges {
    return {
      authorizedKeys: this.#authorizedKeys(),
      password: this.traits.password,
      hostName: this.traits.hostName,
    };
  }

  #authorizedKeys(): readonly string[] {
    const keyPair = this.region.keyPairs.get(this.traits.keyPairName);
    return keyPair ? [keyPair.publicKey] : [];
  }

  #securityGroups() {
    return this.securityGroupIds
      .map((id) => this.region.securityGroups.get(id))
      .filter((group) => group !== undefined);
  }

  #shutDoors(): void {
    this.assistant.vanish();
    this.#reachable = false;
    this.#closeDoors();
  }

  #closeDoors(): void {
    for (const door of this.#doors.values()) door.close();
    this.#doors.clear();
  }
}
