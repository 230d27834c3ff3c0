import type ssh2 from 'ssh2';

type Ssh2 = typeof ssh2;

/**
 * The ssh2 library, loaded at its first use: a build connects half a minute after it starts, and a dry run
 * never does.
 */
export async function loadSsh2(): Promise<Ssh2> {
  const loaded = await import('ssh2');
  return loaded.default;
}
