import { randomUUID } from 'node:crypto';
import { basename, posix } from 'node:path';
import { fileContent, quotePath, shellQuote } from '../../communicators/index.js';
import { BuildError } from '../../errors/index.js';
import { existing } from '../existing.js';
import { lacksPosixShell, WINDOWS_INSTEAD } from '../guest-fit.js';
import type { ProvisionContext, ProvisionerKind } from '../provisioner.js';
import { ansibleFacts } from './facts.js';
import { galaxyContents, readGalaxyFile } from './galaxy.js';
import { inventory } from './inventory.js';
import { ansibleLocalOptions, type AnsibleLocalOptions } from './local-options.js';
import { checkCopiedPath, checkPlaybooks, playbooksOf } from './playbooks.js';

const SOURCE = 'ansible-local';
const GUEST = '127.0.0.1';

/** Runs playbooks on the guest itself, which must have Ansible, in a staging folder that they are copied to. */
export const ansibleLocal: ProvisionerKind<typeof ansibleLocalOptions> = {
  type: SOURCE,
  options: ansibleLocalOptions,
  check(parsed, context) {
    const { values } = parsed;
    const inFolder = values.playbook_dir !== undefined;
    checkPlaybooks(values, (option) => parsed.placeOf(option), {
      ...context,
      // Beside a folder of playbooks they are named from there.
      resolvePath: (path) => context.resolvePath(inFolder ? within(values.playbook_dir, path) : path),
    });
    for (const [option, kind] of LOCAL_PATHS) {
      for (const path of [values[option] ?? []].flat())
        checkCopiedPath(option, path, kind, { ...context, place: parsed.placeOf(option) });
    }
  },
  unfitFor: (_values, guest) => (lacksPosixShell(guest) ? WINDOWS_INSTEAD : undefined),
  async run(values, context) {
    const staging = values.staging_directory ?? `/tmp/packer-provisioner-ansible-local/${randomUUID()}`;
    await onGuest(`mkdir -p ${quotePath(staging)}`, context);
    await stage(values, staging, context);
    await installFromGalaxy(values, staging, context);
    await runPlaybooks(values, staging, context);
    if (values.clean_staging_directory) await onGuest(`rm -rf ${quotePath(staging)}`, context);
  },
};

const LOCAL_PATHS = [
  ['playbook_dir', 'folder'],
  ['playbook_paths', 'either'],
  ['role_paths', 'folder'],
  ['collection_paths', 'folder'],
  ['group_vars', 'folder'],
  ['host_vars', 'folder'],
  ['inventory_file', 'file'],
] as const;

async function stage(values: AnsibleLocalOptions, staging: string, context: ProvisionContext): Promise<void> {
  const { communicator, signal, resolvePath } = context;
  context.events.emit({ type: 'info', message: `Copying playbooks to ${staging}` });
  const put = async (path: string, target: string): Promise<void> => {
    const local = resolvePath(path);
    const facts = existing(local);
    if (facts === undefined) throw new BuildError(`${path} does not exist.`);
    if (facts.isDirectory()) return communicator.uploadFolder(local, target, { signal });
    await communicator.upload(fileContent(local, facts.size), target, { signal });
  };
  const into = (path: string) => posix.join(staging, basename(path));

  if (values.playbook_dir !== undefined) await put(values.playbook_dir, staging);
  else for (const playbook of playbooksOf(values)) await put(playbook, into(playbook));
  for (const path of values.playbook_paths ?? []) await put(path, into(path));
  for (const [paths, name] of [
    [values.role_paths, 'roles'],
    [values.collection_paths, 'collections'],
  ] as const) {
    if (paths === undefined) continue;
    await onGuest(`mkdir -p ${quotePath(posix.join(staging, name))}`, context);
    for (const path of paths) await put(path, posix.join(staging, name, basename(path)));
  }
  if (values.group_vars !== undefined) await put(values.group_vars, posix.join(staging, 'group_vars'));
  if (values.host_vars !== undefined) await put(values.host_vars, posix.join(staging, 'host_vars'));
  if (values.inventory_file !== undefined) return put(values.inventory_file, inventoryPath(values, staging));
  const made = Buffer.from(inventory(GUEST, GUEST, values.inventory_groups ?? []));
  await communicator.upload(made, inventoryPath(values, staging), { signal });
}

function inventoryPath({ inventory_file: given }: AnsibleLocalOptions, staging: string): string {
  return posix.join(staging, given === undefined ? `packer-provisioner-ansible-local` : basename(given));
}

async function installFromGalaxy(
  values: AnsibleLocalOptions,
  staging: string,
  context: ProvisionContext,
): Promise<void> {
  const { communicator, signal, resolvePath } = context;
  if (values.galaxy_file === undefined) return;
  const local = resolvePath(within(values.playbook_dir, values.galaxy_file));
  const content = readGalaxyFile(local, values.galaxy_file);
  const file = posix.join(staging, basename(values.galaxy_file));
  await communicator.upload(content, file, { signal });
  for (const kind of galaxyContents(content.toString('utf8'), values.galaxy_file)) {
    const path =
      kind === 'role'
        ? (values.galaxy_roles_path ?? posix.join(staging, 'roles'))
        : (values.galaxy_collections_path ?? posix.join(staging, 'collections'));
    context.events.emit({ type: 'info', message: `Installing ${kind}s of ${values.galaxy_file}` });
    await onGuest(
      `cd ${quotePath(staging)} && ${values.galaxy_command} ${kind} install -r ${quotePath(file)} -p ${quotePath(path)}`,
      context,
    );
  }
}

async function runPlaybooks(
  values: AnsibleLocalOptions,
  staging: string,
  context: ProvisionContext,
): Promise<void> {
  const playbooks = playbooksOf(values);
  context.events.emit({ type: 'info', message: `Running Ansible on the guest: ${playbooks.join(', ')}` });
  const named = playbooks.map((path) => posix.join(staging, values.playbook_dir ? path : basename(path)));
  const words = [
    '--extra-vars',
    shellQuote(JSON.stringify(ansibleFacts(context.build))),
    ...(values.extra_arguments ?? []),
    '-c local',
    '-i',
    quotePath(inventoryPath(values, staging)),
    ...named.map(quotePath),
  ];
  await onGuest(`cd ${quotePath(staging)} && ${values.command} ${words.join(' ')}`, context);
}

/** @throws BuildError if the command fails */
async function onGuest(command: string, { communicator, events, signal }: ProvisionContext): Promise<void> {
  const { exitCode, disconnected } = await communicator.run(command, {
    signal,
    onOutput: (stream, line) => events.emit({ type: 'output', source: SOURCE, stream, line }),
  });
  if (exitCode === 0) return;
  const how = exitCode === undefined ? 'without an exit code' : `with exit code ${exitCode}`;
  throw new BuildError(
    disconnected ? 'The connection to the guest was lost.' : `${summary(command)} ended ${how} on the guest.`,
    {
      hint:
        exitCode === 127
          ? 'Is Ansible installed there? A shell provisioner before this one can do that.'
          : 'Its own output above says more.',
    },
  );
}

/** The program that a command of ours runs in the end. */
function summary(command: string): string {
  return /ansible-(?:playbook|galaxy)/.exec(command)?.[0] ?? command;
}

function within(folder: string | undefined, path: string): string {
  return folder === undefined ? path : posix.join(folder, path);
}
