import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SshCommunicator } from '../../src/communicators/index.js';
import { runProvisioners } from '../../src/provisioners/index.js';
import { hasSshd, startSshd, type Sshd } from '../communicators/sshd.js';
import { sshdTest } from '../communicators/sshd-test.js';
import { connectTo, plan, planAll, provisioning } from './kit.js';

jest.setTimeout(30_000);

describe('its options', () => {
  test.each<[string, Record<string, unknown>, (string | RegExp)[]]>([
    ['inline', { inline: ['true'] }, []],
    ['one bare command', { inline: 'true' }, []],
    ['nothing to run', {}, ['1 : One of inline, script and scripts is required, and none is given.']],
    [
      'too much to run',
      { inline: ['true'], scripts: [import.meta.filename] },
      [/^3 scripts: is given together with inline/],
    ],
    [
      'a script that is not there',
      { script: 'absent.sh' },
      ['2 script: names "absent.sh", which does not exist.'],
    ],
    ['inline commands that are none', { inline: [{}] }, [/must be a string/]],
    ['no commands', { inline: [] }, [/One of inline, script and scripts is required/]],
    ['a script that is a folder', { scripts: [import.meta.dirname] }, [/is not a file/]],
    ['a script known only later', { script: '{{ build `ID` }}.sh' }, []],
    [
      'variables without a value',
      { inline: 'true', environment_vars: ['A=1', 'SECRET'] },
      ['3 environment_vars[1]: must have the form KEY=value.'],
    ],
    [
      'names that no variable has, which may be secrets in the wrong place',
      { inline: 'true', environment_vars: ['1BAD=x', 'A B=c', '=d', 'c2VjcmV0+/=', '{{ build `ID` }}=e'] },
      [
        '3 environment_vars[0]: must have the form KEY=value, and what stands before the "=" is no name of a variable: those are letters, digits and underscores, and no digit first.',
        /environment_vars\[1\]: .* no name/,
        '3 environment_vars[2]: must have the form KEY=value.',
        expect.not.stringContaining('c2VjcmV0') as unknown as string,
      ],
    ],
    [
      'values that no variable has',
      { inline: 'true', environment_vars: ['A=b\0c', 'B=\r\n\t\x1b'], env: { C: '\0' } },
      [
        '3 environment_vars[0]: has a value which may not have a NUL character.',
        '4 env: has a value for C which may not have a NUL character.',
      ],
    ],
    [
      'a variable that cannot be',
      { inline: 'true', env: { 'A=B': 'c' } },
      [/^3 env: has a name that no variable can have: "A=B"/],
    ],
    [
      'an execute_command with a wrong field',
      { inline: 'true', execute_command: 'sh {{.Pth}}' },
      [/^3 execute_command: \{\{\.Pth\}\} has no value here/],
    ],
    [
      'weakly typed values',
      { inline: 'true', binary: 'true', valid_exit_codes: ['0', 3], max_retries: '2' },
      [],
    ],
    [
      'a misspelt option',
      { inlin: ['true'] },
      [/^1 : One of inline/, /inlin: is not an option here\. Did you mean "inline"/],
    ],
  ])('%s', (_name, written, expected) => {
    const { problems } = plan({ type: 'shell', ...written });
    expect(problems.toSorted()).toEqual(
      expected.map((text) => (text instanceof RegExp ? expect.stringMatching(text) : text)),
    );
  });
});

