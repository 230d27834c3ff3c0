import { StringDecoder } from 'node:string_decoder';
import { harmless } from '../harmless.js';
import { ClixmlReader } from './clixml.js';

const LONGEST = 2000;

/** What PowerShell says on standard error, cut to a readable length, on one line. */
export class Complaint {
  readonly #decoder = new StringDecoder('utf8');
  readonly #clixml = new ClixmlReader();
  #text = '';

  add(bytes: Buffer): void {
    const text = this.#clixml.write(this.#decoder.write(bytes));
    if (this.#text.length < LONGEST) this.#text += text;
  }

  /** Without the place in the script and the categories, which say nothing to who did not write it. */
  get text(): string {
    const [said = ''] = this.#text.slice(0, LONGEST).split(/\r?\n(?:At line:|\s*\+ )/);
    return harmless(said.trim().replace(/\s*\r?\n\s*/g, ' '));
  }
}
