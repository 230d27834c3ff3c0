const ESC = '\x1b';
const RESET = `${ESC}[0m`;
const CONTROL_IN_LINES = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/;
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f-\x9f]/;

/**
 * Escape sequences of ECMA-48: CSI, the strings that end with BEL or ST (titles, links), then the short ones. Within a string
 * no other begins: looking for the end of each of many that have none would take the square of their number.
 */
const SEQUENCES = [
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/,
  /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)/,
  /\x1b[ -/]+[0-~]/,
  /\x1b[0-~]/,
];
const SEQUENCE = new RegExp(SEQUENCES.map((part) => part.source).join('|'), 'g');
const COLOUR = /^\x1b\[[\d;:]*m$/;
const OTHER_CONTROL = /[\x00-\x08\x0a-\x1a\x1c-\x1f\x7f-\x9f]|\x1b(?!\[[\d;:]*m)/g;

/** Whether a text of several lines (ended by LF) needs no cleaning at all. */
export function isPlain(lines: string): boolean {
  return !CONTROL_IN_LINES.test(lines);
}

/**
 * A line of a guest's output, made safe to print: escape sequences and control characters are taken out but for
 * tabs and colours, and a colour does not outlast its line. Cursor movement could overwrite what the build says;
 * titles, links and device control could reach the terminal of whoever reads the log.
 */
export function harmless(line: string): string {
  if (!CONTROL.test(line)) return line;
  let coloured = false;
  const clean = line
    .replace(SEQUENCE, (sequence) => {
      if (!COLOUR.test(sequence)) return '';
      coloured = true;
      return sequence;
    })
    .replace(OTHER_CONTROL, '');
  return coloured && !clean.endsWith(RESET) ? clean + RESET : clean;
}
