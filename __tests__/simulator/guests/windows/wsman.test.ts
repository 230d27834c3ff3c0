import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { GuestHost } from '../../../../src/simulator/guests/index.js';
import { bootWindows, createGuestHost, QUICK_CONFIG } from './guest.js';
import { streams, WsmanClient } from './wsman-client.js';

let host: GuestHost;

beforeEach(async () => {
  host = await createGuestHost({ mode: 'directory' });
});

afterEach(() => host.close());

async function client(userData?: string, login?: string): Promise<WsmanClient> {
  const { address, portsAre } = await bootWindows(host, userData === undefined ? {} : { userData });
  await portsAre(5985);
  // The last commands of user data come after the one that opens the port.
  const made = new WsmanClient(address, login);
  for (
    let tries = 0;
    userData === undefined && (await made.ask('Create')).status === 401 && tries < 50;
    tries++
  );
  return made;
}

test('WinRM is closed unless user data opens it, and Basic is off unless it is switched on', async () => {
  const closed = await bootWindows(host, { userData: '', instanceId: 'i-closed' });
  expect(closed.ports()).toEqual([]);
  const quick = await client(QUICK_CONFIG);
  expect(await quick.ask('Create')).toEqual({ status: 401, offers: ['Negotiate'], text: '' });
});

test('a wrong password is refused with the schemes on offer; unencrypted messages unless they are allowed', async () => {
  const open = await client();
  expect(await open.run('echo in')).toBe('in\r\n[0]');
  const { address } = await bootWindows(host, {
    instanceId: 'i-2',
    userData: `${QUICK_CONFIG}winrm set winrm/config/service/auth @{Basic="true"}\n`,
  });
  const wrong = new WsmanClient(address, 'Administrator:wrong');
  let refused = await wrong.ask('Create').catch(() => undefined);
  for (let tries = 0; refused?.offers.length !== 2 && tries < 200; tries++)
    refused = await wrong.ask('Create').catch(() => undefined);
  expect(refused).toMatchObject({ status: 401, offers: ['Negotiate', 'Basic realm="WSMAN"'] });
  expect(await new WsmanClient(address).ask('Create')).toEqual({ status: 500, offers: [], text: '' });
});

test('Identify needs no login', async () => {
  const anonymous = await client();
  const identify =
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:i="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd"><s:Header/><s:Body><i:Identify/></s:Body></s:Envelope>';
  const { status, text } = await anonymous.post(identify, {
    WSMANIDENTIFY: 'unauthenticated',
    Authorization: '',
  });
  expect([status, text]).toEqual([
    200,
    expect.stringContaining('<wsmid:ProductVendor>Microsoft Corporation<'),
  ]);
});

test('a Receive without anything to receive in time is a fault, and the command goes on', async () => {
  const wsman = await client();
  const shell = await wsman.create();
  const id = await wsman.start(shell, 'powershell -Command "[Console]::In.ReadLine()"');
  const late = await wsman.receive(shell, id, 'PT0.2S');
  expect(late.status).toBe(500);
  expect(late.text).toContain('<s:Value>w:TimedOut</s:Value>');
  expect(late.text).toContain('Code="2150858793"');
  const line = Buffer.from('typed\r\n').toString('base64');
  await wsman.ask('Send', {
    shell,
    body: `<rsp:Send><rsp:Stream Name="stdin" CommandId="${id}" End="true">${line}</rsp:Stream></rsp:Send>`,
  });
  const { text } = await wsman.receive(shell, id);
  expect(streams(text)).toBe('typed\r\n');
});

test('faults name what is not there', async () => {
  const wsman = await client();
  const unknown = '11111111-1111-1111-1111-111111111111';
  expect((await wsman.receive(unknown, unknown)).text).toContain('Code="2150858843"');
  const shell = await wsman.create();
  expect((await wsman.receive(shell, unknown)).text).toContain('Code="2147942487"');
  expect((await wsman.ask('Delete', { shell })).status).toBe(200);
  expect((await wsman.ask('Delete', { shell })).text).toContain('<s:Value>w:InvalidSelectors</s:Value>');
  expect((await wsman.ask('Foo', { shell })).text).toContain('a:ActionNotSupported');
  expect((await wsman.post('<not xml')).text).toContain('w:SchemaValidationError');
});

test('options of a shell: code page, folder and environment; a limit to their number', async () => {
  const wsman = await client();
  const shell = await wsman.create(
    '<w:OptionSet><w:Option Name="WINRS_CODEPAGE">65001</w:Option></w:OptionSet>',
    '<rsp:Environment><rsp:Variable Name="WHO">Jürgen</rsp:Variable></rsp:Environment><rsp:WorkingDirectory>C:\\Windows</rsp:WorkingDirectory>',
  );
  const id = await wsman.start(shell, 'echo %WHO% in %CD%');
  expect(streams((await wsman.receive(shell, id)).text)).toBe('Jürgen in C:\\Windows\r\n');
  expect(
    await wsman.create('<w:OptionSet><w:Option Name="WINRS_CODEPAGE">1</w:Option></w:OptionSet>'),
  ).toContain('Code="2150859072"');
  for (let count = 0; count < 40; count++) await wsman.create();
  expect(await wsman.create()).toContain('Code="2150859173"');
});

test('a signal ends a command: Control-C with an exit code, terminate for good', async () => {
  const wsman = await client();
  const shell = await wsman.create();
  const signal = (id: string, code: string) =>
    wsman.ask('Signal', {
      shell,
      body: `<rsp:Signal CommandId="${id}"><rsp:Code>http://schemas.microsoft.com/wbem/wsman/1/windows/shell/signal/${code}</rsp:Code></rsp:Signal>`,
    });
  const interrupted = await wsman.start(shell, 'ping -n 60 127.0.0.1');
  await signal(interrupted, 'ctrl_c');
  expect((await wsman.receive(shell, interrupted)).text).toContain('<rsp:ExitCode>3221225786<');
  const ended = await wsman.start(shell, 'ping -n 60 127.0.0.1');
  const waiting = wsman.receive(shell, ended);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await signal(ended, 'terminate');
  expect((await waiting).text).toContain('Code="995"');
});

test('output that is larger than the client takes comes in parts', async () => {
  const wsman = await client();
  const shell = await wsman.create();
  const id = await wsman.start(shell, `powershell -Command "'x' * 300000"`);
  const sizes: number[] = [];
  let text: string;
  do {
    ({ text } = await wsman.ask('Receive', {
      shell,
      header: '<w:MaxEnvelopeSize>102400</w:MaxEnvelopeSize>',
      body: `<rsp:Receive><rsp:DesiredStream CommandId="${id}">stdout</rsp:DesiredStream></rsp:Receive>`,
    }));
    sizes.push(text.length);
  } while (!text.includes('CommandState/Done'));
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(102_400);
});
