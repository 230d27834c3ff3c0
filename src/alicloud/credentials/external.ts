import { execFile } from 'node:child_process';
import { BuildError } from '../../errors/index.js';
import { credentialsOf } from './answer.js';
import { parseObject } from './json.js';
import { RenewingProvider } from './renewing.js';
import type { CredentialSource } from './source.js';

/** A program that has no answer after this long is given up. */
const TIME_LIMIT_MS = 60_000;

/**
 * A program that prints credentials as the CLI's `External` mode has it. It is run without a shell; its output is
 * never shown.
 */
export function externalProgram(command: string, setBy: string): CredentialSource {
  const source = `the program in ${setBy}`;
  return {
    source,
    open: () =>
      new RenewingProvider(source, async () => {
        const answer = parseObject(await outputOf(command, setBy));
        if (answer === undefined)
          throw new BuildError(`The program in ${setBy} did not print a JSON object.`);
        return credentialsOf(
          {
            accessKeyId: answer.access_key_id,
            accessKeySecret: answer.access_key_secret,
            securityToken: answer.sts_token,
            expiration: answer.expiration,
          },
          `The program in ${setBy}`,
        );
      }),
  };
}

/** Words as a shell has them: separated by spaces, held together by quotes. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"']+)+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

function outputOf(command: string, setBy: string): Promise<string> {
  const [program, ...programArguments] = wordsOf(command);
  return new Promise((resolve, reject) => {
    if (program === undefined) return reject(new BuildError(`process_command in ${setBy} is empty.`));
    const options = {
      timeout: TIME_LIMIT_MS,
      killSignal: 'SIGKILL',
      encoding: 'utf8',
      windowsHide: true,
    } as const;
    execFile(program, programArguments, options, (error, output) => {
      if (error === null) return resolve(output);
      const how =
        error.killed === true
          ? `took longer than ${TIME_LIMIT_MS / 1000} seconds`
          : `failed (${error.code ?? 'killed'})`;
      // What it printed may hold secrets, and so may any word of the command.
      reject(new BuildError(`The program in ${setBy} ${how}.`));
    });
  });
}
