import type { Readable } from 'node:stream';
import type { Machine, RunningCommand } from '../platform.js';
import type { GuestConsole } from './console.js';

const OUTPUT_LOG = '/var/log/cloud-init-output.log';

/** Its output goes to the console and to cloud-init's log. Gives the exit status. */
export async function runLogged(
  machine: Machine,
  console: GuestConsole,
  command: string,
): Promise<number | undefined> {
  const log = `"\${GUEST_ROOT:-}${OUTPUT_LOG}"`;
  const running = await startAsRoot(
    machine,
    `mkdir -p "\${GUEST_ROOT:-}/var/log"; { ${command}; echo $? >&3; } 3>&2 2>&1 | tee -a ${log}`,
  );
  running.stdout.on('data', (chunk: Buffer) => console.write(chunk.toString('utf8')));
  const status = await textOf(running.stderr);
  return /^\d+$/m.test(status) ? Number(status.trim().split('\n').at(-1)) : undefined;
}

/** Runs a command that boot depends on, as root. Rejects with what it said where it fails. */
export async function asRoot(machine: Machine, script: string): Promise<void> {
  const running = await startAsRoot(machine, script);
  running.stdout.resume();
  const said = await textOf(running.stderr);
  const exit = await running.exited;
  if (!('code' in exit) || exit.code !== 0)
    throw new Error(`The guest's boot failed at \`${script}\`: ${said.trim()}`);
}

async function startAsRoot(machine: Machine, command: string): Promise<RunningCommand> {
  const account = await machine.account('root');
  if (account === undefined) throw new Error('The guest has no root account.');
  const running = await machine.run({ command, account, environment: {} });
  running.stdin.on('error', () => undefined);
  running.stdin.end();
  return running;
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
