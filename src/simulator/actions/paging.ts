import { invalidParameter } from '../protocol/api-error.js';

export interface PageRequest {
  readonly PageNumber?: number | undefined;
  readonly PageSize?: number | undefined;
}

export interface TokenRequest extends PageRequest {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** The fields of the answer that tell where one is. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Paging by number: 10 a page unless asked otherwise, at most `largest`. */
export function pageOf<T>(
  all: readonly T[],
  { PageNumber = 1, PageSize = 10 }: PageRequest,
  largest = 50,
): Page<T> {
  if (PageNumber < 1) throw invalidParameter('PageNumber');
  if (PageSize < 1 || PageSize > largest) throw invalidParameter('PageSize', `It must be 1 to ${largest}.`);
  const start = (PageNumber - 1) * PageSize;
  return {
    items: all.slice(start, start + PageSize),
    fields: { TotalCount: all.length, PageNumber, PageSize },
  };
}

/** Paging by token where the caller uses MaxResults or NextToken, by number otherwise. */
export function tokenPageOf<T>(all: readonly T[], request: TokenRequest, largest = 100): Page<T> {
  const { MaxResults, NextToken } = request;
  if (MaxResults === undefined && !NextToken) return pageOf(all, request, largest);
  const size = MaxResults ?? 10;
  if (size < 1 || size > largest) throw invalidParameter('MaxResults', `It must be 1 to ${largest}.`);
  const start = NextToken ? offsetOf(NextToken) : 0;
  const next = start + size < all.length ? tokenFor(start + size) : '';
  return {
    items: all.slice(start, start + size),
    fields: { TotalCount: all.length, PageSize: size, PageNumber: 1, NextToken: next },
  };
}

// Opaque to clients, so that none comes to count on what it means.
const tokenFor = (offset: number) => Buffer.from(`from:${offset}`).toString('base64url');

function offsetOf(token: string): number {
  const offset = /^from:(\d+)$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (offset === undefined) throw invalidParameter('NextToken');
  return Number(offset);
}
