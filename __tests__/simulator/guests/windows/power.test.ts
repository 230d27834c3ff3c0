import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GuestHost } from '../../../../src/simulator/guests/index.js';
import { bootWindows, createGuestHost, OPEN } from './guest.js';
import { WsmanClient } from './wsman-client.js';

let host: GuestHost;

beforeEach(async () => {
  host = await createGuestHost({ mode: 'directory' });
});

afterEach(() => host.close());

/** OPEN makes a file when it is through. */
const USER_DATA = `${OPEN}echo ready> C:\\ready\n`;

async function booted(options: Parameters<typeof bootWindows>[1] = {}) {
  const guest = await bootWindows(host, { userData: USER_DATA, ...options });
  await guest.portsAre(5985);
  const wsman = new WsmanClient(guest.address);
  while (!(await wsman.run('type C:\\ready').catch(() => '')).includes('ready'));
  return { ...guest, wsman };
}

test('a reboot closes WinRM for a while; files, settings and host name stay', async () => {
  const { wsman, portsAre, news } = await booted();
  const name = await wsman.run('hostname & echo kept> C:\\kept');
  expect(await wsman.run('shutdown /r /f /t 0 /c "restart"')).toBe('[0]');
  expect(await wsman.run('shutdown /r /f /t 60')).toContain('[1115]');
  await portsAre();
  await portsAre(5985);
  expect(news).toEqual(['reboot']);
  expect(await wsman.run('hostname & type C:\\kept')).toBe(name.replace('[0]', 'kept\r\n[0]'));
});

test('a scheduled shutdown can be called off', async () => {
  const { wsman, news } = await booted();
  expect(await wsman.run('shutdown /s /t 3600')).toBe('[0]');
  expect(await wsman.run('shutdown /s /t 0')).toContain('[1190]');
  expect(await wsman.run('shutdown /a')).toBe('[0]');
  expect(await wsman.run('shutdown /a')).toContain('[1116]');
  expect(news).toEqual([]);
});

test('Sysprep shuts down, and an image made then gives each instance a machine of its own, with the same files', async () => {
  const { wsman, guest, portsAre, news } = await booted();
  const sid = /S-1-5-21-[\d-]+/;
  const before = sid.exec(await wsman.run('whoami /user'))?.[0];
  await wsman.run('echo built> C:\\built');
  expect(
    await wsman.run('C:\\Windows\\System32\\Sysprep\\sysprep.exe /generalize /oobe /shutdown /quiet'),
  ).toBe('[0]');
  await portsAre();
  await guest.stop({ force: true });
  expect(news).toEqual(['off']);
  const next = await booted({ disk: await guest.freezeDisk(), instanceId: 'i-next' });
  expect(await next.wsman.run('type C:\\built & hostname')).toBe('built\r\niZinextZ\r\n[0]');
  const after = sid.exec(await next.wsman.run('whoami /user'))?.[0];
  expect(after).toMatch(sid);
  expect(after).not.toBe(before);
});
