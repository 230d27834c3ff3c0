// A program that writes far more at once than a pipe takes, and says how much of it still waits in memory then.
import { jobLog } from '../../src/action/console.js';
import { writeAtReadersPace } from '../../src/action/readers-pace.js';

const LINES = 20_000;

if (process.argv.includes('--at-readers-pace')) writeAtReadersPace();
for (let line = 0; line < LINES; line += 1) jobLog.line('a line of output as a build prints it');
process.stderr.write(String(process.stdout.writableLength));
