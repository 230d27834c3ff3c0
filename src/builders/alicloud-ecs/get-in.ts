import { writeFile } from 'node:fs/promises';
import { fingerprint, givenHost, guestPort, guestUser, shellQuote } from '../../communicators/index.js';
import { describeError } from '../../errors/index.js';
import type { Secret } from '../../secrets/index.js';
import type { Instance } from './instance.js';
import type { Login } from './login.js';
import type { BuildingSite } from './site.js';

/** An instance that is kept. */
export interface Running {
  readonly instance: Instance;
  readonly login: Login;
}

/**
 * Sentences that tell the user how to get into an instance that is kept. What only this process knows for that, the
 * temporary key or a random password, is written beside the ledger, readable by its user alone.
 */
export async function howToGetIn(
  site: BuildingSite,
  running: Running,
  ledgerPath: string,
): Promise<string[]> {
  switch (site.options.communicator) {
    case 'ssh':
      return bySsh(site, running, ledgerPath);
    case 'winrm':
      return byWinRm(site, running, ledgerPath);
    case 'cloud_assistant':
      return byCloudAssistant(site, running);
    default:
      return [];
  }
}

async function bySsh(
  site: BuildingSite,
  { instance, login }: Running,
  ledgerPath: string,
): Promise<string[]> {
  const { options, resolvePath } = site;
  const keyFile = await keyFileOf(site, login, ledgerPath);
  const host = options.ssh_host ?? instance.address;
  if (host === undefined) return [];
  const jump = login.bastion && `${login.bastion.username}@${login.bastion.host}:${login.bastion.port}`;
  const certificate = options.ssh_certificate_file;
  const command = [
    'ssh',
    ...(keyFile === undefined ? [] : ['-i', keyFile]),
    ...(certificate === undefined ? [] : ['-o', `CertificateFile=${resolvePath(certificate)}`]),
    ...(jump === undefined ? [] : ['-J', jump]),
    '-p',
    String(options.ssh_port),
    `${options.ssh_username ?? 'root'}@${host}`,
  ];
  const sentences = [`Get in with: ${command.map(shellQuote).join(' ')}`];
  if (login.temporaryPublicKey !== undefined)
    sentences.push('(the key is the temporary one; the runner deletes it with its temporary folder).');
  else if (login.auth.password !== undefined) sentences.push(await aboutSshPassword(site, login, ledgerPath));
  if (instance.hostKey !== undefined) sentences.push(`Its host key is ${fingerprint(instance.hostKey)}.`);
  return sentences;
}

/** The file of the private key to log in with: the user's own, or the temporary one. */
async function keyFileOf(
  site: BuildingSite,
  { auth, temporaryPublicKey }: Login,
  ledgerPath: string,
): Promise<string | undefined> {
  const { options, resolvePath } = site;
  if (options.ssh_private_key_file !== undefined) return resolvePath(options.ssh_private_key_file);
  if (temporaryPublicKey === undefined || auth.privateKey === undefined) return undefined;
  return writeBeside(site, ledgerPath, { ending: '.pem', secret: auth.privateKey, called: 'temporary key' });
}

/** Windows may have been given a random one. */
async function aboutSshPassword(
  site: BuildingSite,
  { password }: Login,
  ledgerPath: string,
): Promise<string> {
  if (site.options.ssh_password !== undefined || password === undefined)
    return '(the password is that of ssh_password).';
  const file = await passwordFile(site, password, ledgerPath);
  if (file === undefined) return '(the password was made for this build).';
  return `(the password, made for this build, is in ${file}; the runner deletes it with its temporary folder).`;
}

async function byWinRm(
  site: BuildingSite,
  { instance, login }: Running,
  ledgerPath: string,
): Promise<string[]> {
  const { options } = site;
  const host = givenHost(options) ?? instance.address;
  if (host === undefined) return [];
  const way = `Get in by WinRM as ${guestUser(options, instance.osType)} at ${host}:${guestPort(options)}`;
  if (options.winrm_password !== undefined || login.password === undefined)
    return [`${way} (the password is that of winrm_password).`];
  const file = await passwordFile(site, login.password, ledgerPath);
  if (file === undefined) return [`${way}.`];
  return [
    `${way}; the password, made for this build, is in ${file} (the runner deletes it with its temporary folder).`,
  ];
}

function passwordFile(site: BuildingSite, secret: Secret, ledgerPath: string): Promise<string | undefined> {
  return writeBeside(site, ledgerPath, { ending: '.password', secret, called: 'random password' });
}

/** Nothing can be reached over the network: only the cloud leads there. */
function byCloudAssistant({ region }: BuildingSite, { instance: { id, osType } }: Running): string[] {
  const [type, content] =
    osType === 'windows' ? ['RunPowerShellScript', 'Get-Date'] : ['RunShellScript', 'uptime'];
  const command = ['aliyun', 'ecs', 'RunCommand', '--RegionId', region, '--InstanceId.1', id];
  command.push('--Type', type, '--CommandContent', content);
  return [
    `Get in by the Session Manager of the ECS console (https://ecs.console.aliyun.com, region ${region}, instance ${id}: Connect), or run commands with: ${command.map(shellQuote).join(' ')}`,
    '(what it prints is told by aliyun ecs DescribeInvocationResults).',
  ];
}

interface OnlyOurs {
  readonly ending: string;
  readonly secret: Secret;
  readonly called: string;
}

async function writeBeside(
  { events }: BuildingSite,
  ledgerPath: string,
  { ending, secret, called }: OnlyOurs,
): Promise<string | undefined> {
  const path = ledgerPath.replace(/(\.jsonl)?$/, ending);
  try {
    await writeFile(path, secret.reveal(), { mode: 0o600, flag: 'wx' });
    return path;
  } catch (error) {
    events.emit({ type: 'warning', message: `The ${called} is lost: ${describeError(error)}` });
    return undefined;
  }
}
