import type { ApiError } from './api-error.js';
import type { ApiRequest } from './api-request.js';

export interface Body {
  readonly contentType: string;
  readonly body: string;
}

/** A success: the answer's fields at the top, as JSON or, where a V1 client asks for nothing else, as XML. */
export function answerBody(request: ApiRequest, answer: Readonly<Record<string, unknown>>): Body {
  return inFormat(request, `${request.action}Response`, answer);
}

/** A refusal, in the form that all products share. */
export function errorBody(
  request: ApiRequest,
  { code, message, details }: ApiError,
  requestId: string,
): Body {
  return inFormat(request, 'Error', {
    RequestId: requestId,
    HostId: request.wire.host,
    Code: code,
    Message: message,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${encodeURIComponent(code)}&requestId=${requestId}`,
    ...details,
  });
}

function inFormat(request: ApiRequest, root: string, content: Readonly<Record<string, unknown>>): Body {
  if (request.format === 'json') {
    return { contentType: 'application/json;charset=utf-8', body: JSON.stringify(content) };
  }
  const body = `<?xml version="1.0" encoding="UTF-8"?><${root}>${xmlOf(content)}</${root}>`;
  return { contentType: 'text/xml;charset=utf-8', body };
}

function xmlOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return escapeXml(`${value as string | number | boolean}`);
  return Object.entries(value)
    .map(([name, child]) =>
      (Array.isArray(child) ? child : [child]).map((one) => element(name, one)).join(''),
    )
    .join('');
}

const element = (name: string, value: unknown) =>
  value === undefined ? '' : `<${name}>${xmlOf(value)}</${name}>`;

const escapeXml = (text: string) => text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
