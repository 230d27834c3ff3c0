import type { ServerChannel, Session } from 'ssh2';
import type { Account, RunningCommand, Terminal } from '../platform.js';
import { connectChannel } from './channel.js';
import type { SshHost } from './host.js';
import { parseScpCommand } from './scp-command.js';
import { serveScp } from './scp.js';
import { serveSftp } from './sftp.js';

export interface SessionContext {
  readonly host: SshHost;
  readonly account: Account;
  /** `SSH_CONNECTION` as sshd sets it: the client's address and port, then the server's. */
  readonly connection: string;
  /** The software that the client says it is, such as `OpenSSH_9.2`. */
  readonly clientName: string;
  /** Aborted when the connection is closed. */
  readonly disconnected: AbortSignal;
}

/** What sshd accepts by AcceptEnv on the images that we imitate; others are refused, as there. */
const ACCEPTED_ENVIRONMENT = /^(LANG|LC_[A-Z]+)$/;

/** One session channel: environment and terminal requests, then a command, a shell or SFTP. */
export function serveSession(session: Session, context: SessionContext): void {
  const environment: Record<string, string> = {};
  let terminal: Terminal | undefined;
  let running: RunningCommand | undefined;

  session.on('env', (accept, reject, { key, val }: { key: string; val: string }) => {
    if (!ACCEPTED_ENVIRONMENT.test(key)) return reject?.();
    environment[key] = val;
    accept?.();
  });
  session.on('pty', (accept, _reject, info) => {
    terminal = { type: (info as { term?: string }).term ?? 'vt100', columns: info.cols, rows: info.rows };
    accept?.();
  });
  session.on('window-change', (accept) => accept?.());
  session.on('signal', (accept, _reject, { name }) => {
    running?.signal(name);
    accept?.();
  });

  const { host, account } = context;
  const locate = (path: string): string => host.locate(account, path);
  const start = (channel: ServerChannel, command: string | undefined): void => {
    const scp = host.transfers.scpProgram ? undefined : parseScpCommand(command ?? '');
    if (scp !== undefined) {
      serveScp(channel, scp, host.transfers.files(account), locate);
      return;
    }
    const started = host.run({
      command,
      account,
      environment: { ...environment, ...sshEnvironment(context) },
      terminal,
    });
    started.then(
      (process) => {
        running = process;
        const release = connectChannel(channel, process);
        context.disconnected.addEventListener('abort', release);
        session.once('close', () => {
          context.disconnected.removeEventListener('abort', release);
          release();
        });
        if (context.disconnected.aborted) release();
        void process.exited.then(() => (running = undefined));
      },
      // The machine went off in between; its connections are being cut.
      () => channel.close(),
    );
  };
  session.on('exec', (accept, _reject, { command }) => start(accept(), command));
  session.on('shell', (accept) => start(accept(), undefined));

  const sftpCommand = host.transfers.sftpCommand;
  if (sftpCommand === undefined) {
    session.on('sftp', (accept) =>
      serveSftp(accept(), host.transfers.files(account), { locate, clientName: context.clientName }),
    );
  } else {
    session.on('subsystem', (accept, reject, { name }) => {
      if (name === 'sftp') start(accept(), sftpCommand);
      else reject();
    });
  }
}

function sshEnvironment({ connection }: SessionContext): Record<string, string> {
  const [clientAddress, clientPort, , serverPort] = connection.split(' ');
  return { SSH_CONNECTION: connection, SSH_CLIENT: `${clientAddress} ${clientPort} ${serverPort}` };
}
