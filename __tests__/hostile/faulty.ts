import { tellFaults } from '../../src/action/index.js';
import { Secret } from '../../src/secrets/index.js';

/** An entry with a fault that nobody has thought of. */
tellFaults();
const secret = new Secret('secret-of-a-fault');
const thrown = new TypeError(
  `x of undefined\n::set-output name=x::EVIL\r##[add-path]EVIL ${secret.reveal()}`,
);
if (process.argv.includes('a promise')) void Promise.reject(thrown);
else
  setImmediate(() => {
    throw thrown;
  });
