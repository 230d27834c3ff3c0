import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { noCommunicator } from '../../src/communicators/index.js';
import { runProvisioners } from '../../src/provisioners/index.js';
import { linuxPath } from '../../src/provisioners/shell-local.js';
import { posixTest, windowsTest } from '../platforms.js';
import { plan, planAll, provisioning } from './kit.js';

jest.setTimeout(30_000);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local script '));
});
afterAll(() => rm(folder, { recursive: true }));

async function script(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  await chmod(path, 0o755);
  return path;
}

async function outputOf(options: Record<string, unknown>): Promise<string[]> {
  const run = provisioning(noCommunicator());
  await runProvisioners(planAll({ type: 'shell-local', ...options }), run.context);
  return run.output();
}

posixTest('variables are not on a command line that all users of the runner can list', async () => {
  const inline = ['echo "$TOKEN"', 'ps -o args= -p $$ -p $PPID 2>&1'];
  const [value, ...listed] = await outputOf({ inline, env: { TOKEN: "it's a $ecret" } });
  expect(value).toBe("it's a $ecret");
  expect(listed).not.toEqual([]);
  expect(listed.join('\n')).not.toContain('ecret');
});

describe('its options', () => {
  test.each<[string, Record<string, unknown>, RegExp[]]>([
    ['a command', { command: 'true' }, []],
    ['nothing', {}, [/One of inline, script and scripts is required/]],
    [
      'command and inline',
      { command: 'true', inline: ['true'] },
      [/^2 command: is given together with inline/],
    ],
    [
      'command and script',
      { command: 'true', script: import.meta.filename },
      [/script: is given together with inline/],
    ],
    ['a script that is not there', { script: 'absent' }, [/script: names .*absent.*does not exist/]],
    ['a system that is none', { command: 'true', only_on: ['amiga'] }, [/only_on.*must be one of/]],
    [
      'an extension that leads elsewhere',
      { command: 'true', tempfile_extension: '/../../../elsewhere' },
      [/^3 tempfile_extension: must be an extension such as "\.sh", without slashes/],
    ],
    [
      'a wrong field',
      { command: 'true', execute_command: ['sh', '{{.Path}}'] },
      [/execute_command: \{\{\.Path\}\} has no value/],
    ],
  ])('%s', (_name, written, expected) => {
    const { problems } = plan({ type: 'shell-local', ...written });
    expect(problems).toEqual(expected.map((text) => expect.stringMatching(text)));
  });
});

describe('on the runner', () => {
  posixTest('inline commands are one script with what Packer sets', async () => {
    const lines = await outputOf({
      inline: ['x=1', 'echo "$x $PACKER_BUILD_NAME $PACKER_BUILDER_TYPE $A"', 'echo problem >&2'],
      environment_vars: [`A=it's "$HOME"`],
    });
    expect(lines.toSorted()).toEqual([`1 web alicloud-ecs it's "$HOME"`, 'problem']);
  });

  posixTest(
    'the old command, scripts in a folder with a space, inline_shebang, tempfile_extension',
    async () => {
      expect(await outputOf({ command: 'echo old' })).toEqual(['old']);
      const scripts = [
        await script('a.sh', '#!/bin/sh\necho a\n'),
        await script("b's.sh", '#!/bin/sh\necho b\n'),
      ];
      expect(await outputOf({ scripts })).toEqual(['a', 'b']);
      const lines = await outputOf({
        inline: ['echo "$0"; head -n1 "$0"'],
        inline_shebang: '/bin/bash',
        tempfile_extension: '.sh',
      });
      expect(lines[0]).toMatch(/\.sh$/);
      expect(lines[1]).toBe('#!/bin/bash');
    },
  );

  posixTest('execute_command and env_var_format are the user’s', async () => {
    const lines = await outputOf({
      script: await script('c.sh', 'echo "$1 $A"\n'),
      execute_command: ['/bin/sh', '-c', '{{.Vars}} /bin/sh "{{.Script}}" {{ `arg` | upper }}'],
      env_var_format: 'export %s="%s"; ',
      env: { A: 'x y' },
    });
    expect(lines).toEqual(['ARG x y']);
  });

  posixTest('it has the environment that it is given, and nothing of this process beside', async () => {
    process.env['INPUT_SECRET_KEY'] = 'of the action';
    try {
      const env = { PATH: process.env['PATH'], ALICLOUD_REGION: 'cn-beijing' };
      const run = provisioning(noCommunicator(), undefined, env);
      const inline = ['env | cut -d= -f1 | grep -v "^_$"'];
      await runProvisioners(planAll({ type: 'shell-local', inline, env: { MINE: '1' } }), run.context);
      expect(
        run
          .output()
          .filter((name) => !['PWD', 'SHLVL', 'OLDPWD'].includes(name))
          .toSorted(),
      ).toEqual(['ALICLOUD_REGION', 'MINE', 'PACKER_BUILDER_TYPE', 'PACKER_BUILD_NAME', 'PATH']);
    } finally {
      delete process.env['INPUT_SECRET_KEY'];
    }
  });

  posixTest('its script is gone afterwards', async () => {
    const [path = ''] = await outputOf({ inline: ['echo "$0"'] });
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });

  posixTest('exit codes and signals', async () => {
    expect(await outputOf({ inline: ['exit 4'], valid_exit_codes: [4] })).toEqual([]);
    await expect(outputOf({ inline: ['exit 4'] })).rejects.toThrow(
      'Provisioner 1 (shell-local) failed: The inline script ended with exit code 4 on the runner.',
    );
    await expect(outputOf({ inline: ['kill -9 $$'], execute_command: ['{{.Script}}'] })).rejects.toThrow(
      'was killed by SIGKILL',
    );
    await expect(outputOf({ inline: ['true'], execute_command: ['/no/such/program'] })).rejects.toThrow(
      '/no/such/program cannot be run on the runner',
    );
  });

  posixTest('a time limit ends it and what it has started', async () => {
    const pidFile = join(folder, 'pid');
    const inline = ['sleep 300 &', `echo $! > '${pidFile}'`, 'wait'];
    await expect(outputOf({ inline, timeout: '500ms' })).rejects.toThrow('did not finish within 0.5 s');
    const pid = Number(await readFile(pidFile, 'utf8'));
    while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  test('only_on passes over it elsewhere', async () => {
    const elsewhere = process.platform === 'linux' ? 'openbsd' : 'linux';
    expect(await outputOf({ inline: ['exit 1'], only_on: [elsewhere] })).toEqual([]);
  });

  windowsTest('on Windows it is a batch file', async () => {
    expect(await outputOf({ inline: ['@echo %PACKER_BUILD_NAME%'] })).toEqual(['web']);
  });

  test('paths of Windows as its Linux knows them', () => {
    expect(linuxPath('C:\\Users\\me\\a b.sh')).toBe('/mnt/c/Users/me/a b.sh');
    expect(linuxPath('/tmp/a.sh')).toBe('/tmp/a.sh');
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

posixTest(
  'max_retries tells how the last try ended: the peer tells of the first (its defect 20)',
  async () => {
    const count = join(folder, 'tries');
    const inline = [`echo x >> '${count}'`, `exit $(($(wc -l < '${count}') + 40))`];
    await expect(outputOf({ inline, max_retries: 2 })).rejects.toThrow(/43/);
  },
);
