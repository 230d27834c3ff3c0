import { FaultSchedule } from './faults/fault-schedule.js';
import type { FaultRule } from './faults/fault-rule.js';
import type { GuestHost } from './guests/guest.js';
import { latencyProfile } from './latency/profile.js';
import { Metadata } from './metadata/metadata.js';
import { Cloud } from './model/cloud.js';
import { DEFAULT_BEHAVIOUR } from './model/behaviour.js';
import { DEFAULT_QUOTAS } from './model/quotas.js';
import { Timeline } from './model/timeline.js';
import { imaginaryAddresses, loopbackAddresses } from './network/address-plan.js';
import { noGuests } from './no-guests.js';
import { GITHUB_ISSUER, GitHubJobs } from './oidc/jobs.js';
import { oidcPages } from './oidc/pages.js';
import type { SimulatorOptions } from './options.js';
import type { CallRecord } from './protocol/call-log.js';
import { Service } from './protocol/service.js';
import { Furnishing } from './furnishing.js';
import { RamFurnishing } from './ram-furnishing.js';
import { stateOf, type SimulatorState } from './state.js';
import { ownPages } from './transport/own-pages.js';
import { startServer } from './transport/server.js';

/** A running simulated cloud. */
export interface Simulator extends AsyncDisposable {
  readonly port: number;
  /** `http://127.0.0.1:PORT`: the endpoint of every product, and an HTTP proxy for clients that know only the real hosts. */
  readonly url: string;
  /** Owner's key of the first account. */
  readonly accessKey: string;
  readonly secretKey: string;
  readonly accountId: string;
  /** The port that guests answer SSH at: 22, or another where the machine does not allow that. */
  readonly sshPort: number;
  /** What the user should know of the guests: where they are less than real and why. */
  readonly notice: string | undefined;
  /** Puts accounts and resources there that no API call made, with the IDs given. */
  readonly furnish: Furnishing;
  /** The same for users, roles and whoever assumes them. */
  readonly ram: RamFurnishing;
  /** Everything that the accounts have. */
  state(): SimulatorState;
  /** Every API call so far. */
  calls(): readonly CallRecord[];
  /** What went wrong in the simulator itself; a healthy one has none. */
  problems(): readonly string[];
  /** Replaces the fault rules; all counts begin anew. */
  setFaults(rules: readonly FaultRule[]): void;
  /** How often each fault rule has struck. */
  faultStrikes(): readonly number[];
  /** Moves the cloud's clock on by so many real seconds: release times, tokens and all that is under way. */
  passTime(seconds: number): void;
  /** Ends the server, every guest and every timer; nothing stays. Safe to call twice. */
  close(): Promise<void>;
}

/** Starts a simulated Alibaba Cloud on a loopback port. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const guests = await guestHost(options.guests);
  for (const command of options.windowsCommands ?? []) guests.scriptWindows(command);
  const sshPort = await guests.sshPort();
  const timeline = new Timeline(options.scale ?? 1);
  const cloud = new Cloud({
    timeline,
    latency: latencyProfile(options.profile),
    quotas: { ...DEFAULT_QUOTAS, ...options.quotas },
    behaviour: { ...DEFAULT_BEHAVIOUR, ...options.behaviour },
    guests,
    addresses: options.guests === 'none' ? imaginaryAddresses() : loopbackAddresses(guests),
    fixtures: options.fixtures ?? {},
  });
  const account = cloud.accounts.add(options.account?.id ? { id: options.account.id } : {});
  const key = cloud.accounts.newOwnerKey(account.id, {
    ...(options.account?.accessKey && { id: options.account.accessKey }),
    ...(options.account?.secretKey && { secret: options.account.secretKey }),
  });
  const faults = new FaultSchedule(timeline, options.faults);
  const service = new Service({ cloud, faults, limits: options.limits ?? [], onCall: options.onCall });
  const state = () => stateOf(cloud);
  const issuer = cloud.accounts.ram.issuer(GITHUB_ISSUER);
  const jobs = new GitHubJobs(issuer);
  const metadata = new Metadata();
  const services = [oidcPages(issuer, jobs), metadata.answer.bind(metadata)];
  const server = await startServer({
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    api: (request) => service.handle(request),
    own: ownPages({ state, calls: () => service.calls, services }),
  }).catch(async (error: unknown) => {
    await cloud.close();
    throw error;
  });
  const url = `http://${options.host ?? '127.0.0.1'}:${server.port}`;
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= server.close().then(() => cloud.close()));
  return {
    port: server.port,
    url,
    accessKey: key.id,
    secretKey: key.secret,
    accountId: account.id,
    sshPort,
    notice: guests.notice,
    furnish: new Furnishing(cloud, account.id),
    ram: new RamFurnishing(cloud, account.id, { url, jobs, metadata }),
    state,
    calls: () => service.calls,
    problems: () => cloud.problems,
    setFaults: (rules) => faults.replace(rules),
    faultStrikes: () => faults.strikes(),
    passTime: (seconds) => timeline.pass(seconds),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function guestHost(choice: SimulatorOptions['guests'] = 'real'): Promise<GuestHost> {
  if (choice === 'none') return noGuests();
  if (choice !== 'real') return choice;
  // Loaded only where guests are wanted: SSH is the heaviest part of the simulator.
  const { createGuestHost } = await import('./guests/index.js');
  return createGuestHost();
}
