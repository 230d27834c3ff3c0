import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGuestHost, type GuestHost } from '../../../src/simulator/guests/index.js';
import { connect, execute, executeOnce, newKeyPair, newSpec } from './guest-client.js';

const keys = newKeyPair();

describe.each(['auto', 'directory'] as const)('images in mode %s', (mode) => {
  let host: GuestHost;
  beforeEach(async () => void (host = await createGuestHost({ mode })));
  afterEach(() => host.close());

  test('a guest from an image has its files, keeps its keys, and has host keys of its own', async () => {
    const builder = await newSpec(host, { authorizedKeys: [keys.public] });
    const guest = await host.boot(builder);
    const client = await connect(builder.at, { privateKey: keys.private });
    await execute(client, 'echo built > "$HOME/made"; rm -rf "$HOME/.profile"; mkdir "$HOME/emptied"');
    client.end();
    await guest.stop({ force: false });
    const image = await guest.freezeDisk();
    await guest.start();
    await executeOnce(builder.at, { privateKey: keys.private }, 'echo changed later > "$HOME/made"');
    await guest.destroy();

    const second = newKeyPair();
    const first = await newSpec(host, { disk: image, authorizedKeys: [second.public] });
    const other = await newSpec(host, { disk: image });
    const [a, b] = await Promise.all([host.boot(first), host.boot(other)]);
    for (const privateKey of [keys.private, second.private]) {
      const seen = await executeOnce(
        first.at,
        { privateKey },
        'cat "$HOME/made"; ls -d "$HOME/emptied" > /dev/null && echo there',
      );
      expect(seen.stdout).toBe('built\nthere\n');
    }
    const hostKeys = [guest, a, b].map((one) => /^ssh-ed25519 (\S+)/m.exec(one.consoleOutput())?.[1]);
    expect(new Set(hostKeys).size).toBe(3);
    expect(hostKeys).not.toContain(undefined);
  });

  test('a stopped guest keeps its disk and its host keys', async () => {
    const hostKeys: string[] = [];
    const spec = await newSpec(host, { authorizedKeys: [keys.public] });
    const login = {
      privateKey: keys.private,
      hostVerifier: (key: Buffer) => hostKeys.push(key.toString('hex')) > 0,
    };
    const guest = await host.boot(spec);
    await executeOnce(spec.at, login, 'echo kept > "$HOME/file"; echo gone > /tmp/file');
    await guest.stop({ force: true });
    await expect(connect(spec.at, login)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await guest.start();
    expect(await executeOnce(spec.at, login, 'cat "$HOME/file"; cat /tmp/file 2> /dev/null')).toMatchObject({
      stdout: 'kept\n',
    });
    expect(new Set(hostKeys).size).toBe(1);
  });

  test('keys, a password and a host name set while a guest is off are there when it is on', async () => {
    const spec = await newSpec(host, {});
    const guest = await host.boot(spec);
    await guest.stop({ force: false });
    await guest.start({ authorizedKeys: [keys.public], password: 'Set-later-1', hostName: 'renamed' });
    expect(await executeOnce(spec.at, { privateKey: keys.private }, 'cat /etc/hostname')).toMatchObject({
      stdout: 'renamed\n',
    });
    await executeOnce(spec.at, { password: 'Set-later-1' }, 'echo > "$HOME/.ssh/authorized_keys"');
    await guest.stop({ force: false });
    await guest.start();
    await expect(connect(spec.at, { privateKey: keys.private })).rejects.toMatchObject({
      level: 'client-authentication',
    });
  });

  test('what a running guest changes after the freeze is not in the image', async () => {
    const spec = await newSpec(host, { authorizedKeys: [keys.public] });
    const guest = await host.boot(spec);
    await executeOnce(spec.at, { privateKey: keys.private }, 'echo before > "$HOME/state"');
    const image = await guest.freezeDisk();
    await executeOnce(spec.at, { privateKey: keys.private }, 'echo after > "$HOME/state"');
    const born = await newSpec(host, { disk: image });
    await host.boot(born);
    expect(await executeOnce(born.at, { privateKey: keys.private }, 'cat "$HOME/state"')).toMatchObject({
      stdout: 'before\n',
    });
    await host.deleteLayer(image);
  });

  test('a guest of a deleted layer does not boot, and leaves nothing', async () => {
    const layer = await host.systemLayer();
    await host.deleteLayer(layer);
    const spec = await newSpec(host, { disk: layer });
    await expect(host.boot(spec)).rejects.toThrow();
    await expect(connect(spec.at, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
