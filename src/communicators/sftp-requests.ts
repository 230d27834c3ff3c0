import type { SFTPWrapper } from 'ssh2';
import { BuildError, toError } from '../errors/index.js';
import { explainStatus, type FailedRequest } from './sftp-status.js';
import { transferError } from './transfer-failure.js';

/** A request whose answer comes by a callback. */
export function answered<Answer>(
  request: (done: (error: Error | null | undefined, answer?: Answer) => void) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request((error, answer) => (error ? reject(error) : resolve(answer as Answer)));
  });
}

/** Whatever goes wrong in `work` becomes a BuildError that names the guest's file and the reason. */
export async function inWords<Result>(
  sftp: SFTPWrapper,
  request: FailedRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BuildError || !isStatus(error)) throw error;
    const what = request.doing === 'read' ? 'Downloading' : 'Uploading to';
    throw transferError(`${what} ${request.path} failed`, await explainStatus(sftp, error, request));
  }
}

/** An answer of the guest's, and not a failure of the runner's or of the connection. */
function isStatus(error: unknown): boolean {
  return typeof (toError(error) as Error & { code?: unknown }).code === 'number';
}
