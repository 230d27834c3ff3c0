import { findAction, isVpcAction } from '../actions/index.js';
import type { Action, Answer } from '../actions/action.js';
import type { FaultEffect, FaultMoment } from '../faults/fault-rule.js';
import type { FaultSchedule } from '../faults/fault-schedule.js';
import type { AccessKey } from '../model/accounts.js';
import type { Cloud } from '../model/cloud.js';
import { newRequestId } from '../model/ids.js';
import type { Region } from '../model/region.js';
import { momentOf, type Lag } from '../model/replica.js';
import { authorize } from '../policy/authorize.js';
import type { CallFacts } from '../policy/required.js';
import { readParameters, unknownParameters } from '../parameters/read.js';
import { ApiError, dryRunPassed, internalError, invalidRegion, unknownAction } from './api-error.js';
import {
  readApiRequest,
  requireProduct,
  type ApiRequest,
  type Product,
  type WireRequest,
} from './api-request.js';
import { authenticate } from './authenticate.js';
import { shownParameters, type CallRecord } from './call-log.js';
import { ClientTokens } from './client-tokens.js';
import { NonceStore } from './nonces.js';
import { RequestLimits, type RequestLimit } from './request-limits.js';
import { answerBody, errorBody } from './response-body.js';

/** What goes back over the wire, if anything does. */
export type WireResponse =
  | { readonly kind: 'answer'; readonly status: number; readonly contentType: string; readonly body: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' };

export interface ServiceOptions {
  readonly cloud: Cloud;
  readonly faults: FaultSchedule;
  readonly limits: readonly RequestLimit[];
  /** Told of every call twice: when it has arrived, and when its answer leaves. */
  readonly onCall?: ((moment: 'arrived' | 'answered', call: CallRecord) => void) | undefined;
}

/** The cloud's API: turns a request into an answer, with no server in sight. */
export class Service {
  readonly calls: CallRecord[] = [];
  readonly #nonces = new NonceStore();
  readonly #tokens = new ClientTokens();
  readonly #limits: RequestLimits;

  constructor(private readonly options: ServiceOptions) {
    this.#limits = new RequestLimits(options.limits);
  }

  async handle(wire: WireRequest): Promise<WireResponse> {
    const request = readApiRequest(wire);
    const record = this.#newRecord(request);
    const arrived = Date.now();
    this.calls.push(record);
    this.options.onCall?.('arrived', record);
    const response = await this.#answer(request, record);
    record.status = response.kind === 'answer' ? response.status : 0;
    record.milliseconds = Date.now() - arrived;
    this.options.onCall?.('answered', record);
    return response;
  }

  async #answer(request: ApiRequest, record: CallRecord): Promise<WireResponse> {
    const { timeline, latency } = this.options.cloud;
    const effects = this.options.faults.strike({ ...request, region: record.region });
    record.faults = effects.map(({ kind }) => kind);
    await timeline.pause(latency.roundTrip / 2);
    const before = await this.#applyFaults(effects, 'before', request, record);
    const response = before ?? (await this.#perform(request, record, effects));
    const after = before ? undefined : await this.#applyFaults(effects, 'after', request, record);
    await timeline.pause(latency.roundTrip / 2);
    return after ?? response;
  }

  /** The first effect that replaces the answer does; delays add up. */
  async #applyFaults(
    effects: readonly FaultEffect[],
    moment: FaultMoment,
    request: ApiRequest,
    record: CallRecord,
  ): Promise<WireResponse | undefined> {
    for (const effect of effects) {
      if (effect.kind === 'outcome' || effect.kind === 'lag') continue;
      if ((effect.when ?? 'before') !== moment) continue;
      if (effect.kind === 'reset' || effect.kind === 'hang') return { kind: effect.kind };
      if (effect.kind === 'delay') await this.options.cloud.timeline.pause(effect.seconds);
      if (effect.kind === 'body') {
        const { status = 200, contentType = 'application/json', body } = effect;
        return { kind: 'answer', status, contentType, body };
      }
      if (effect.kind === 'error') {
        const { code, status = 400, message = 'A fault rule of the simulator says so.' } = effect;
        return refusal(new ApiError(code, status, message), request, record);
      }
    }
    return undefined;
  }

  async #perform(
    request: ApiRequest,
    record: CallRecord,
    effects: readonly FaultEffect[],
  ): Promise<WireResponse> {
    try {
      const answer = await this.#run(request, record, effects);
      const body = answerBody(request, { RequestId: record.requestId, ...answer });
      return { kind: 'answer', status: 200, ...body };
    } catch (error) {
      if (error instanceof ApiError) return refusal(error, request, record);
      // A mistake of the simulator: it must be seen, and the client must get an answer.
      this.options.cloud.problems.push(
        `${request.action}: ${error instanceof Error ? error.stack : String(error)}`,
      );
      return refusal(internalError(), request, record);
    }
  }

  async #run(request: ApiRequest, record: CallRecord, effects: readonly FaultEffect[]): Promise<Answer> {
    const { cloud } = this.options;
    const product = requireProduct(request);
    const action = findAction(product, request.action);
    const key = this.#caller(request, action);
    record.accessKeyId = key.id;
    if (!action) throw unknownAction(request.action);
    const region = this.#regionOf(request, key);
    if (product !== 'sts') authorize(key, callFacts(request, product, region));
    this.#limits.count(key.identity.accountId, region.id, action.name, cloud.timeline.now());
    const strangers = unknownParameters(action.parameters, request.parameters);
    record.problems.push(...strangers.map((name) => `unknown parameter ${name}`));
    const parameters = readParameters(
      action.parameters,
      request.parameters,
      cloud.behaviour.unknownParameters,
    );
    const perform = () => this.#execute(action, request, { key, region, parameters, effects });
    return this.#tokens.once(action, request, `${key.identity.accountId} ${region.id}`, perform);
  }

  async #execute(
    action: Action,
    request: ApiRequest,
    {
      key,
      region,
      parameters,
      effects,
    }: { key: AccessKey; region: Region; parameters: unknown; effects: readonly FaultEffect[] },
  ): Promise<Answer> {
    const { cloud } = this.options;
    const account = cloud.accounts.account(key.identity.accountId);
    if (!account) throw new Error(`Key ${key.id} belongs to no account.`);
    const isDryRun = request.parameters.get('DryRun')?.toLowerCase() === 'true';
    const checksPassed = () => {
      if (isDryRun) throw dryRunPassed();
    };
    const caller = key.identity;
    const outcome = effects.find((effect) => effect.kind === 'outcome')?.state;
    const seen = QUESTION.test(action.name) ? cloud.replica.shown(region) : region;
    const run = () =>
      action.run({ parameters, cloud, account, caller, key, region: seen, outcome, checksPassed });
    const lags = effects.filter((effect) => effect.kind === 'lag');
    return lags.length === 0 ? run() : this.#lagging(lags, account.id, run);
  }

  async #lagging(
    lags: readonly Lag[],
    accountId: string,
    run: () => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const { cloud } = this.options;
    const regions = () => cloud.touchedRegions().filter((region) => region.accountId === accountId);
    const before = momentOf(regions());
    const answer = await run();
    for (const lag of lags) cloud.replica.lag(lag, before, regions());
    return answer;
  }

  /** @throws ApiError where the signature is not right, or missing where one is needed */
  #caller(request: ApiRequest, action: Action | undefined): AccessKey {
    const { accounts, timeline } = this.options.cloud;
    const isUnsigned = action?.isAnonymous === true && request.signature === 'none';
    return isUnsigned ? accounts.nobody() : authenticate(request, accounts, this.#nonces, timeline.now());
  }

  #regionOf(request: ApiRequest, key: AccessKey): Region {
    const { cloud } = this.options;
    const accountId = key.identity.accountId;
    const named = regionNamed(request);
    const region = cloud.region(accountId, named ?? this.#regionHolding(request, accountId) ?? 'cn-hangzhou');
    if (!region) throw invalidRegion();
    return region;
  }

  /** Some actions carry no region: then the resource that they name tells it. */
  #regionHolding({ parameters }: ApiRequest, accountId: string): string | undefined {
    const ids = [...parameters].filter(([name]) => /Id(\.\d+)?$/.test(name)).map(([, value]) => value);
    return this.options.cloud
      .touchedRegions()
      .find((region) => region.accountId === accountId && ids.some((id) => region.holds(id)))?.id;
  }

  #newRecord(request: ApiRequest): CallRecord {
    return {
      number: this.calls.length + 1,
      time: this.options.cloud.timeline.now().toISOString(),
      product: request.product,
      version: request.version,
      action: request.action,
      region: regionNamed(request),
      method: request.wire.method,
      signature: request.signature,
      accessKeyId: undefined,
      parameters: shownParameters(request.parameters),
      requestId: newRequestId(),
      status: 0,
      code: undefined,
      milliseconds: undefined,
      problems: [],
      faults: [],
    };
  }
}

/** What only asks. */
const QUESTION = /^(?:Describe|List|Get)/;

/** VPC's actions on the endpoint of ECS bear the name of VPC there too. */
function callFacts(request: ApiRequest, product: Product, region: Region): CallFacts {
  const { action: name, parameters } = request;
  const service = product === 'ecs' && isVpcAction(name) ? 'vpc' : product;
  return { service, name, parameters, accountId: region.accountId, regionId: region.id };
}

/** RegionId, else the region in the host's name. */
function regionNamed({ parameters, wire }: ApiRequest): string | undefined {
  const fromHost = /^(?:ecs|vpc|sts)(?:-vpc)?[.-]([a-z]+-[a-z0-9-]+)\.aliyuncs\.com/.exec(wire.host)?.[1];
  return parameters.get('RegionId') || fromHost;
}

function refusal(error: ApiError, request: ApiRequest, record: CallRecord): WireResponse {
  record.code = error.code;
  return { kind: 'answer', status: error.status, ...errorBody(request, error, record.requestId) };
}
