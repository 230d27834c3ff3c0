import { expect, test } from '@jest/globals';
import { connectWinRm, givenHost, type CommunicatorOptions } from '../../../src/communicators/index.js';
import { Secret } from '../../../src/secrets/index.js';
import { optionsWith } from '../requests.js';
import { never, requestTo, tls, user } from './requests.js';
import { windows } from './windows.js';
import { startWsMan, type ServerSettings } from './wsman-server.js';

interface Attempt {
  readonly given: Partial<CommunicatorOptions>;
  readonly server?: Partial<ServerSettings>;
  /** Default: where the service is. */
  readonly host?: string;
  /** Whether the environment names the service as its proxy. */
  readonly asProxy?: boolean;
}

/** Connects as the options of a builder say. @returns how it was let in, or why not */
async function loginWith({ given, server = {}, host = '127.0.0.1', asProxy = false }: Attempt) {
  await using service = await startWsMan({ user, program: windows().program, ...server });
  const options = optionsWith({
    communicator: 'winrm',
    winrm_username: user.username,
    winrm_port: service.port,
    winrm_timeout: 2000,
    ...given,
  });
  const { request, told } = requestTo(service.port);
  const env = asProxy ? { http_proxy: `http://127.0.0.1:${service.port}` } : {};
  const connecting = connectWinRm(
    { host, password: new Secret(user.password), options, env, news: request.news },
    never,
  );
  return await connecting.then(
    async (communicator) => {
      await communicator[Symbol.asyncDispose]();
      return service.service.lastLogin;
    },
    (error: unknown) => [error instanceof Error ? error.message : String(error), ...told].join('\n'),
  );
}

/** An address of nobody (RFC 5737). */
const NOBODY = '192.0.2.1';

test.each<[string, Attempt, unknown]>([
  ['winrm_use_ntlm: true', { given: { winrm_use_ntlm: true } }, 'Negotiate'],
  ['winrm_use_ntlm: false', { given: { winrm_use_ntlm: false } }, 'Basic'],
  ['no winrm_use_ntlm', { given: {} }, 'Negotiate'],
  [
    'winrm_use_ntlm: true, where the guest offers Basic alone',
    { given: { winrm_use_ntlm: true }, server: { offers: ['Basic'] } },
    expect.stringContaining('no way of talking WinRM in common'),
  ],
  [
    'winrm_use_ssl, with a certificate of the guest’s own',
    { given: { winrm_use_ssl: true }, server: { tls } },
    expect.stringContaining('certificate is not trusted'),
  ],
  [
    'winrm_insecure with it',
    { given: { winrm_use_ssl: true, winrm_insecure: true }, server: { tls } },
    'Negotiate',
  ],
  ['a proxy of the environment', { given: {}, host: NOBODY, asProxy: true }, 'Negotiate'],
  [
    'winrm_no_proxy',
    { given: { winrm_no_proxy: true }, host: NOBODY, asProxy: true },
    expect.stringContaining(`WinRM at ${NOBODY}`),
  ],
])('%s', async (_options, attempt, outcome) => {
  expect(await loginWith(attempt)).toEqual(outcome);
});

test('winrm_operation_timeout is how long the guest may be silent', async () => {
  const given = { winrm_operation_timeout: 1000, winrm_timeout: 3000 };
  expect(await loginWith({ given, server: { interfere: () => 'silent' } })).toContain(
    ': no answer within 1.25 s',
  );
});

test('winrm_host is where to connect to, for winrm alone', () => {
  const given = { winrm_host: 'windows.example', ssh_host: 'linux.example' };
  expect(givenHost(optionsWith({ communicator: 'winrm', ...given }))).toBe('windows.example');
  expect(givenHost(optionsWith({ communicator: 'ssh', ...given }))).toBe('linux.example');
});
