import { DescribeCloudAssistantStatus } from '../../alicloud/index.js';
import { delay } from '../../async/index.js';
import { BuildError } from '../../errors/index.js';
import { ConnectionLost } from '../connection-lost.js';
import { GuestOff } from '../guest-off.js';
import { linesOf } from './frames.js';
import { invoke, type Outcome, type ScriptRun } from './invocation.js';
import { LINUX } from './linux.js';
import { Pauses } from './pauses.js';
import { about, type CloudAssistantRequest } from './request.js';
import type { GuestScripts } from './scripts.js';
import { folderName, type GuestFacts } from './session.js';
import { WINDOWS } from './windows.js';

/** Seconds for scripts that only do something small. */
export const SHORT_TIMEOUT = 60;
const RETRY_PAUSE = 1_000;

/** The guest behind the agent: knows whether it is there, and runs scripts on it. */
export class Guest {
  readonly #folder = folderName();
  /** Scripts that may not have come to deleting themselves. */
  readonly #leftovers = new Set<string>();
  #facts: GuestFacts | undefined;

  /** What to say to it, in its language. */
  readonly scripts: GuestScripts;

  constructor(readonly request: CloudAssistantRequest) {
    this.scripts = request.system === 'windows' ? WINDOWS : LINUX;
  }

  /** Of this session alone: the beginning of the names of all that it puts into the guest. */
  get mark(): string {
    return this.#folder;
  }

  /** What was found out at the last (re)connect. */
  get facts(): GuestFacts {
    if (this.#facts === undefined) throw new Error('The guest was not connected to.');
    return this.#facts;
  }

  /** Waits until the agent has made itself known for the first time. @throws BuildError when it does not */
  async untilAgentIsThere(signal: AbortSignal): Promise<void> {
    const { cloud, region, instanceId, timeout, news } = this.request;
    const began = performance.now();
    const pauses = new Pauses();
    news.progress(`Waiting for the Cloud Assistant agent of ${instanceId}`);
    for (;;) {
      const { instanceCloudAssistantStatusSet: set } = await cloud.call(
        DescribeCloudAssistantStatus,
        { regionId: region, instanceId: [instanceId] },
        about(this.request, signal, 'reach'),
      );
      const status = set?.instanceCloudAssistantStatus?.[0];
      if (status?.cloudAssistantStatus === 'true') return;
      if (performance.now() - began > timeout) throw this.#noAgent(status?.lastHeartbeatTime);
      await pauses.take(signal);
    }
  }

  /** Asks the guest what it is, again and again until it answers. @throws ConnectionLost when it does not */
  async meet(signal: AbortSignal): Promise<GuestFacts> {
    const began = performance.now();
    for (;;) {
      const leftovers = [...this.#leftovers];
      const outcome = await this.invoke({
        script: this.scripts.hello(this.#folder, leftovers),
        timeout: SHORT_TIMEOUT,
        signal,
        doing: 'reach',
      });
      const facts = factsIn(outcome);
      if (facts !== undefined) {
        for (const id of leftovers) this.#leftovers.delete(id);
        return (this.#facts = facts);
      }
      if (outcome.kind === 'done') throw this.#unfit(outcome.output);
      if (outcome.kind === 'undelivered' && outcome.isOff) throw this.unreachable(outcome.reason);
      if (performance.now() - began > this.request.timeout) throw this.lost(outcome.reason);
      await delay(RETRY_PAUSE, signal);
    }
  }

  async invoke(run: Omit<ScriptRun, 'type'>): Promise<Outcome> {
    let id = '';
    const onStart = (invokeId: string): void => {
      id = invokeId;
      this.#leftovers.add(id);
    };
    const outcome = await invoke(this.request, { ...run, type: this.scripts.type, onStart });
    if (outcome.kind === 'done') this.#leftovers.delete(id);
    return outcome;
  }

  /** Whether some script of ours may still lie in the guest. */
  get hasLeftovers(): boolean {
    return this.#leftovers.size > 0;
  }

  /**
   * Runs a script that does no harm when it is run again, until it has come to its end.
   * @throws ConnectionLost if the guest has rebooted or is not there any more
   */
  async script(script: string, signal: AbortSignal, doing: string): Promise<string> {
    const began = performance.now();
    for (;;) {
      const outcome = await this.invoke({ script, timeout: SHORT_TIMEOUT, signal, doing });
      if (outcome.kind === 'done') {
        if (linesOf(outcome.output, false).some((line) => line.kind === 'word' && line.name === 'gone'))
          throw this.lost('it has rebooted');
        return outcome.output;
      }
      if (outcome.kind === 'undelivered' && outcome.isOff) throw this.unreachable(outcome.reason);
      if (performance.now() - began > this.request.timeout) throw this.lost(outcome.reason);
      await delay(RETRY_PAUSE, signal);
    }
  }

  lost(reason: string): ConnectionLost {
    return new ConnectionLost(
      `Cloud Assistant does not reach the guest ${this.request.instanceId} any more: ${reason}.`,
    );
  }

  /** @param reason why the service has refused it for good */
  unreachable(reason: string): ConnectionLost {
    return /NotRunning|InstanceStatus/.test(reason)
      ? new GuestOff(this.request.instanceId)
      : this.lost(reason);
  }

  #noAgent(lastHeartbeat: string | undefined): BuildError {
    const { instanceId, timeout } = this.request;
    const heard = lastHeartbeat ? `, and was last heard of at ${lastHeartbeat}` : '';
    return new BuildError(
      `The Cloud Assistant agent of ${instanceId} did not report within ${timeout / 1000} s${heard}.`,
      {
        hint:
          'Public images since December 2017, and images made of them, have the agent; install it in the source image, or use another communicator. ' +
          'Where it is installed, give it more time by cloud_assistant_timeout, and check that the security group lets the instance connect to the outside.',
      },
    );
  }

  #unfit(output: string): BuildError {
    const lacking = wordsIn(output).get('lacks');
    return new BuildError(
      `The guest ${this.request.instanceId} cannot be used through Cloud Assistant: ${lacking === undefined ? 'it has no folder that could be written to' : `it lacks the program ${lacking}`}.`,
    );
  }
}

function factsIn(outcome: Outcome): GuestFacts | undefined {
  if (outcome.kind !== 'done') return undefined;
  const words = wordsIn(outcome.output);
  const [folder, boot] = [words.get('folder'), words.get('boot')];
  if (folder === undefined || boot === undefined || words.has('lacks') || !words.has('end')) return undefined;
  return { folder, boot, packs: words.has('packs') };
}

/** The words that a script of ours printed, by name. */
export function wordsIn(output: string): ReadonlyMap<string, string> {
  return new Map(
    linesOf(output, false).flatMap((line) => (line.kind === 'word' ? [[line.name, line.text]] : [])),
  );
}
