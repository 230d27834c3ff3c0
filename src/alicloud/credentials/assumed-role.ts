import { AssumeRole } from '../operations/sts.js';
import { credentialsOf } from './answer.js';
import type { CredentialProvider } from './credentials.js';
import { RenewingProvider } from './renewing.js';
import type { CredentialSource, SourceContext } from './source.js';

/** A role, and how it is assumed. */
export interface Role {
  readonly arn: string;
  readonly sessionName: string;
  /** In seconds; STS takes an hour when it is not given. */
  readonly durationSeconds?: number | undefined;
  /** A policy that narrows the role's own. */
  readonly policy?: string | undefined;
  readonly externalId?: string | undefined;
}

/** A role that is assumed with the credentials of another source, which may itself be an assumed role. */
export function assumedRole(role: Role, base: CredentialSource): CredentialSource {
  const source = `the role ${role.arn}, assumed with ${base.source}`;
  return { source, open: (context) => assume(source, role, base.open(context), context) };
}

function assume(source: string, role: Role, base: CredentialProvider, { caller, region }: SourceContext) {
  return new RenewingProvider(source, async () => {
    const { credentials = {} } = await caller.call(
      AssumeRole,
      {
        roleArn: role.arn,
        roleSessionName: role.sessionName,
        durationSeconds: role.durationSeconds,
        policy: role.policy,
        externalId: role.externalId,
      },
      { region, doing: `assume the role ${role.arn}` },
      base,
    );
    return credentialsOf(credentials, 'STS');
  });
}
