import type { Product } from './api-request.js';

/** One call as the simulator saw it, for `GET /_simulator/calls` and for tests. */
export interface CallRecord {
  readonly number: number;
  readonly time: string;
  readonly product: Product | undefined;
  readonly version: string;
  readonly action: string;
  readonly region: string | undefined;
  readonly method: string;
  readonly signature: 'V1' | 'V3' | 'none';
  /** The access key that signed; undefined where nobody known did. */
  accessKeyId: string | undefined;
  /** The business parameters, secrets left out. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly requestId: string;
  /** 0 where no answer was given. */
  status: number;
  /** The error code, undefined for a success. */
  code: string | undefined;
  /** Real milliseconds from arrival to answer. */
  milliseconds: number | undefined;
  /** What a careful client would not do: unknown parameters, for one. */
  readonly problems: string[];
  /** Kinds of the fault rules that struck. */
  faults: readonly string[];
}

const SIGNATURE_PARAMETERS =
  /^(Action|Version|Format|AccessKeyId|Signature(Method|Version|Nonce|Type)?|Timestamp|SecurityToken)$/;
const SECRET_PARAMETERS = /(password|private_?key|secret|token$|userdata|^(command)?content$)/i;

/** Parameters fit to be shown: without those of the signature, secrets by their length alone. */
export function shownParameters(parameters: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...parameters]
      .filter(([name]) => !SIGNATURE_PARAMETERS.test(name))
      .map(([name, value]) => [name, isSecret(name) ? `(${value.length} characters)` : value]),
  );
}

// A client token is no secret, and tests want to see that a retry bears the same one.
const isSecret = (name: string) =>
  name !== 'ClientToken' && name !== 'NextToken' && SECRET_PARAMETERS.test(name);
