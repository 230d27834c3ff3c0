import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createGuestHost, type GuestHost } from '../../../src/simulator/guests/index.js';
import { connect, eventually, execute, executeOnce, newKeyPair, newSpec } from './guest-client.js';

const keys = newKeyPair();

describe.each(['auto', 'directory'] as const)('power in mode %s', (mode) => {
  let host: GuestHost;
  beforeAll(async () => void (host = await createGuestHost({ mode })));
  afterAll(() => host.close());

  test.each([
    'poweroff',
    'shutdown -h now',
    'halt',
    'systemctl poweroff',
    'nohup sh -c "sleep 0.1; shutdown -P +0" > /dev/null 2>&1 &',
  ])('%s switches the guest off, tells once, and drops connections', async (command) => {
    const events: string[] = [];
    const spec = await newSpec(host, {
      authorizedKeys: [keys.public],
      onPowerOff: () => events.push('off'),
      onReboot: () => events.push('reboot'),
    });
    const guest = await host.boot(spec);
    const client = await connect(spec.at, { privateKey: keys.private });
    const closed = new Promise((resolve) => client.once('close', () => resolve(undefined)));
    await execute(client, command);
    await closed;
    await eventually(() => events.length > 0);
    await expect(connect(spec.at, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await guest.stop({ force: false });
    expect(events).toEqual(['off']);
    await guest.start();
    expect(await executeOnce(spec.at, { privateKey: keys.private }, 'echo up')).toMatchObject({
      stdout: 'up\n',
    });
  });

  test.each(['reboot', 'shutdown -r now'])('%s brings the guest back on the same disk', async (command) => {
    const events: string[] = [];
    const spec = await newSpec(host, {
      authorizedKeys: [keys.public],
      onPowerOff: () => events.push('off'),
      onReboot: () => events.push('reboot'),
    });
    await host.boot(spec);
    const client = await connect(spec.at, { privateKey: keys.private });
    const closed = new Promise((resolve) => client.once('close', () => resolve(undefined)));
    expect(await execute(client, `echo kept > "$HOME/file"; ${command}`)).toMatchObject({ code: 0 });
    await closed;
    const again = await eventually(() =>
      executeOnce(spec.at, { privateKey: keys.private }, 'cat "$HOME/file"').catch(() => undefined),
    );
    expect(again.stdout).toBe('kept\n');
    expect(events).toEqual(['reboot']);
  });

  test('a scheduled shutdown can be cancelled', async () => {
    let off = false;
    const spec = await newSpec(host, { authorizedKeys: [keys.public], onPowerOff: () => (off = true) });
    await host.boot(spec);
    const answer = await executeOnce(
      spec.at,
      { privateKey: keys.private },
      'shutdown -h +5 && shutdown -c && echo up',
    );
    expect(answer).toMatchObject({ code: 0, stdout: 'up\n' });
    expect(off).toBe(false);
  });

  test('other commands of systemctl go to the real one, without a running systemd', async () => {
    const content = '#!/bin/sh\necho "$SYSTEMD_OFFLINE $*"\n';
    const disk = await host.systemLayer({ '/usr/bin/systemctl': { content, mode: 0o755 } });
    const spec = await newSpec(host, { disk, authorizedKeys: [keys.public] });
    await host.boot(spec);
    const answer = await executeOnce(
      spec.at,
      { privateKey: keys.private },
      'systemctl --quiet restart poweroff.service',
    );
    expect(answer).toMatchObject({ code: 0, stdout: '1 --quiet restart poweroff.service\n' });
  });

  test('stopping and destroying do not tell of a power-off', async () => {
    let told = 0;
    const spec = await newSpec(host, { onPowerOff: () => told++, onReboot: () => told++ });
    const guest = await host.boot(spec);
    await guest.stop({ force: false });
    await guest.start();
    await guest.stop({ force: true });
    await guest.start();
    await guest.destroy();
    await guest.destroy();
    expect(told).toBe(0);
  });

  test('stopping ends what runs in the guest, politely first where asked', async () => {
    const spec = await newSpec(host, { authorizedKeys: [keys.public] });
    const guest = await host.boot(spec);
    const client = await connect(spec.at, { privateKey: keys.private });
    const command = `trap 'echo ended > "$HOME/trace"; exit' TERM; echo ready; while :; do sleep 0.05; done`;
    const ready = new Promise<void>((resolve) => {
      client.exec(command, (_error, channel) => channel.once('data', () => resolve()));
    });
    await ready;
    await guest.stop({ force: false });
    await guest.start();
    expect(await executeOnce(spec.at, { privateKey: keys.private }, 'cat "$HOME/trace"')).toMatchObject({
      stdout: 'ended\n',
    });
  });
});
