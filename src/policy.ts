import { describeError } from './errors/index.js';
import { printPolicy } from './job/print-policy.js';

/** Prints the RAM policy that a template needs. */
function main(): void {
  try {
    const { output, remarks } = printPolicy(process.argv.slice(2), process.env);
    process.stdout.write(`${output}\n`);
    for (const remark of remarks) process.stderr.write(`${remark}\n`);
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    process.exitCode = 1;
  }
}

main();
