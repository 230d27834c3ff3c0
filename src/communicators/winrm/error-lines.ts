import { StringDecoder } from 'node:string_decoder';
import { LineSplitter } from '../lines.js';
import { ClixmlReader } from './clixml.js';

/** Standard error of a Windows program, line by line, as text where it is PowerShell's. */
export class ErrorLines {
  readonly #splitter: LineSplitter;
  readonly #decoder = new StringDecoder('utf8');
  readonly #clixml = new ClixmlReader();

  constructor(onLine: (line: string) => void) {
    this.#splitter = new LineSplitter(onLine);
  }

  write(bytes: Buffer): void {
    this.#tell(this.#clixml.write(this.#decoder.write(bytes)));
  }

  end(): void {
    this.#tell(this.#clixml.write(this.#decoder.end()) + this.#clixml.end());
    this.#splitter.end();
  }

  #tell(text: string): void {
    if (text !== '') this.#splitter.write(Buffer.from(text));
  }
}
