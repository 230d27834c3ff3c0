import { randomBytes, randomUUID } from 'node:crypto';

/** An ID as the cloud makes them: a prefix, a dash and 20 letters and digits. */
export function newId(prefix: string): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const text = [...randomBytes(17)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `${prefix}-2ze${text}`;
}

export const newRequestId = () => randomUUID().toUpperCase();
