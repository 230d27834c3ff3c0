import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ssh2, {
  type IdentityCallback,
  type KeyboardInteractiveAuthMethod,
  type ParsedKey,
  type SignCallback,
} from 'ssh2';
import { SSH, testWith } from '../../peers.js';
import { createGuestHost, type GuestAddress, type GuestHost } from '../../../src/simulator/guests/index.js';
import {
  connect,
  execute,
  executeOnce,
  newKeyPair,
  newSpec,
  type KeyPair,
  eventually,
} from './guest-client.js';

const PASSWORD = 'Tres-secret-1';
const keys = newKeyPair();
/** Its signatures are plain bytes, which ssh2's client sends on whatever they are. */
const rsa: KeyPair = ssh2.utils.generateKeyPairSync('rsa', { bits: 2048 });

describe.each(['auto', 'directory'] as const)('guests in mode %s', (mode) => {
  let host: GuestHost;
  let keyed: GuestAddress;
  let withPassword: GuestAddress;

  beforeAll(async () => {
    host = await createGuestHost({ mode });
    const one = await newSpec(host, { authorizedKeys: [keys.public, rsa.public] });
    const two = await newSpec(host, {
      disk: one.disk,
      password: PASSWORD,
      loginUser: 'ecs-user',
      authorizedKeys: [keys.public],
    });
    await Promise.all([host.boot(one), host.boot(two)]);
    [keyed, withPassword] = [one.at, two.at];
  });

  afterAll(() => host.close());

  test('the key of the instance opens', async () => {
    const answer = await executeOnce(keyed, { privateKey: keys.private }, 'echo "$USER" $((6 * 7))');
    expect(answer).toMatchObject({ code: 0, stdout: 'root 42\n' });
  });

  test('another key does not', async () => {
    const connecting = connect(keyed, { privateKey: newKeyPair().private });
    await expect(connecting).rejects.toMatchObject({ level: 'client-authentication' });
  });

  test.each([
    [
      'of another key',
      (data: Buffer) => keyOf(ssh2.utils.generateKeyPairSync('rsa', { bits: 2048 })).sign(data, 'sha256'),
    ],
    ['of something else', () => keyOf(rsa).sign(Buffer.from('something else'), 'sha256')],
    ['that makes no sense', () => Buffer.from('nonsense')],
    ['that is empty', () => Buffer.alloc(0)],
  ])('the right key with a signature %s does not', async (_name, sign) => {
    const right = new Forger((data) => keyOf(rsa).sign(data, 'sha256'));
    (await connect(keyed, { agent: right })).end();
    await expect(connect(keyed, { agent: new Forger(sign) })).rejects.toMatchObject({
      level: 'client-authentication',
    });
  });

  test('a password opens by both methods, and only the right one', async () => {
    const root = { username: 'root' };
    expect(await executeOnce(withPassword, { ...root, password: PASSWORD }, 'echo in')).toMatchObject({
      stdout: 'in\n',
    });
    const byPrompt: KeyboardInteractiveAuthMethod = {
      type: 'keyboard-interactive',
      username: 'root',
      prompt: (_name, _text, _language, _prompts, answer) => answer([PASSWORD]),
    };
    const interactive = await connect(withPassword, { ...root, authHandler: [byPrompt] });
    expect(await execute(interactive, 'echo in')).toMatchObject({ stdout: 'in\n' });
    interactive.end();
    const wrong = connect(withPassword, { ...root, password: `${PASSWORD}!` });
    await expect(wrong).rejects.toMatchObject({ level: 'client-authentication' });
  });

  test('a guest without a password takes none, not even an empty one', async () => {
    const connecting = connect(keyed, { password: '' });
    await expect(connecting).rejects.toMatchObject({ level: 'client-authentication' });
  });

  test('the key goes to the login user alone, and unknown users stay out', async () => {
    const ok = await executeOnce(
      withPassword,
      { username: 'ecs-user', privateKey: keys.private },
      'echo "$USER"; pwd',
    );
    expect(ok.stdout).toMatch(/^ecs-user\n.*\/home\/ecs-user\n$/);
    for (const username of ['root', 'nosuchuser', '../root']) {
      await expect(connect(withPassword, { username, privateKey: keys.private })).rejects.toMatchObject({
        level: 'client-authentication',
      });
    }
  });

  test('a key added to authorized_keys in the guest opens at the next login', async () => {
    const added = newKeyPair();
    await executeOnce(
      keyed,
      { privateKey: keys.private },
      `echo '${added.public}' >> "$HOME/.ssh/authorized_keys"`,
    );
    expect(await executeOnce(keyed, { privateKey: added.private }, 'echo in')).toMatchObject({
      stdout: 'in\n',
    });
  });

  test('after six refusals the connection is closed', async () => {
    let tried = 0;
    const connecting = connect(keyed, {
      authHandler: (_left, _partial, next) => {
        tried++;
        next({ type: 'publickey', username: 'root', key: newKeyPair().private });
      },
    });
    await expect(connecting).rejects.toThrow('The connection was closed.');
    expect(tried).toBe(6);
  });
});

/** An agent that shows the instance's key, and signs as it is told. */
class Forger extends ssh2.BaseAgent {
  constructor(readonly forge: (data: Buffer) => Buffer) {
    super();
  }

  override getIdentities(callback: IdentityCallback<ParsedKey>): void {
    callback(null, [keyOf({ ...rsa, private: rsa.public })]);
  }

  override sign(_key: unknown, data: Buffer, ...rest: unknown[]): void {
    const callback = rest.at(-1) as SignCallback;
    callback(null, this.forge(data));
  }
}

function keyOf(pair: KeyPair): ParsedKey {
  const parsed = ssh2.utils.parseKey(pair.private);
  if (parsed instanceof Error) throw parsed;
  return parsed;
}

testWith(SSH)('OpenSSH logs in, and finds the host key that the console shows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guest-test-'));
  const host = await createGuestHost();
  try {
    const spec = await newSpec(host, { authorizedKeys: [keys.public] });
    const guest = await host.boot(spec);
    const block = await eventually(
      () => /-----BEGIN SSH HOST KEY KEYS-----\n([^]*?)-----END/.exec(guest.consoleOutput())?.[1],
    );
    const knownHost = spec.at.port === 22 ? spec.at.address : `[${spec.at.address}]:${spec.at.port}`;
    await writeFile(join(folder, 'known'), block.replaceAll(/^/gm, `${knownHost} `));
    await writeFile(join(folder, 'key'), keys.private, { mode: 0o600 });
    const options = [
      '-F',
      'none',
      '-o',
      'BatchMode=yes',
      '-o',
      'StrictHostKeyChecking=yes',
      '-o',
      `UserKnownHostsFile=${join(folder, 'known')}`,
    ];
    const { stdout } = await promisify(execFile)('ssh', [
      ...options,
      '-i',
      join(folder, 'key'),
      '-p',
      String(spec.at.port),
      `root@${spec.at.address}`,
      'cat /etc/ssh/ssh_host_*_key.pub | wc -l',
    ]);
    expect(stdout.trim()).toBe('3');
  } finally {
    await host.close();
    await rm(folder, { recursive: true });
  }
});
