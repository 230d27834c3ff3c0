import { parseArgs } from 'node:util';
import { BuildError, toError } from '../errors/index.js';
import type { RunnerEnvironment } from '../action/index.js';

export const POLICY_USAGE = `usage: policy [template.json] [options]
Prints the RAM policy that a build needs, from the template and inputs that the action takes.
  --input NAME=VALUE      an input of the action, as under "with:"; may be given several times
  --variable NAME=VALUE   a variable of the template
  --account ID            the account's ID, for the resources (default: *)
  --required              only what the build cannot do without; nothing for notices and rescue
  --document NAME         permissions (default): for the user or role that builds
                          caller: for whoever assumes ram_role_arn
                          trust: for the role that jobs of --repository assume with ID tokens
  --repository OWNER/NAME the repository whose jobs are trusted
  --subject TEXT          the part of the token's subject after the repository (default: *)
  --oidc-provider ARN     the RAM OIDC provider (default: the option oidc_provider_arn)
  --help`;

const DOCUMENTS = ['permissions', 'caller', 'trust'] as const;

export interface PolicyRequest {
  readonly document: (typeof DOCUMENTS)[number];
  /** The environment that the job is planned in: inputs as a runner sets them. */
  readonly env: RunnerEnvironment['env'];
  /** Whether the job has a template, beside inputs. */
  readonly hasTemplate: boolean;
  readonly account: string;
  readonly isRequiredOnly: boolean;
  readonly repository: string | undefined;
  readonly subject: string;
  readonly providerArn: string | undefined;
}

/** Reads the command line. Undefined when help is asked for. @throws BuildError for what makes no sense */
export function readPolicyArguments(
  given: readonly string[],
  env: RunnerEnvironment['env'],
): PolicyRequest | undefined {
  const { values, positionals } = parse(given);
  if (values.help === true) return undefined;
  const [template, ...others] = positionals;
  if (others.length > 0)
    throw new BuildError(`One template at a time; found ${positionals.join(', ')} as well.`);
  const document = DOCUMENTS.find((name) => name === (values.document ?? 'permissions'));
  if (document === undefined)
    throw new BuildError(`--document must be one of ${DOCUMENTS.join(', ')}; found "${values.document}".`);
  if (values.repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(values.repository))
    throw new BuildError(`--repository must be OWNER/NAME; found "${values.repository}".`);
  if (values.account !== undefined && !/^(\d+|\*)$/.test(values.account))
    throw new BuildError(`--account must be the number of an account, or *; found "${values.account}".`);
  if (values.subject === '')
    throw new BuildError('--subject must not be empty: no token has an empty subject.');
  return {
    document,
    hasTemplate: template !== undefined || hasTemplateInput(values.input ?? []),
    env: planningEnvironment(env, {
      template,
      inputs: pairsOf(values.input ?? [], '--input'),
      variables: pairsOf(values.variable ?? [], '--variable'),
    }),
    account: values.account ?? '*',
    isRequiredOnly: values.required ?? false,
    repository: values.repository,
    subject: values.subject ?? '*',
    providerArn: values['oidc-provider'],
  };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        input: { type: 'string', multiple: true },
        variable: { type: 'string', multiple: true },
        account: { type: 'string' },
        required: { type: 'boolean' },
        document: { type: 'string' },
        repository: { type: 'string' },
        subject: { type: 'string' },
        'oidc-provider': { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new BuildError(toError(error).message, { cause: error });
  }
}

function hasTemplateInput(inputs: readonly string[]): boolean {
  return inputs.some((text) => text.startsWith('template='));
}

type Pairs = readonly (readonly [string, string])[];

function pairsOf(texts: readonly string[], option: string): Pairs {
  return texts.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw new BuildError(`${option} must be NAME=VALUE; found "${text}".`);
    return [text.slice(0, at), text.slice(at + 1)];
  });
}

/** A policy says nothing of keys, but a plan without any is none. */
const KEYS_OF_NOBODY = { ALICLOUD_ACCESS_KEY: 'key-of-nobody', ALICLOUD_SECRET_KEY: 'secret-of-nobody' };

function planningEnvironment(
  env: RunnerEnvironment['env'],
  { template, inputs, variables }: { template: string | undefined; inputs: Pairs; variables: Pairs },
): RunnerEnvironment['env'] {
  const set: Pairs = [
    ...(template === undefined ? [] : [['template', template] as const]),
    ...(variables.length === 0
      ? []
      : [['variables', JSON.stringify(Object.fromEntries(variables))] as const]),
    ...inputs,
  ];
  return {
    ...KEYS_OF_NOBODY,
    ...env,
    ...Object.fromEntries(set.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}
