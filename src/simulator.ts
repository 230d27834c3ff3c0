import { readArguments, USAGE } from './simulator/cli-arguments.js';
import type { RamDocument } from './simulator/ram-document.js';
import type { FurnishedRam } from './simulator/ram-furnishing.js';
import { startSimulator, type Simulator } from './simulator/start-simulator.js';

/** Runs the simulated cloud until it is told to end: one JSON line when it is ready, nothing left when it is gone. */
async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  if (!asked) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const { ram: document, ...options } = asked;
  const simulator = await startSimulator(options);
  const { port, url, accessKey, secretKey, accountId, sshPort, notice } = simulator;
  const ram = document && (await furnished(simulator, document));
  const told = { port, url, accessKey, secretKey, accountId, sshPort, notice, ram };
  process.stdout.write(`${JSON.stringify(told)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.close().catch(fail));
  }
}

/** A document that makes no sense leaves no simulator behind. */
async function furnished(simulator: Simulator, document: RamDocument): Promise<FurnishedRam> {
  try {
    return simulator.ram.furnish(document);
  } catch (error) {
    await simulator.close();
    throw error;
  }
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

main().catch(fail);
