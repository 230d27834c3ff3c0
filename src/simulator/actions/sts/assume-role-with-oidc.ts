import { sts } from '../../api/sts.js';
import type { Cloud } from '../../model/cloud.js';
import type { OidcProvider, RamRole } from '../../model/ram.js';
import type { Claims } from '../../oidc/issuer.js';
import { decide } from '../../policy/decide.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction, type Answer } from '../action.js';
import { openSession, readSession, sessionAnswer } from './sessions.js';

/** Needs no signature: whoever has a token that the role trusts is welcome. */
export const assumeRoleWithOidc = defineAction(
  'AssumeRoleWithOIDC',
  sts.AssumeRoleWithOIDC,
  ({ parameters, cloud }) => {
    const provider = findProvider(cloud, parameters.OIDCProviderArn ?? '');
    const claims = readToken(cloud, parameters.OIDCToken ?? '', provider);
    const session = readSession(cloud, parameters);
    checkTrust(session.role, provider, claims);
    return { ...sessionAnswer(session, openSession(cloud, session)), OIDCTokenInfo: tokenInfo(claims) };
  },
  { isAnonymous: true },
);

function findProvider(cloud: Cloud, arn: string): OidcProvider {
  const provider = cloud.accounts.ram.provider(arn);
  if (provider) return provider;
  throw new ApiError('EntityNotExist.OIDCProvider', 404, 'The OIDC Provider does not exist.');
}

/** No list of these errors is published; the codes are those that clients have met. */
function readToken(cloud: Cloud, token: string, provider: OidcProvider): Claims {
  if (token.length < 4 || token.length > 20_000)
    throw new ApiError('InvalidParameter.OIDCToken', 400, 'The parameter OIDCToken is wrongly formed.');
  if (provider.hasOldFingerprint)
    throw new ApiError(
      'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch',
      400,
      'The public key fingerprint of the OIDC provider does not match.',
    );
  const reading = cloud.accounts.ram.issuer(provider.issuer).read(token, cloud.timeline.now());
  if (reading.outcome === 'expired')
    throw new ApiError('AuthenticationFail.OIDCToken.Expired', 400, 'This JsonWebToken is expired.');
  const audiences = reading.outcome === 'good' ? audiencesOf(reading.claims) : [];
  if (reading.outcome !== 'good' || !audiences.some((audience) => provider.clientIds.includes(audience)))
    throw new ApiError('AuthenticationFail.OIDCToken.Invalid', 400, 'This JsonWebToken is invalid.');
  return reading.claims;
}

function checkTrust(role: RamRole, { arn }: OidcProvider, claims: Claims): void {
  const wish = {
    principal: { kind: 'Federated', names: [arn] },
    facts: {
      'oidc:iss': [String(claims['iss'])],
      'oidc:sub': [String(claims['sub'])],
      'oidc:aud': audiencesOf(claims),
    },
  } as const;
  // Both names of the action are in use.
  const decisions = ['sts:AssumeRole', 'sts:AssumeRoleWithOIDC'].map((action) =>
    decide([role.trust], { ...wish, action }),
  );
  if (decisions.includes('Allow') && !decisions.includes('ExplicitDeny')) return;
  throw new ApiError(
    'AuthenticationFail.NoPermission',
    403,
    'This operation is forbidden by permission system.',
  );
}

function tokenInfo(claims: Claims): Answer {
  return {
    Subject: claims['sub'],
    Issuer: claims['iss'],
    ClientIds: audiencesOf(claims).join(','),
    IssuanceTime: timeOf(claims['iat']),
    ExpirationTime: timeOf(claims['exp']),
    VerificationInfo: 'Success',
  };
}

const timeOf = (seconds: unknown) => `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z`;

function audiencesOf({ aud = [] }: Claims): readonly string[] {
  return typeof aud === 'object' ? aud : [String(aud)];
}
