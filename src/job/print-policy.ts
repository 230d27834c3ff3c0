import { readRunner } from '../action/index.js';
import type { AccessOptions } from '../alicloud/index.js';
import type { Permission, PlannedBuild } from '../builders/index.js';
import { BuildError } from '../errors/index.js';
import { planJob } from './plan-job.js';
import {
  callerPolicy,
  permissionPolicy,
  permissionsOf,
  trustPolicy,
  type PolicyDocument,
} from './policy-documents.js';
import { POLICY_USAGE, readPolicyArguments, type PolicyRequest } from './policy-arguments.js';
import type { RunnerEnvironment } from '../action/index.js';

/** What a program prints. */
export interface Printed {
  readonly output: string;
  /** Remarks for people, beside what other programs read. */
  readonly remarks: readonly string[];
}

/**
 * The policy that the command line asks for, planned as the action plans: whatever the plan needs is in it.
 * @throws ProblemsError if template or inputs are no good, BuildError if the command line is not
 */
export function printPolicy(given: readonly string[], env: RunnerEnvironment['env']): Printed {
  const request = readPolicyArguments(given, env);
  if (request === undefined) return { output: POLICY_USAGE, remarks: [] };
  const builds = () => planJob(readRunner(request.env), () => undefined);
  switch (request.document) {
    case 'permissions':
      return permissions(builds(), request);
    case 'caller':
      return { output: inJson(callerPolicy(builds()) ?? noRole()), remarks: [] };
    case 'trust':
      return { output: inJson(trust(trustOptions(builds, request), request)), remarks: [] };
  }
}

/** Trust depends on no build: where there is no template to read, the inputs alone will do. */
function trustOptions(
  builds: () => readonly PlannedBuild[],
  { env, hasTemplate }: PolicyRequest,
): Partial<AccessOptions> {
  if (hasTemplate) return builds()[0]?.options ?? {};
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`] || undefined;
  return { oidc_provider_arn: input('oidc_provider_arn'), oidc_audience: input('oidc_audience') };
}

function permissions(
  builds: readonly PlannedBuild[],
  { env, account, isRequiredOnly }: PolicyRequest,
): Printed {
  const all = permissionsOf(builds, env);
  const wanted = isRequiredOnly ? all.filter(({ need }) => need === 'required' || need === 'release') : all;
  const dispensable = wanted.filter(({ need }) => need === 'optional' || need === 'rescue');
  const policy = permissionPolicy(wanted, account);
  return { output: inJson(policy), remarks: [...dispensable.map(remark), ...tooLong(policy)] };
}

/** Of a custom policy, without its white space (RAM's limits, 2026). */
const LONGEST_POLICY = 6144;

function tooLong(policy: PolicyDocument): string[] {
  const { length } = JSON.stringify(policy);
  if (length <= LONGEST_POLICY) return [];
  return [
    `This policy has ${length} characters, and a custom policy of RAM may have ${LONGEST_POLICY}: make two of its statements, or write * for the regions.`,
  ];
}

function remark({ action, need, purpose }: Permission): string {
  const without =
    need === 'optional' ? 'without it there is a notice' : 'only where a build fails or replaces something';
  return `${action}: to ${purpose}; ${without}.`;
}

function trust(
  options: Partial<AccessOptions>,
  { repository, subject, providerArn }: PolicyRequest,
): PolicyDocument {
  const provider = providerArn ?? options.oidc_provider_arn;
  if (repository === undefined) throw new BuildError('--document trust needs --repository OWNER/NAME.');
  if (provider === undefined)
    throw new BuildError('--document trust needs --oidc-provider ARN, or the option oidc_provider_arn.');
  return trustPolicy({
    providerArn: provider,
    audience: options.oidc_audience ?? 'sts.aliyuncs.com',
    subject: `repo:${repository}:${subject}`,
  });
}

function noRole(): never {
  throw new BuildError('--document caller: no role is assumed with other credentials (ram_role_arn).');
}

function inJson(document: PolicyDocument): string {
  return JSON.stringify(document, undefined, 2);
}
