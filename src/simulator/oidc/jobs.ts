import { randomBytes, randomUUID } from 'node:crypto';
import type { Claims, Issuer } from './issuer.js';

/** Where GitHub's jobs get their tokens from. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** A job as its ID token tells of it; the rest is made up. */
export interface GitHubJob {
  /** `owner/name` */
  readonly repository?: string;
  /** `refs/heads/main` by default. */
  readonly ref?: string;
  readonly environment?: string;
  /** Seconds until a token ends; five minutes by default, as GitHub's. */
  readonly tokenSeconds?: number;
  /** Whether the service refuses to give tokens. */
  readonly refused?: boolean;
}

/** Jobs of GitHub Actions that may have ID tokens, and the service that gives them. */
export class GitHubJobs {
  /** What jobs ask with, and every token that they were given. */
  readonly secrets: string[] = [];
  readonly #jobs = new Map<string, GitHubJob & { readonly bearer: string }>();

  constructor(private readonly issuer: Issuer) {}

  /** @returns the job's number, and the token that it asks with */
  add(job: GitHubJob): { readonly id: string; readonly bearer: string } {
    const id = String(this.#jobs.size + 1);
    const bearer = randomBytes(30).toString('base64url');
    this.#jobs.set(id, { ...job, bearer });
    this.secrets.push(bearer);
    return { id, bearer };
  }

  /** The token that a job gets for an audience; undefined where the service refuses. */
  token(
    id: string,
    authorization: string | undefined,
    audience: string | undefined,
    now: Date,
  ): string | undefined {
    const job = this.#jobs.get(id);
    if (job === undefined || job.refused === true || authorization !== `Bearer ${job.bearer}`)
      return undefined;
    const token = this.issuer.token(claimsOfJob(job, audience, Math.floor(now.getTime() / 1000)));
    this.secrets.push(token);
    return token;
  }
}

function claimsOfJob(
  { repository = 'octo/images', ref = 'refs/heads/main', environment, tokenSeconds = 300 }: GitHubJob,
  audience: string | undefined,
  now: number,
): Claims {
  const [owner = ''] = repository.split('/');
  return {
    jti: randomUUID(),
    sub: `repo:${repository}:${environment === undefined ? `ref:${ref}` : `environment:${environment}`}`,
    aud: audience ?? `https://github.com/${owner}`,
    repository,
    repository_owner: owner,
    ref,
    ref_type: 'branch',
    ...(environment !== undefined && { environment }),
    event_name: 'push',
    run_id: '4711',
    run_attempt: '1',
    iat: now,
    nbf: now - 5,
    exp: now + tokenSeconds,
  };
}
