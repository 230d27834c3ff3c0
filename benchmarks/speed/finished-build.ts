import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSimulator } from '../../src/simulator/index.js';
import { runChild } from './child.js';
import { DIST, NODE } from './clients.js';
import { builderOf } from './scenarios.js';

/**
 * Builds an image in a simulated cloud with what it writes in a folder of the caller's.
 * @returns the folder of the ledger, where a post step finds that nothing is left to do
 */
export async function ledgerOfFinishedBuild(folder: string): Promise<string> {
  await using cloud = await startSimulator({ guests: 'none' });
  const builder = { ...builderOf(cloud), communicator: 'none', ssh_username: undefined };
  writeFileSync(
    join(folder, 'template.json'),
    JSON.stringify({ variables: { access_key: '', secret_key: '' }, builders: [builder] }),
  );
  const state = join(folder, 'state');
  writeFileSync(state, '');
  const { exitCode, log } = await runChild(NODE, [join(DIST, 'main', 'index.js')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_STATE: state,
      RUNNER_TEMP: folder,
      INPUT_TEMPLATE: 'template.json',
      INPUT_VARIABLES: JSON.stringify({ access_key: cloud.accessKey, secret_key: cloud.secretKey }),
      INPUT_CUSTOM_ENDPOINT_ECS: `127.0.0.1:${cloud.port}`,
    },
  });
  if (exitCode !== 0)
    throw new Error(`The build for the post step ended with ${exitCode}: ${log.slice(-1500)}`);
  const [, , ledger] = /^ledger_folder<<(.+)\n(.+)\n\1$/m.exec(readFileSync(state, 'utf8')) ?? [];
  if (ledger === undefined) throw new Error('The build has saved no ledger for the post step.');
  return ledger;
}
