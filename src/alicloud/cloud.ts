import { Caller, type CallerSettings, type CallOptions } from './caller.js';
import type { CredentialProvider } from './credentials/credentials.js';
import type { Endpoints } from './endpoints.js';
import type { Operation, Plain } from './operation.js';
import type { TransportSettings } from './transport.js';
import { Waiter, type WaitRequest, type WaitSettings } from './wait.js';

export interface CloudSettings extends CallerSettings {
  readonly credentials: CredentialProvider;
  readonly wait?: Partial<WaitSettings>;
  /** Another cloud's with the same access, to wait together with it. */
  readonly waiter?: Waiter | undefined;
}

/** How patiently the cloud is asked again: pauses, and time limits of our own, where they are not the usual ones. */
export type Pace = Pick<CloudSettings, 'wait' | 'retry'> & Pick<TransportSettings, 'readTimeoutMs'>;

/** The one way to the cloud of one builder: every call and every wait goes through it. */
export class Cloud {
  readonly credentials: CredentialProvider;
  readonly waiter: Waiter;
  readonly #caller: Caller;

  constructor({ credentials, wait, waiter, ...settings }: CloudSettings) {
    this.credentials = credentials;
    this.#caller = new Caller(settings);
    this.waiter = waiter ?? new Waiter(this, wait);
  }

  get endpoints(): Endpoints {
    return this.#caller.endpoints;
  }

  /** How many requests were sent so far, repetitions included. */
  get calls(): number {
    return this.#caller.calls;
  }

  /**
   * Calls an operation: `cloud.call(CreateVpc, { regionId, cidrBlock }, { region, signal, doing: 'create the VPC' })`.
   * What may be repeated is repeated; a `clientToken` is made up where the operation takes one and none is given.
   * @throws CloudError the cloud refused, or failed as often as the settings allow
   * @throws UnreachableError no answer came
   * @throws UnclearOutcomeError a call that must not be repeated may have been carried out
   */
  call<Request extends object, Response extends object>(
    operation: Operation<Request, Response>,
    fields: Plain<Request>,
    options: CallOptions,
  ): Promise<Plain<Response>> {
    return this.#caller.call(operation, fields, options, this.credentials);
  }

  /**
   * Waits until a resource is as wished; see {@link Waiter.waitFor}. Waits of one kind in one region share their
   * polls.
   */
  waitFor<State>(request: WaitRequest<State>): Promise<State> {
    return this.waiter.waitFor(request);
  }

  /** Waits until a resource is not there any more. */
  waitUntilGone<State>(request: Omit<WaitRequest<State>, 'until'>): Promise<void> {
    return this.waiter.waitUntilGone(request);
  }
}
