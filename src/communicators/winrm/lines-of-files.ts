/** A line of what {@link sendFile} and {@link sendFolder} print. */
export interface FileLine {
  readonly kind: 'd' | 'f' | 'c' | 'h';
  readonly base64: string;
}

const LINE = /^([dfch])([A-Za-z\d+/]*={0,2})$/;
/** Much more than any line has: what goes on for longer is none of ours. */
const LONGEST_LINE = 1024 * 1024;

/** Cuts the output of a script into its lines; what is no line of ours, such as a banner, is passed over. */
export class Lines {
  #pending = '';

  add(bytes: Buffer): FileLine[] {
    const lines = (this.#pending + bytes.toString('latin1')).split('\n');
    this.#pending = (lines.pop() ?? '').slice(-LONGEST_LINE);
    return lines.flatMap((line) => {
      const [, kind, base64] = LINE.exec(line.trimEnd()) ?? [];
      return kind === undefined || base64 === undefined ? [] : [{ kind: kind as FileLine['kind'], base64 }];
    });
  }
}
