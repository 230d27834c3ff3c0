// A program that waits until it is cancelled, then says why and exits as the action does.
import { cancelOnSignals } from '../../src/action/cancel.js';
import { describeError } from '../../src/errors/index.js';

const cancellation = cancelOnSignals();
const alive = setInterval(() => undefined, 1000);
cancellation.signal.addEventListener('abort', () => {
  clearInterval(alive);
  process.stdout.write(describeError(cancellation.signal.reason));
  process.exitCode = cancellation.exitCode;
});
process.stdout.write('ready\n');
