import { readArguments, USAGE } from './simulator/cli-arguments.js';
import { startSimulator } from './simulator/start-simulator.js';

/** Runs the simulated cloud until it is told to end: one JSON line when it is ready, nothing left when it is gone. */
async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (!options) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const simulator = await startSimulator(options);
  const { port, url, accessKey, secretKey, accountId, sshPort, notice } = simulator;
  process.stdout.write(
    `${JSON.stringify({ port, url, accessKey, secretKey, accountId, sshPort, ...(notice && { notice }) })}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.close().catch(fail));
  }
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

main().catch(fail);
