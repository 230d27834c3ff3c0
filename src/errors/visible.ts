/**
 * `text` with everything written out that takes no room in it, turns its direction or is half a character (`\u200b`), so that
 * it does not look like what it is not. Line ends, tabs and colours stay.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

const UNSEEN =
  /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f]/gu;

/** `text` in quotes, as JSON has it, cut to a length that leaves room for what is said of it. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

/** `text` cut to a length that leaves room for what is said of it. */
export function shortened(text: string): string {
  return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text;
}

const LONGEST_QUOTED = 300;
