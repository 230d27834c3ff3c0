import { BuildError } from '../errors/index.js';
import { familyOf, hintFor, matchesCode, type ErrorFamily } from './error-families.js';
import type { Product } from './operation.js';
import type { TransportError } from './transport.js';

/** Which call an error is about. */
export interface CallContext {
  readonly product: Product;
  readonly action: string;
  readonly region: string;
  /** What was being done, as it follows "Could not": "create the image". */
  readonly doing: string;
}

/** What the cloud answered when it refused or failed. */
export interface CloudErrorAnswer {
  readonly code: string;
  readonly message: string;
  readonly httpStatus: number;
  readonly requestId?: string | undefined;
  /** A page of the cloud's that explains the error. */
  readonly recommend?: string | undefined;
  /** The RAM action that was denied, where the cloud names it. */
  readonly deniedAction?: string | undefined;
}

/** The cloud answered a call with an error. */
export class CloudError extends BuildError {
  readonly code: string;
  readonly family: ErrorFamily;
  readonly httpStatus: number;
  readonly requestId: string | undefined;
  readonly recommend: string | undefined;
  readonly product: Product;
  readonly action: string;
  readonly region: string;
  readonly doing: string;
  /** Whether it was the cloud that failed: what was asked may be done or not, and asking again may help. */
  readonly isFailure: boolean;
  /**
   * Whether the cloud clearly said no, so that nothing was done or made: false after a failure of the cloud's own,
   * and false if an earlier attempt of the same call ended unclearly.
   */
  readonly isRefusal: boolean;

  /** @param after.unclear whether an earlier attempt of the same call may have arrived */
  constructor(
    context: CallContext,
    answer: CloudErrorAnswer,
    after: { readonly unclear: boolean } = { unclear: false },
  ) {
    const family = familyOf(answer.code);
    super(sentence(context, answer), hintOf(context, answer, family));
    this.code = answer.code;
    this.family = family;
    this.httpStatus = answer.httpStatus;
    this.requestId = answer.requestId;
    this.recommend = answer.recommend;
    ({ product: this.product, action: this.action, region: this.region, doing: this.doing } = context);
    this.isFailure = family === 'transient' || (family === 'other' && answer.httpStatus >= 500);
    this.isRefusal = !after.unclear && !this.isFailure && family !== 'token-processing';
  }

  /** Whether what the call was about does not exist (any more). */
  get isNotFound(): boolean {
    return this.family === 'not-found';
  }

  /** Whether the caller lacks the permission for the action. */
  get isDenied(): boolean {
    return this.family === 'permission';
  }

  /** Whether the code is one of `codes`, or a member of a family named there: `Zone` has `Zone.NotOnSale`. */
  isOneOf(codes: readonly string[]): boolean {
    return codes.some((listed) => matchesCode(this.code, listed));
  }
}

/** No answer of the cloud arrived: wrong host, no network, a proxy in the way, a time-out. */
export class UnreachableError extends BuildError {
  readonly host: string;
  /** Whether the request may have arrived all the same. */
  readonly mayHaveArrived: boolean;
  /** Whether trying again cannot help: the other side's certificate is not trusted, the proxy refuses. */
  readonly isHopeless: boolean;
  /** Whether it may have arrived, and may be worked on still: no answer came for as long as it was waited for. */
  readonly isOutOfTime: boolean;

  /** @param option the option that says where the service is */
  constructor(context: CallContext, url: URL, option: string, cause: TransportError) {
    super(
      `Could not ${context.doing}: ${url.host} cannot be reached${throughProxy(cause)}: ${cause.message}.`,
      {
        hint: reachHint(url, option, cause),
        cause,
      },
    );
    this.host = url.host;
    this.mayHaveArrived = cause.mayHaveArrived;
    this.isHopeless = cause.isHopeless;
    this.isOutOfTime = cause.mayHaveArrived && /TIMEOUT$/.test(cause.code);
  }
}

/** Whether the call that ended with `error` may have been carried out all the same. */
export function leavesOpen(error: unknown): error is CloudError | UnreachableError {
  if (error instanceof UnreachableError) return error.mayHaveArrived;
  return error instanceof CloudError && (error.isFailure || error.family === 'token-processing');
}

/**
 * A call that must not be repeated blindly may or may not have been carried out: ask the cloud what there is.
 * `cause` tells how it ended (an {@link UnreachableError}, or a {@link CloudError} that is no refusal).
 */
export class UnclearOutcomeError extends BuildError {
  readonly action: string;

  constructor(context: CallContext, cause: Error) {
    super(`It is not known whether ${context.action} was carried out. ${cause.message}`, { cause });
    this.action = context.action;
  }
}

function sentence(context: CallContext, answer: CloudErrorAnswer): string {
  const reference = [
    `code ${answer.code}`,
    ...(answer.requestId === undefined ? [] : [`request ID ${answer.requestId}`]),
  ].join(', ');
  return `Could not ${context.doing} (${context.action} in ${context.region}): ${cloudsWords(answer)} [${reference}]`;
}

/** The cloud's message as one sentence. The string to sign, which it appends to some, holds the whole request. */
function cloudsWords({ message, httpStatus }: CloudErrorAnswer): string {
  const words = message
    .replace(/(server )?string to sign is:.*/is, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return `HTTP status ${httpStatus}.`;
  return /[.!?。]$/.test(words) ? words : `${words}.`;
}

function hintOf(context: CallContext, answer: CloudErrorAnswer, family: ErrorFamily): { hint?: string } {
  const hint =
    hintFor(answer.code, family) ??
    (family === 'permission' ? missingPermission(context, answer) : undefined);
  return hint === undefined ? {} : { hint };
}

function missingPermission({ product, action }: CallContext, { deniedAction }: CloudErrorAnswer): string {
  // STS says the same to both, and names no reason.
  if (action === 'AssumeRole')
    return "Either the caller lacks the permission sts:AssumeRole for this role, or the role's trust policy does not admit the caller: it must name the caller or its account, and the external ID where it asks for one.";
  const permission = deniedAction ?? `${product.toLowerCase()}:${action}`;
  return `The caller lacks the permission ${permission}: add it to the RAM policy of the user or role.`;
}

function throughProxy({ proxy }: TransportError): string {
  return proxy === undefined ? '' : ` through the proxy ${proxy}`;
}

function reachHint(url: URL, option: string, { proxy, code }: TransportError): string {
  if (proxy !== undefined)
    return 'Check the proxy in https_proxy, and what it lets through; no_proxy lists hosts to reach without it.';
  if (/CERT|SELF_SIGNED|UNABLE_TO_/.test(code)) {
    return 'The certificate of the other side is not trusted: NODE_EXTRA_CA_CERTS names a file of further authorities.';
  }
  return url.hostname.endsWith('.aliyuncs.com')
    ? `Check region, and that this machine may connect to the internet; ${option} names another address, https_proxy a proxy.`
    : `Check ${option}, and that the service runs.`;
}
