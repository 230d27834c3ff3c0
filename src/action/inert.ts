import { harmless } from '../communicators/harmless.js';
import { redact } from '../secrets/index.js';

/** Longer lines are cut: nobody reads them, and the log viewer stalls on them. */
const LONGEST_LINE = 4000;

/**
 * `text` as one line that cannot do anything but be read: no workflow command, no terminal control but
 * colours, nothing invisible, no secret. Whatever is written to the log passes here, because guests, scripts
 * and the cloud put words into it.
 *
 * How the runner finds commands in a line (actions/runner, ActionCommand.cs): `::name::` at its start after
 * white space, and `##[name]` anywhere. It compares by culture, which overlooks invisible characters, and
 * ends lines at a bare CR too.
 */
export function inertLine(text: string): string {
  const visible = redact(harmless(redact(text).replace(INVISIBLE, '')));
  return cut(defused(visible));
}

/** Several lines of text, each made inert. */
export function inertLines(text: string): string[] {
  return text.split(/\r?\n/).map(inertLine);
}

/** What a terminal would show of a line with carriage returns, as progress bars print it: the last state. */
export function lastOverwritten(line: string): string {
  return line.split('\r').findLast((part) => part !== '') ?? '';
}

/** What takes no room in a line, turns its direction or ends it for some readers. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Puts a visible gap where a command would start, whatever stands unseen between its characters. */
function defused(line: string): string {
  return line.replace(/^([^!-~]*:)(?=[^!-~]*:)/u, '$1 ').replace(/#(?=[^!-~]*\[)/gu, '# ');
}

function cut(line: string): string {
  if (line.length <= LONGEST_LINE) return line;
  return `${line.slice(0, LONGEST_LINE)}… (${line.length - LONGEST_LINE} more characters)`;
}
