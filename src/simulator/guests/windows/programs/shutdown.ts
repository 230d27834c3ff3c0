import type { Program } from '../system/process.js';

/** Exit codes are Windows' system error codes. */
const ERROR_SHUTDOWN_IN_PROGRESS = 1115;
const ERROR_NO_SHUTDOWN_IN_PROGRESS = 1116;
const ERROR_SHUTDOWN_IS_SCHEDULED = 1190;

/** `shutdown /s | /r [/t SECONDS] [/f] [/c COMMENT]`, `shutdown /a`. 30 seconds by default. */
export const shutdown: Program = ({ machine, stderr }, _, words) => {
  const has = (letter: string) =>
    words.some((word) => word.toLowerCase() === `/${letter}` || word.toLowerCase() === `-${letter}`);
  const fail = (message: string, code: number) => {
    stderr.text(`${message}(${code})\r\n`);
    return Promise.resolve(code);
  };
  const { state } = machine.shutdown;
  if (has('a')) {
    if (state !== 'scheduled')
      return fail(
        'Unable to abort the system shutdown because no shutdown was in progress.',
        ERROR_NO_SHUTDOWN_IN_PROGRESS,
      );
    machine.shutdown.cancel();
    return Promise.resolve(0);
  }
  if (!has('s') && !has('r') && !has('p') && !has('sg') && !has('g')) {
    stderr.text('Usage: shutdown [/i | /l | /s | /sg | /r | /g | /a | /p | /h | /e | /o] [/f]\r\n');
    return Promise.resolve(1);
  }
  if (state === 'under way') return fail('A system shutdown is in progress.', ERROR_SHUTDOWN_IN_PROGRESS);
  if (state === 'scheduled')
    return fail('A system shutdown has already been scheduled.', ERROR_SHUTDOWN_IS_SCHEDULED);
  const at = words.findIndex((word) => /^[/-]t$/i.test(word));
  const seconds = has('p') ? 0 : at === -1 ? 30 : Number(words[at + 1]);
  if (!Number.isInteger(seconds) || seconds < 0) return fail('The parameter is incorrect.', 87);
  machine.shutdown.schedule(has('r') || has('g') ? 'reboot' : 'poweroff', seconds);
  return Promise.resolve(0);
};
