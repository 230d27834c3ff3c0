import type { Program } from '../system/process.js';

/** `taskkill /PID ID [/T] [/F]`. Exit codes are those of the real one. */
export const taskkill: Program = ({ machine, stdout, stderr }, _, words) => {
  const at = words.findIndex((word) => /^[/-]pid$/i.test(word));
  const id = Number(words[at + 1]);
  if (at === -1 || !Number.isInteger(id)) {
    stderr.text(
      'ERROR: Invalid syntax. Neither /FI nor /PID nor /IM were specified.\r\nType "TASKKILL /?" for usage.\r\n',
    );
    return Promise.resolve(1);
  }
  if (machine.processes.kill(id)) {
    stdout.text(`SUCCESS: The process with PID ${id} has been terminated.\r\n`);
    return Promise.resolve(0);
  }
  stderr.text(`ERROR: The process "${id}" not found.\r\n`);
  return Promise.resolve(128);
};
