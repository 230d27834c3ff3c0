import { writeFile } from 'node:fs/promises';
import { DescribeInstances } from '../../alicloud/index.js';
import { fingerprint, shellQuote } from '../../communicators/index.js';
import { describeError, isCancellation } from '../../errors/index.js';
import { kindInWords } from '../../ledger/index.js';
import type { BuildContext } from '../builder.js';
import type { Instance } from './instance.js';
import type { Login } from './login.js';
import { to, type BuildingSite } from './site.js';

/** Keeps what a failed build has created, where `on_error` says so, and tells how to get into its instance. */
export class Keeper {
  readonly #site: BuildingSite;
  readonly #context: Pick<BuildContext, 'onError' | 'ledgerPath'>;
  #running: { readonly instance: Instance; readonly login: Login } | undefined;

  constructor(site: BuildingSite, context: Pick<BuildContext, 'onError' | 'ledgerPath'>) {
    this.#site = site;
    this.#context = context;
  }

  /** The instance that there is to get into. */
  instanceRuns(instance: Instance, login: Login): void {
    this.#running = { instance, login };
  }

  /** Does `work`; when it fails, what there is then is kept. Nobody asked for that in a build that was cancelled. */
  async keepWhenFails<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (this.#context.onError !== 'cleanup' && !isCancellation(error)) await this.#keep();
      throw error;
    }
  }

  async #keep(): Promise<void> {
    const { onError } = this.#context;
    const { events, resources } = this.#site;
    const kept = resources.keepAll();
    if (kept.length === 0) return;
    const names = kept.map(({ kind, id }) => `${kindInWords(kind)} ${id}`).join(', ');
    const isRunning = kept.some(({ id }) => id === this.#running?.instance.id);
    events.emit({
      type: 'warning',
      message: [
        `Kept, since on_error is "${onError}": ${names}. They cost until you delete them.`,
        ...(isRunning ? await this.#howToGetIn() : []),
      ].join(' '),
    });
  }

  async #howToGetIn(): Promise<string[]> {
    if (this.#running === undefined) return [];
    const { instance, login } = this.#running;
    const release = await releaseTime(this.#site, instance);
    const sentences = [`The cloud releases the instance itself at ${release}.`];
    if (this.#site.options.communicator !== 'ssh') return sentences;
    const keyFile = await this.#keyFile(login);
    return [...sentences, ...sshSentences(this.#site, this.#running, keyFile)];
  }

  /** The file of the private key to log in with: the user's own, or the temporary one, written beside the ledger. */
  async #keyFile({ auth, temporaryPublicKey }: Login): Promise<string | undefined> {
    const { options, resolvePath, events } = this.#site;
    if (options.ssh_private_key_file !== undefined) return resolvePath(options.ssh_private_key_file);
    if (temporaryPublicKey === undefined || auth.privateKey === undefined) return undefined;
    const path = this.#context.ledgerPath.replace(/(\.jsonl)?$/, '.pem');
    try {
      await writeFile(path, auth.privateKey.reveal(), { mode: 0o600, flag: 'wx' });
      return path;
    } catch (error) {
      events.emit({ type: 'warning', message: `The temporary key is lost: ${describeError(error)}` });
      return undefined;
    }
  }
}

/** As the cloud has it: it may have been put off since the launch. */
async function releaseTime(site: BuildingSite, { id, autoRelease }: Instance): Promise<string> {
  try {
    const { instances } = await site.cloud.call(
      DescribeInstances,
      { regionId: site.region, instanceIds: JSON.stringify([id]) },
      to(site, `see when ${id} is released`),
    );
    return instances?.instance?.[0]?.autoReleaseTime || autoRelease.toISOString();
  } catch {
    // The build has failed already; what the launch asked for is near enough.
    return autoRelease.toISOString();
  }
}

function sshSentences(
  { options, resolvePath }: BuildingSite,
  { instance, login }: { readonly instance: Instance; readonly login: Login },
  keyFile: string | undefined,
): string[] {
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
  else if (login.auth.password !== undefined) sentences.push('(the password is that of ssh_password).');
  if (instance.hostKey !== undefined) sentences.push(`Its host key is ${fingerprint(instance.hostKey)}.`);
  return sentences;
}
