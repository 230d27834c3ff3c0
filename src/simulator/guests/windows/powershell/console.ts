import type { PsError } from './errors.js';
import { escapeXml } from '../encoding/xml.js';
import type { Output } from '../system/streams.js';

/**
 * What powershell.exe shows. Errors are text, or CLIXML where the command came encoded (-EncodedCommand): then another
 * PowerShell is expected to read them.
 */
export class ShellConsole {
  #hasBegun = false;
  #hasShownProgress = false;

  constructor(
    private readonly stdout: Output,
    private readonly stderr: Output,
    private readonly asXml: boolean,
  ) {}

  /** Host and output alike. */
  write(text: string): void {
    this.stdout.text(text);
  }

  error(error: PsError): void {
    this.#show('Error', error.shown());
  }

  /** Text that a program wrote to its error stream. */
  programError(data: Buffer): void {
    this.stderr.bytes(data);
  }

  warning(text: string): void {
    if (this.asXml) this.#show('warning', `${text}\r\n`);
    else this.stdout.text(`WARNING: ${text}\r\n`);
  }

  verbose(text: string): void {
    if (this.asXml) this.#show('verbose', `${text}\r\n`);
    else this.stdout.text(`VERBOSE: ${text}\r\n`);
  }

  /** Progress shows only in CLIXML, once, as the first module is loaded. */
  preparingModules(): void {
    if (!this.asXml || this.#hasShownProgress) return;
    this.#hasShownProgress = true;
    this.#xml(
      '<Obj S="progress" RefId="0"><TN RefId="0"><T>System.Management.Automation.PSCustomObject</T><T>System.Object</T></TN>' +
        '<MS><I64 N="SourceId">1</I64><PR N="Record"><AV>Preparing modules for first use.</AV><AI>0</AI><Nil /><PI>-1</PI>' +
        '<PC>-1</PC><T>Completed</T><SR>-1</SR><SD> </SD></PR></MS></Obj>',
    );
  }

  close(): void {
    if (this.#hasBegun) this.stderr.text('</Objs>');
  }

  #show(stream: string, text: string): void {
    if (!this.asXml) return this.stderr.text(text);
    const lines = text.split(/(?<=\n)/);
    this.#xml(lines.map((line) => `<S S="${stream}">${cliXmlText(line)}</S>`).join(''));
  }

  #xml(content: string): void {
    if (!this.#hasBegun)
      this.stderr.text(
        '#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">',
      );
    this.#hasBegun = true;
    this.stderr.text(content);
  }
}

/** Characters that XML has no place for are written `_xHHHH_` (MS-PSRP 2.2.5.3.2). */
function cliXmlText(text: string): string {
  const written = text.replace(
    /_(?=x[\dA-Fa-f]{4}_)|[\p{Cc}]/gu,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return escapeXml(written).replaceAll('&quot;', '"');
}
