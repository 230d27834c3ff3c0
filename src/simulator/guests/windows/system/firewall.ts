/** Ports of a rule: `5985`, `5985-5986`, several with commas, or `any`. */
export function portsOf(text: string): readonly number[] {
  if (/^any$/i.test(text.trim())) return ANY;
  return text.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part.split('-').map((port) => Number(port.trim()));
    return Array.from(
      { length: Math.max(0, Math.min(last - first + 1, 65_536)) },
      (_, index) => first + index,
    );
  });
}

const ANY = Array.from({ length: 65_536 }, (_, port) => port);
