import { endGroup, info, notice, startGroup, warning } from './commands.js';
import { inertLine, inertLines } from './inert.js';

/** Where the log is written: lines, one level of groups, and messages that GitHub shows as annotations. */
export interface Console {
  line(text: string): void;
  startGroup(title: string): void;
  endGroup(): void;
  notice(message: string): void;
  warning(message: string): void;
}

/** The log of the job. Every text is made inert on its way. */
export const jobLog: Console = {
  line: (text) => inertLines(text).forEach((line) => info(line)),
  startGroup: (title) => startGroup(inertLine(title)),
  endGroup,
  notice: (message) => notice(inertLines(message).join('\n')),
  warning: (message) => warning(inertLines(message).join('\n')),
};
