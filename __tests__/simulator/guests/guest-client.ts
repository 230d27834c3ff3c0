import { jest, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import ssh2, { type Client, type ConnectConfig, type SFTPWrapper } from 'ssh2';
import type { GuestAddress, GuestHost, GuestSpec } from '../../../src/simulator/guests/index.js';

// Guests boot in a second on an idle machine, and the machine may be busy.
jest.setTimeout(60_000);

/** What the tests ask of a guest over a real connection. */
export interface Answer {
  readonly code: number | undefined;
  readonly signal: string | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface KeyPair {
  readonly private: string;
  readonly public: string;
}

/** Not ed25519: one in 250 of those comes out of ssh2 1.17 unreadable. */
export function newKeyPair(): KeyPair {
  return ssh2.utils.generateKeyPairSync('ecdsa', { bits: 256, comment: 'test' });
}

let counter = 0;

/** A spec for a guest that listens on an address of its own, to be changed where the test cares. */
export async function newSpec(
  host: GuestHost,
  changes: Partial<GuestSpec> = {},
): Promise<GuestSpec & { readonly at: GuestAddress }> {
  const at = await host.reserveAddress();
  return {
    instanceId: `i-test${++counter}`,
    hostName: `guest${counter}`,
    disk: changes.disk ?? (await host.systemLayer()),
    listen: [at],
    authorizedKeys: [],
    loginUser: 'root',
    password: undefined,
    userData: undefined,
    onPowerOff: () => undefined,
    onReboot: () => undefined,
    ...changes,
    at,
  };
}

/** Connects, or rejects with ssh2's error (`level` tells the stage). */
export function connect(at: GuestAddress, config: ConnectConfig): Promise<Client> {
  return new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    client.once('ready', () => resolve(client));
    client.once('error', reject);
    client.once('close', () => reject(new Error('The connection was closed.')));
    client.connect({ host: at.address, port: at.port, username: 'root', ...config });
    client.setNoDelay(true);
    // Later errors (a guest that goes off) show themselves in what the test waits for.
    client.on('error', () => undefined);
  });
}

export function execute(client: Client, command: string, input?: Buffer | string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    client.exec(command, (error, channel) => {
      if (error) return reject(error);
      let code: number | undefined;
      let signal: string | undefined;
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      channel.on('data', (chunk: Buffer) => stdout.push(chunk));
      channel.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      channel.on('exit', (exitCode: number | null, exitSignal?: string) => {
        code = exitCode ?? undefined;
        signal = exitSignal;
      });
      channel.on('close', () => {
        resolve({
          code,
          signal,
          stdout: Buffer.concat(stdout).toString(),
          stderr: Buffer.concat(stderr).toString(),
        });
      });
      channel.end(input ?? '');
    });
  });
}

/** One command over a connection of its own. */
export async function executeOnce(at: GuestAddress, config: ConnectConfig, command: string): Promise<Answer> {
  const client = await connect(at, config);
  try {
    return await execute(client, command);
  } finally {
    client.end();
  }
}

export function openSftp(client: Client): Promise<SFTPWrapper> {
  return new Promise((resolve, reject) =>
    client.sftp((error, sftp) => (error ? reject(error) : resolve(sftp))),
  );
}

/** Resolves with the first value that `read` gives. */
export async function eventually<T>(read: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether the machine has a program of OpenSSH's client. */
export function hasProgram(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** `test` where a condition of the machine holds; else the test is shown as skipped. */
export function onlyWhere(condition: boolean): typeof test {
  return condition ? test : (test.skip as typeof test);
}
