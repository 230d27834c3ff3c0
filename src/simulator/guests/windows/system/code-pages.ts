/**
 * Text as a program writes it where the console has this code page. 65001 is UTF-8; the others have what IBM's page 437
 * has, and a question mark for every other character.
 */
export function encodeText(text: string, codePage: number): Buffer {
  if (codePage === 65001) return Buffer.from(text, 'utf8');
  return Buffer.from(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return code;
      const high = HIGH_437.indexOf(character);
      return high === -1 ? 0x3f : 0x80 + high;
    }),
  );
}

export function decodeText(bytes: Buffer, codePage: number): string {
  if (codePage === 65001) return bytes.toString('utf8');
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : HIGH_437[byte - 0x80])).join(
    '',
  );
}

/** Content of a text file: by its byte order mark, else UTF-8. */
export function decodeFile(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return bytes.toString('utf8');
}

/** Characters 128 to 255 of code page 437. */
const HIGH_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
