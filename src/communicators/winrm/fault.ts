export interface FaultFacts {
  /** The Windows error of its WSManFault detail. */
  readonly code: number | undefined;
  /** The name of its SOAP subcode without prefix, such as `TimedOut`. */
  readonly subcode: string | undefined;
  readonly reason: string | undefined;
}

/** ERROR_WSMAN_OPERATION_TIMEDOUT */
const TIMED_OUT = 0x80338029;
/** Errors of a shell that is no more, as after a reboot. */
const GONE = [
  0x3e3, // ERROR_OPERATION_ABORTED
  0x4c7, // ERROR_CANCELLED
  0x8033805b, // ERROR_WSMAN_UNEXPECTED_SELECTORS: no shell of this ID
  0x803381c4, // ERROR_WINRS_SHELL_DISCONNECTED
  0x803381de, // ERROR_WSMAN_SERVICE_STREAM_DISCONNECTED
];
/** Errors of a service that cannot do it just now: a user's profile is being unloaded, quotas of shells and commands. */
const PASSING = [0x800703fa, 0x803381a6, 0x80338037];
/** The request is larger than MaxEnvelopeSizekb of the service allows. */
const TOO_LARGE = [0x80338026, 0x80338047, 0x80338048, 0x80338049];

/** The service answered that it could not do what it was asked. */
export class WsManFault extends Error {
  readonly code: number | undefined;
  readonly subcode: string | undefined;

  constructor({ code, subcode, reason }: FaultFacts) {
    const number = code === undefined ? '' : ` (0x${(code >>> 0).toString(16).padStart(8, '0')})`;
    super(
      `${(reason ?? subcode ?? 'the service reports a fault').replace(/\s+/g, ' ').replace(/\.$/, '')}${number}`,
    );
    this.code = code;
    this.subcode = subcode;
  }

  /** There is nothing to tell yet: the question may be asked again. */
  get isTimeout(): boolean {
    return this.code === TIMED_OUT || this.subcode === 'TimedOut';
  }

  /** The shell that it was about does not exist any more, as after a reboot. */
  get isGone(): boolean {
    return (this.code !== undefined && GONE.includes(this.code)) || this.subcode === 'InvalidSelectors';
  }

  get isTooLarge(): boolean {
    return (this.code !== undefined && TOO_LARGE.includes(this.code)) || this.subcode === 'EncodingLimit';
  }

  /** It may be done a little later. */
  get isPassing(): boolean {
    return (this.code !== undefined && PASSING.includes(this.code)) || this.subcode === 'QuotaLimit';
  }
}
