/** One way that requests take: straight, or through one proxy. */
export interface Route {
  /**
   * @returns the answer, whatever its status
   * @throws RouteError if none came
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Closes every connection. */
  close(): Promise<void>;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface RouteSettings {
  /** Time for the connection including TLS, in milliseconds. */
  readonly connectTimeoutMs: number;
  /** Time without a byte of the answer, in milliseconds. */
  readonly readTimeoutMs: number;
  /** PEM certificates to trust instead of the usual ones. */
  readonly ca: string | undefined;
}

/** How a request ended that got no complete answer. */
export class RouteError extends Error {
  /** As Node or undici name it (ECONNREFUSED, UND_ERR_SOCKET …), or one of our own (CONNECT_TIMEOUT, ANSWER_TIMEOUT). */
  readonly code: string;
  /** Whether a byte of the request may have left. */
  readonly mayHaveArrived: boolean;

  constructor(error: unknown, { mayHaveArrived }: { readonly mayHaveArrived: boolean }) {
    super(error instanceof Error ? error.message : String(error));
    this.name = 'RouteError';
    this.code = codeOf(error);
    this.mayHaveArrived = mayHaveArrived;
  }
}

/** The code of an error, or of what caused it. */
export function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? 'UNKNOWN' : codeOf(cause);
}
