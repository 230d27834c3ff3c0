import ssh2 from 'ssh2';
import { setTimeout as sleep } from 'node:timers/promises';

export interface RemoteCommand {
  readonly address: string;
  readonly port: number;
  readonly privateKey: string;
  readonly command: string;
}

/** Runs one command on a guest, by a client that the guests were not written with, and gives its standard output. */
export async function runRemotely(remote: RemoteCommand, patienceMs = 20_000): Promise<string> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await attempt(remote);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(100);
    }
  }
}

function attempt({ address, port, privateKey, command }: RemoteCommand): Promise<string> {
  return new Promise((resolve, reject) => {
    const client = new ssh2.Client();
    client.on('error', reject);
    client.on('ready', () => {
      client.exec(command, (error, channel) => {
        if (error) return reject(error);
        let output = '';
        channel.on('data', (chunk: Buffer) => (output += chunk.toString()));
        channel.stderr.resume();
        channel.on('close', () => {
          client.end();
          resolve(output);
        });
      });
    });
    client.connect({ host: address, port, username: 'root', privateKey, readyTimeout: 5000 });
  });
}