describe('on a guest', () => {
  let sshd: Sshd | undefined;
  let guest: SshCommunicator | undefined;
  beforeAll(async () => {
    if (!hasSshd) return;
    sshd = await startSshd();
    guest = await connectTo(sshd);
  });
  afterAll(async () => {
    await guest?.[Symbol.asyncDispose]();
    await sshd?.close();
  });

  function there(): { guest: SshCommunicator; folder: string } {
    if (guest === undefined || sshd === undefined) throw new Error('no sshd');
    return { guest, folder: sshd.folder };
  }

  /** What the guest prints when the provisioner runs with these options. */
  async function outputOf(options: Record<string, unknown>): Promise<string[]> {
    const { guest, folder } = there();
    const run = provisioning(guest);
    await runProvisioners(planAll({ type: 'shell', remote_folder: folder, ...options }), run.context);
    return run.output();
  }

  sshdTest('inline commands are one script, run by sh -e, with what Packer sets', async () => {
    const lines = await outputOf({
      inline: [
        'greeting=hello',
        'echo "$greeting from $PACKER_BUILD_NAME, a build of $PACKER_BUILDER_TYPE"',
        'head -n1 "$0"',
      ],
    });
    expect(lines).toEqual(['hello from web, a build of alicloud-ecs', '#!/bin/sh -e']);
  });

  sshdTest('inline_shebang, and inline commands with a shebang of their own', async () => {
    expect(
      await outputOf({ inline: ['echo "$0" >/dev/null; head -n1 "$0"'], inline_shebang: '/bin/bash -e' }),
    ).toEqual(['#!/bin/bash -e']);
    expect(await outputOf({ inline: ['#!/bin/sh -u', 'head -n1 "$0"'] })).toEqual(['#!/bin/sh -u']);
  });

  sshdTest('variables arrive as they are, whatever they contain, sorted; env wins', async () => {
    const nasty = `it's "quoted" $HOME \`id\` \\n ; * ünï`;
    const lines = await outputOf({
      inline: ['printf "%s\\n" "$NASTY" "$A" "$EMPTY" "$URL"'],
      environment_vars: [`NASTY=${nasty}`, 'A=list', 'EMPTY=', 'URL=http://x?a=b'],
      env: { A: 'map' },
    });
    expect(lines).toEqual([nasty, 'map', '', 'http://x?a=b']);
  });

  sshdTest(
    'use_env_var_file keeps them out of the command, in a file of the user alone, removed afterwards',
    async () => {
      const { folder } = there();
      const lines = await outputOf({
        inline: [
          `stat -c %a ${folder}/varfile_*.sh`,
          'echo "$SECRET"',
          'tr "\\0" " " </proc/$PPID/cmdline; echo',
        ],
        environment_vars: [`SECRET=it's out`],
        use_env_var_file: true,
      });
      expect(lines.slice(0, 2)).toEqual(['600', "it's out"]);
      expect(lines[2]).not.toContain('out');
      expect((await readdir(folder)).filter((name) => /^(varfile|script)_/.test(name))).toEqual([]);
    },
  );

  sshdTest('execute_command and env_var_format are the user’s', async () => {
    const lines = await outputOf({
      inline: ['echo "$A $1"'],
      execute_command: "{{.Vars}} sh '{{.Path}}' {{ `argument` | upper }}",
      env_var_format: '%s=<%s> ',
      env: { A: 'x' },
      environment_vars: ['PACKER_BUILD_NAME=1', 'PACKER_BUILDER_TYPE=2'],
    }).catch((error: unknown) => [String(error)]);
    expect(lines.join()).toMatch(/failed/);
    const good = await outputOf({
      inline: ['echo "$A $1"'],
      execute_command: "env {{.Vars}} sh '{{.Path}}' {{ `argument` | upper }}",
      env_var_format: '%s="%s" ',
      env: { A: 'x y' },
    });
    expect(good).toEqual(['x y ARGUMENT']);
  });

  sshdTest('scripts run in order, Windows line ends and all; remote_path, skip_clean', async () => {
    const { folder } = there();
    await writeFile(join(folder, 'one.sh'), '#!/bin/sh\r\necho one\r\n');
    await writeFile(join(folder, 'two.sh'), '#!/bin/sh\necho two $0\n');
    const remote_path = join(folder, 'kept script');
    const scripts = [join(folder, 'one.sh'), join(folder, 'two.sh')];
    const execute_command = '{{.Vars}} "{{.Path}}"';
    expect(await outputOf({ scripts, remote_path, skip_clean: true, execute_command })).toEqual([
      'one',
      `two ${remote_path}`,
    ]);
    expect(await readFile(remote_path, 'utf8')).toBe('#!/bin/sh\necho two $0\n');
    await outputOf({
      script: scripts[0],
      remote_path,
      skip_clean: true,
      binary: true,
      execute_command: 'true',
    });
    expect(await readFile(remote_path, 'utf8')).toBe('#!/bin/sh\r\necho one\r\n');
    await outputOf({ script: scripts[1], remote_file: 'named.sh', execute_command: 'test -x {{.Path}}' });
    expect(existsSync(join(folder, 'named.sh'))).toBe(false);
  });

  sshdTest('a failing script names itself, its exit code, its provisioner and its place', async () => {
    const { guest, folder } = there();
    const { context } = provisioning(guest);
    const planned = planAll(
      { type: 'shell', remote_folder: folder, inline: ['true'] },
      { type: 'shell', remote_folder: folder, inline: ['exit 7', 'echo never'] },
    );
    await expect(runProvisioners(planned, context)).rejects.toMatchObject({
      message: 'Provisioner 2 (shell) failed: The inline script ended with exit code 7.',
      hint: expect.stringContaining('valid_exit_codes'),
      place: { file: 'template.json', line: 1 },
    });
  });

  sshdTest('valid_exit_codes', async () => {
    expect(await outputOf({ inline: ['echo here; exit 7'], valid_exit_codes: [0, 7] })).toEqual(['here']);
    await expect(outputOf({ inline: ['true'], valid_exit_codes: [7] })).rejects.toMatchObject({
      message: expect.stringContaining('exit code 0'),
      hint: 'Exit codes that are meant to pass are listed in valid_exit_codes (now: 7).',
    });
  });

  sshdTest.each([false, true])('a script that is killed, expect_disconnect: %s', async (expected) => {
    const killed = { inline: ['kill -9 $$'], execute_command: 'exec {{.Path}}', expect_disconnect: expected };
    await expect(outputOf(killed)).rejects.toThrow('killed by SIGKILL');
  });

  sshdTest.each([
    ['kill -TERM $$', /^If the script is meant to reboot .* expect_disconnect/],
    ['kill -KILL $$', /^The guest may have run out of memory/],
  ])('the hint for a script that is ended from outside: %s', async (command, hint) => {
    const ended = outputOf({ inline: [command], execute_command: 'exec {{.Path}}' });
    await expect(ended).rejects.toMatchObject({ hint: expect.stringMatching(hint) });
  });

  sshdTest(
    'the log says which provisioner runs, for the how manieth time, and what; hints come once',
    async () => {
      const { guest, folder } = there();
      const run = provisioning(guest);
      const script = join(folder, 'scripts', 'setup.sh');
      await mkdir(dirname(script));
      await writeFile(script, 'exit 3');
      const planned = planAll(
        { type: 'shell', inline: ['true'] },
        { type: 'shell', script, max_retries: 1 },
        { type: 'shell', inline: ['echo never'] },
      );
      const resolvePath = (path: string) => resolve(folder, path);
      const [cleanup] = planAll({ type: 'shell', inline: ['true'] });
      const work = runProvisioners(planned, { ...run.context, resolvePath }, cleanup);
      await expect(work).rejects.toThrow(
        'Provisioner 2 (shell) failed: The script scripts/setup.sh ended with exit code 3.',
      );
      expect(run.events.flatMap((event) => ('message' in event ? [event.message] : []))).toEqual([
        'Provisioner 1 of 3 (shell)',
        'Provisioning with shell: inline script',
        'Provisioner 2 of 3 (shell)',
        'Provisioning with shell: scripts/setup.sh',
        'Provisioner 2 (shell), attempt 1 of 2, failed: The script scripts/setup.sh ended with exit code 3.',
        'Provisioner 2 of 3 (shell): attempt 2 of 2',
        'Provisioning with shell: scripts/setup.sh',
        'Running the error-cleanup provisioner (shell)',
        'Provisioning with shell: inline script',
      ]);
    },
  );

  sshdTest('max_retries runs it again, timeout ends it, continue_on_error goes on', async () => {
    const { guest, folder } = there();
    const counter = join(folder, 'count');
    const inline = [`echo x >> ${counter}`, `test "$(wc -l < ${counter})" -ge 3`];
    await outputOf({ inline, max_retries: 2 });
    expect(await readFile(counter, 'utf8')).toBe('x\nx\nx\n');
    await expect(outputOf({ inline: ['sleep 60'], timeout: '1s' })).rejects.toThrow(
      'it did not finish within 1 s (timeout)',
    );
    const run = provisioning(guest);
    const planned = planAll(
      { type: 'shell', inline: ['exit 1'], continue_on_error: true },
      { type: 'shell', inline: ['echo went on'], pause_before: '10ms' },
    );
    await runProvisioners(planned, run.context);
    expect(run.output()).toEqual(['went on']);
    expect(run.events.filter((event) => event.type === 'warning')).toHaveLength(1);
  });

  sshdTest('cancelling ends it at once with the reason', async () => {
    const { guest } = there();
    const abort = new AbortController();
    const run = provisioning(guest, abort.signal);
    const planned = planAll({
      type: 'shell',
      inline: ['echo started', 'sleep 60'],
      max_retries: 5,
      continue_on_error: true,
    });
    run.context.events.subscribe((event) => {
      if (event.type === 'output') abort.abort(new Error('cancelled by the test'));
    });
    await expect(runProvisioners(planned, run.context)).rejects.toThrow('cancelled by the test');
    expect(run.output()).toEqual(['started']);
  });
});

