import { FOREIGN_ANSWER, UNREADABLE_ANSWER } from './error-families.js';
import type { CloudErrorAnswer } from './errors.js';
import type { HttpAnswer } from './transport.js';

/** What came back, told apart: the body of a success, or an error. */
export type ReadAnswer =
  { readonly body: Readonly<Record<string, unknown>> } | { readonly error: CloudErrorAnswer };

/** Reads an answer. Every HTTP status and any text is taken: some gateways answer with HTML, or with nothing. */
export function readAnswer({ status, body }: HttpAnswer): ReadAnswer {
  const parsed = parseObject(body);
  if (parsed === undefined) return { error: unreadable(status, body) };
  const code = textOf(parsed.Code ?? parsed.code);
  const isError =
    status >= 400 || (code !== undefined && !SUCCESS_CODES.includes(code) && 'Message' in parsed);
  if (!isError) return { body: parsed };
  return {
    error: {
      code: code ?? (status >= 500 ? UNREADABLE_ANSWER : FOREIGN_ANSWER),
      message: textOf(parsed.Message ?? parsed.message) ?? '',
      httpStatus: status,
      requestId: textOf(parsed.RequestId ?? parsed.requestId),
      recommend: textOf(parsed.Recommend),
      deniedAction: deniedAction(parsed),
    },
  };
}

/** How long the cloud asks to wait before the next try, in milliseconds. */
export function retryAfter({ headers }: HttpAnswer): number | undefined {
  const milliseconds = Number(headers['x-acs-retry-after']);
  if (milliseconds > 0) return milliseconds;
  const seconds = Number(headers['retry-after']);
  return seconds > 0 ? seconds * 1000 : undefined;
}

const SUCCESS_CODES = ['200', 'OK', 'Success'];

function unreadable(status: number, body: string): CloudErrorAnswer {
  const what = body.trim() === '' ? 'an empty answer' : 'an answer that is not JSON';
  const message = `HTTP status ${status} with ${what} of ${Buffer.byteLength(body)} bytes`;
  if (status === 429) return { code: 'Throttling', message, httpStatus: status };
  const isTheClouds = status >= 500 || status < 300;
  return { code: isTheClouds ? UNREADABLE_ANSWER : FOREIGN_ANSWER, message, httpStatus: status };
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Newer messages about permissions come with the denied action; older ones name it in their text, if at all. */
function deniedAction(parsed: Record<string, unknown>): string | undefined {
  const detail = parsed.AccessDeniedDetail;
  if (typeof detail === 'object' && detail !== null && 'AuthAction' in detail)
    return textOf(detail.AuthAction);
  return /"?\b(?:Action|AuthAction)"?\s*[:=]\s*"?([a-z]+:\w+)/i.exec(textOf(parsed.Message) ?? '')?.[1];
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
