/** The few colours of the log (ANSI), or none. */
export interface Palette {
  green(text: string): string;
  red(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
}

export function palette(colour: boolean): Palette {
  const paint = (on: number, off: number) => (text: string) =>
    colour ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  return { green: paint(32, 39), red: paint(31, 39), dim: paint(2, 22), bold: paint(1, 22) };
}