describe('when the guest goes away', () => {
  sshdTest('expect_disconnect waits until it is back, and goes on', async () => {
    const sshd = await startSshd();
    const guest = await connectTo(sshd);
    try {
      const run = provisioning(guest);
      let restarted: Promise<void> | undefined;
      run.context.events.subscribe((event) => {
        if (event.type === 'output' && event.line === 'rebooting') {
          restarted = sshd
            .stop()
            .then(() => new Promise((resolve) => setTimeout(() => resolve(sshd.start()), 300)));
        }
      });
      const planned = planAll(
        { type: 'shell', inline: ['echo rebooting', 'sleep 60'], expect_disconnect: true },
        { type: 'shell', inline: ['echo after'] },
      );
      await runProvisioners(planned, run.context);
      await restarted;
      expect(run.output()).toEqual(['rebooting', 'after']);
    } finally {
      await guest[Symbol.asyncDispose]();
      await sshd.close();
    }
  });

  sshdTest('without it, that is an error that names the option', async () => {
    const sshd = await startSshd();
    const guest = await connectTo(sshd);
    try {
      const run = provisioning(guest);
      run.context.events.subscribe((event) => {
        if (event.type === 'output') void sshd.stop();
      });
      await expect(
        runProvisioners(planAll({ type: 'shell', inline: ['echo x', 'sleep 60'] }), run.context),
      ).rejects.toMatchObject({
        message: expect.stringContaining('The connection to the guest was lost while the inline script ran'),
        hint: expect.stringContaining('expect_disconnect'),
      });
    } finally {
      await guest[Symbol.asyncDispose]();
      await sshd.close();
    }
  });
});
