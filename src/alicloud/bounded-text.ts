import type { Readable } from 'node:stream';

/** A hundred images with all their tags are some hundred kilobytes. */
export const LARGEST_ANSWER = 32 * 1024 * 1024;

/** What an answer that is larger than {@link LARGEST_ANSWER} ends with. */
export const TOO_LARGE = 'ANSWER_TOO_LARGE';

/**
 * @param onPortion called for each portion as it comes
 * @throws Error with the code {@link TOO_LARGE}, as soon as there is more than any service answers
 */
export async function boundedText(body: Readable, onPortion?: () => void): Promise<string> {
  const portions: Buffer[] = [];
  let size = 0;
  for await (const portion of body as AsyncIterable<Buffer>) {
    onPortion?.();
    size += portion.length;
    if (size > LARGEST_ANSWER) throw Object.assign(new Error('too large'), { code: TOO_LARGE });
    portions.push(portion);
  }
  return new TextDecoder().decode(Buffer.concat(portions));
}
