import { generateKeyPairSync } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import ssh2, { type Connection, type ServerChannel, type SFTPWrapper } from 'ssh2';
import { generateKeyPair } from '../../src/communicators/index.js';
import type { Sshd } from './sshd.js';

export interface Faults {
  /** How many logins to refuse before the first one is let in. Default: none. */
  readonly refuse?: number;
  /** The only password that is taken; without one, any key is. */
  readonly password?: string;
  /** Asks for the password by keyboard-interactive alone. */
  readonly interactive?: boolean;
  readonly port?: number;
  /** What commands do. Default: exit code 0. */
  readonly onExec?: (command: string, channel: ServerChannel, connection: Connection) => void;
  /** Whether commands are never answered, not even by a refusal. */
  readonly startsNothing?: boolean;
  /** What SFTP does. Default: it is not offered. */
  readonly onSftp?: (peer: SFTPWrapper) => void;
  /** What is said, byte by byte, where SFTP is asked for. */
  readonly onSubsystem?: (channel: ServerChannel) => void;
  readonly ciphers?: readonly ('aes256-cbc' | 'aes128-ctr')[];
}

export interface FakeServer extends Pick<Sshd, 'host' | 'port' | 'username' | 'key'> {
  /** Logins tried so far, by method. */
  readonly tried: string[];
  readonly commands: string[];
  close(): Promise<void>;
}

/** An SSH server in this process, for what OpenSSH's does not do on demand. */
export async function startFakeServer(faults: Faults = {}): Promise<FakeServer> {
  const hostKey = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const tried: string[] = [];
  const commands: string[] = [];
  const open = new Set<Connection>();
  let refusals = 0;
  const server = new ssh2.Server(
    {
      hostKeys: [hostKey.privateKey.export({ type: 'pkcs1', format: 'pem' })],
      ...(faults.ciphers && { algorithms: { cipher: [...faults.ciphers] } }),
    },
    (connection) => {
      open.add(connection);
      (connection as unknown as { _sock: Socket })._sock.setNoDelay(true);
      connection.on('error', () => undefined);
      connection.once('close', () => open.delete(connection));
      connection.on('authentication', (login) => {
        tried.push(login.method);
        if (login.method === 'none') return login.reject(['publickey', 'password', 'keyboard-interactive']);
        if (refusals < (faults.refuse ?? 0)) {
          if (login.method !== 'publickey' || login.signature === undefined) refusals += 1;
          return login.reject();
        }
        if (faults.password === undefined) return login.accept();
        if (login.method === 'password' && !faults.interactive && login.password === faults.password)
          return login.accept();
        if (login.method === 'keyboard-interactive') {
          return login.prompt([{ prompt: 'Password: ', echo: false }], (answers) =>
            answers[0] === faults.password ? login.accept() : login.reject(),
          );
        }
        login.reject(['password', 'keyboard-interactive']);
      });
      connection.on('session', (accept) => {
        const session = accept();
        if (faults.onSftp !== undefined) session.on('sftp', (acceptSftp) => faults.onSftp?.(acceptSftp()));
        if (faults.onSubsystem !== undefined)
          session.on('subsystem', (acceptSubsystem) => faults.onSubsystem?.(acceptSubsystem()));
        session.on('exec', (acceptExec, _reject, { command }) => {
          commands.push(command);
          if (faults.startsNothing) return;
          const channel = acceptExec();
          channel.on('error', () => undefined);
          if (faults.onExec !== undefined) return faults.onExec(command, channel, connection);
          channel.exit(0);
          channel.end();
        });
      });
    },
  );
  await new Promise<void>((resolve) => server.listen(faults.port ?? 0, '127.0.0.1', resolve));
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    username: 'root',
    key: await generateKeyPair('ecdsa'),
    tried,
    commands,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const connection of open) connection.end();
      await closed;
    },
  };
}

/** Cuts a connection as a crash of the guest would. */
export function cut(connection: Connection): void {
  (connection as unknown as { _sock: { destroy(): void } })._sock.destroy();
}
