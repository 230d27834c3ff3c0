import { Secret } from '../../secrets/index.js';
import { AssumeRoleWithOIDC } from '../operations/sts.js';
import { credentialsOf } from './answer.js';
import type { Role } from './assumed-role.js';
import { RenewingProvider } from './renewing.js';
import type { CredentialSource, SourceContext } from './source.js';

export interface OidcRole extends Omit<Role, 'externalId'> {
  readonly providerArn: string;
  /** A fresh token for each exchange: those of a job live for minutes only. */
  readonly token: (context: SourceContext) => Promise<string>;
  /** Where the token comes from, for the log: "the job's ID token". */
  readonly tokenSource: string;
}

/** A role that is assumed with an ID token: no secret is stored anywhere, and the call needs no signature. */
export function oidcRole(role: OidcRole): CredentialSource {
  const source = `the role ${role.arn}, assumed with ${role.tokenSource}`;
  return {
    source,
    open: (context) =>
      new RenewingProvider(source, async () => {
        const token = new Secret(await role.token(context));
        const { credentials = {} } = await context.caller.call(
          AssumeRoleWithOIDC,
          {
            roleArn: role.arn,
            OIDCProviderArn: role.providerArn,
            OIDCToken: token.reveal(),
            roleSessionName: role.sessionName,
            durationSeconds: role.durationSeconds,
            policy: role.policy,
          },
          { region: context.region, doing: `exchange ${role.tokenSource} for the role ${role.arn}` },
          undefined,
        );
        return credentialsOf(credentials, 'STS');
      }),
  };
}
