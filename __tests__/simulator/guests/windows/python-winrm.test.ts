import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@jest/globals';
import { PYWINRM, testWith } from '../../../peers.js';
import { bootWindows, createGuestHost, OPEN, OPEN_HTTPS, QUICK_CONFIG } from './guest.js';

/** A client that we did not write: Debian's python3-winrm, and its NTLM. */
const python = '/usr/bin/python3';

const SCENARIOS = [
  { name: 'Basic over http', transport: 'plaintext', url: 'http', userData: OPEN, port: 5985 },
  {
    name: 'NTLM over http, messages encrypted',
    transport: 'ntlm',
    url: 'http',
    userData: QUICK_CONFIG,
    port: 5985,
  },
  { name: 'Basic over https', transport: 'ssl', url: 'https', userData: OPEN_HTTPS, port: 5986 },
  {
    name: 'NTLM over https, bound to the certificate',
    transport: 'ntlm',
    url: 'https',
    userData: OPEN_HTTPS,
    port: 5986,
  },
] as const;

testWith(PYWINRM).each(SCENARIOS)(
  'pywinrm: $name',
  async ({ transport, url, userData, port }) => {
    await using host = await closing();
    const { address, portsAre } = await bootWindows(host, { userData });
    await (port === 5986 ? portsAre(5985, 5986) : portsAre(5985));
    const answers = await runPython(`${url}://${address}:${port}/wsman`, transport);
    expect(answers).toEqual({
      cmd: [0, 'hello\r\n', ''],
      failed: [
        1,
        '',
        "'nope' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n",
      ],
      code: [42, '', ''],
      arguments: [0, 'one two\r\n', ''],
      large: [0, 'x'.repeat(200_000) + '\r\n', ''],
      powershell: [
        3,
        'from PowerShell\r\n',
        expect.stringMatching(
          /^#< CLIXML\r\n<Objs .*<S S="Error">Write-Error : oh no_x000D__x000A_<\/S>.*<\/Objs>$/,
        ),
      ],
      wrong: 'InvalidCredentialsError',
    });
  },
  60_000,
);

const SCRIPT = `
import base64, json, sys, time, winrm
url, transport = sys.argv[1:]
def session(password):
    return winrm.Session(url, auth=('Administrator', password), transport=transport, server_cert_validation='ignore')
def run(command, arguments=()):
    result = session('Test1234').run_cmd(command, arguments)
    return [result.status_code, result.std_out.decode(), result.std_err.decode()]
def encoded(script):
    return 'powershell -encodedcommand ' + base64.b64encode(script.encode('utf_16_le')).decode()
answers = {}
for attempt in range(50):
    try:
        answers['cmd'] = run('echo hello')
        break
    except winrm.exceptions.WinRMError:
        time.sleep(0.1)
    except Exception:
        time.sleep(0.1)
answers['failed'] = run('nope')
answers['code'] = run('exit 42')
answers['arguments'] = run('echo', ['one', 'two'])
answers['large'] = run(encoded("'x' * 200000"))
answers['powershell'] = run(encoded("$ProgressPreference = 'SilentlyContinue'; 'from PowerShell'; Write-Error 'oh no'; exit 3"))
try:
    session('wrong').run_cmd('echo in')
except Exception as error:
    answers['wrong'] = type(error).__name__
print(json.dumps(answers))
`;

/** OpenSSL 3 has MD4, which NTLM needs, only in its legacy provider. */
const OPENSSL = `openssl_conf = init
[init]
providers = providers
[providers]
default = active
legacy = active
[active]
activate = 1
`;

async function runPython(url: string, transport: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'python-winrm-'));
  try {
    await writeFile(join(folder, 'openssl.cnf'), OPENSSL);
    const { stdout } = await promisify(execFile)(python, ['-W', 'ignore', '-c', SCRIPT, url, transport], {
      env: { PATH: process.env['PATH'], OPENSSL_CONF: join(folder, 'openssl.cnf') },
      maxBuffer: 16 * 1024 * 1024,
    });
    return JSON.parse(stdout) as unknown;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function closing() {
  const host = await createGuestHost({ mode: 'directory' });
  return Object.assign(host, { [Symbol.asyncDispose]: () => host.close() });
}
