import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSsh, type SshHandOver } from '../../communicators/index.js';
import { renderTemplate } from '../../engine/index.js';
import { BuildError } from '../../errors/index.js';
import { runLocally } from '../local-script.js';
import type { ProvisionContext, ProvisionerKind } from '../provisioner.js';
import { checkRuntimeTemplate } from '../runtime-template.js';
import { ansibleFacts } from './facts.js';
import { galaxyContents, readGalaxyFile } from './galaxy.js';
import { inventory } from './inventory.js';
import { writeLoginFiles, type AnsibleLogin } from './login-files.js';
import { ansibleOptions, type AnsibleOptions } from './options.js';
import { checkLocalPath, checkPlaybooks, playbooksOf } from './playbooks.js';

const SOURCE = 'ansible';
const HOST_LINE = '{{.HostAlias}} ansible_host={{.Host}} ansible_user={{.User}} ansible_port={{.Port}}';
const HOST_FIELDS = ['HostAlias', 'Host', 'User', 'Port'];

/**
 * Runs playbooks on the runner, against the guest. Ansible connects to the guest itself: it is given the key, the
 * host key and the way there, and everything of it is gone when it is done.
 */
export const ansible: ProvisionerKind<typeof ansibleOptions> = {
  type: SOURCE,
  options: ansibleOptions,
  check(parsed, context) {
    const { values } = parsed;
    checkPlaybooks(values, (option) => parsed.placeOf(option), context);
    for (const option of ['inventory_file', 'inventory_directory'] as const) {
      const path = values[option];
      const place = parsed.placeOf(option);
      const kind = option === 'inventory_directory' ? 'folder' : 'either';
      if (path !== undefined) checkLocalPath(option, path, kind, { ...context, place });
    }
    checkRuntimeTemplate(
      'inventory_file_template',
      values.inventory_file_template,
      HOST_FIELDS,
      parsed.placeOf('inventory_file_template'),
      context.problems,
    );
  },
  unfitFor: (_values, { communicator }) =>
    communicator === 'ssh'
      ? undefined
      : `reaches guests by SSH alone, and the communicator is ${communicator}: use communicator: ssh, or on Linux the ansible-local provisioner, which needs no connection of its own`,
  async run(values, context) {
    if (!isSsh(context.communicator)) {
      throw new BuildError(
        `The ansible provisioner reaches guests by SSH alone, and the communicator is ${context.communicator.type}.`,
        {
          hint: 'Use communicator: ssh, or the ansible-local provisioner, which needs no connection of its own.',
        },
      );
    }
    await using guest = await context.communicator.handOver();
    await using folder = await privateFolder();
    await using kept = await writeInventory(values, guest, folder.path, context);
    const login = await writeLoginFiles(folder.path, guest);
    await installFromGalaxy(values, context);
    try {
      await runPlaybooks(values, { login, inventory: kept.path, folder: folder.path }, context);
    } finally {
      // It would outlive the build, and try to keep its socket in a folder that is gone.
      await runLocally({
        command: login.hangUp,
        env: context.env,
        signal: new AbortController().signal,
        onOutput: () => undefined,
        notice: () => undefined,
      }).catch(() => undefined);
    }
  },
};

interface Prepared {
  readonly login: AnsibleLogin;
  readonly inventory: string;
  readonly folder: string;
}

async function runPlaybooks(
  values: AnsibleOptions,
  { login, inventory: inventoryPath, folder }: Prepared,
  context: ProvisionContext,
): Promise<void> {
  const variables = join(folder, 'variables.json');
  await writeFile(variables, JSON.stringify({ ...ansibleFacts(context.build), ...login.variables }));
  const playbooks = playbooksOf(values);
  context.events.emit({ type: 'info', message: `Running Ansible: ${playbooks.join(', ')}` });
  await run(
    [
      values.command,
      '--extra-vars',
      `@${variables}`,
      ...(values.extra_arguments ?? []),
      '-i',
      inventoryPath,
      ...playbooks.map(context.resolvePath),
    ],
    { ...pathVariables(values, context), ...login.env, PYTHONUNBUFFERED: '1' },
    values,
    context,
  );
}

async function installFromGalaxy(values: AnsibleOptions, context: ProvisionContext): Promise<void> {
  if (values.galaxy_file === undefined) return;
  const file = context.resolvePath(values.galaxy_file);
  const force = [
    ...(values.galaxy_force_install ? ['--force'] : []),
    ...(values.galaxy_force_with_deps ? ['--force-with-deps'] : []),
  ];
  for (const kind of galaxyContents(
    readGalaxyFile(file, values.galaxy_file).toString('utf8'),
    values.galaxy_file,
  )) {
    const path = kind === 'role' ? values.roles_path : values.collections_path;
    const into = path === undefined ? [] : ['-p', context.resolvePath(path)];
    context.events.emit({ type: 'info', message: `Installing ${kind}s of ${values.galaxy_file}` });
    await run(
      [values.galaxy_command, kind, 'install', '-r', file, ...into, ...force],
      pathVariables(values, context),
      values,
      context,
    );
  }
}

function pathVariables(values: AnsibleOptions, { resolvePath }: ProvisionContext): Record<string, string> {
  const { roles_path: roles, collections_path: collections } = values;
  return {
    ...(roles !== undefined && { ANSIBLE_ROLES_PATH: resolvePath(roles) }),
    ...(collections !== undefined && { ANSIBLE_COLLECTIONS_PATH: resolvePath(collections) }),
  };
}

async function run(
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
  { ansible_env_vars: given = [] }: AnsibleOptions,
  { env, events, signal }: ProvisionContext,
): Promise<void> {
  const own = given.map((variable) => [
    variable.slice(0, variable.indexOf('=')),
    variable.slice(variable.indexOf('=') + 1),
  ]);
  const { exitCode, signalName } = await runLocally({
    command,
    env: { ...env, ...variables, ...(Object.fromEntries(own) as Record<string, string>) },
    signal,
    onOutput: (stream, line) => events.emit({ type: 'output', source: SOURCE, stream, line }),
    notice: (message) => events.emit({ type: 'notice', message }),
  });
  if (exitCode === 0) return;
  const how = exitCode === undefined ? `was killed by ${signalName}` : `ended with exit code ${exitCode}`;
  throw new BuildError(`${command[0]} ${how}.`, { hint: 'Its own output above says more.' });
}

type Inventory = AsyncDisposable & { readonly path: string };

async function writeInventory(
  values: AnsibleOptions,
  guest: SshHandOver,
  folder: string,
  { resolvePath }: ProvisionContext,
): Promise<Inventory> {
  const nothing = () => Promise.resolve();
  if (values.inventory_file !== undefined)
    return { path: resolvePath(values.inventory_file), [Symbol.asyncDispose]: nothing };
  const line = renderTemplate(values.inventory_file_template ?? HOST_LINE, {
    fields: {
      HostAlias: values.host_alias,
      Host: guest.host,
      User: values.user ?? guest.username,
      Port: String(guest.port),
    },
  });
  const content = inventory(line, values.host_alias, values.groups ?? [], values.empty_groups);
  const beside = values.inventory_directory && resolvePath(values.inventory_directory);
  const path = join(beside ?? folder, `packer-provisioner-ansible-${randomUUID()}`);
  await writeFile(path, content, { flag: 'wx' });
  const remove = () => rm(path, { force: true });
  return { path, [Symbol.asyncDispose]: values.keep_inventory_file ? nothing : remove };
}

async function privateFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  // Made by mkdtemp, a folder is its owner's alone.
  const path = await mkdtemp(join(tmpdir(), 'ansible-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
