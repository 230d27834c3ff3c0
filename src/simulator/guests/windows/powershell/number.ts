/** `12`, `0x1F`, `1.5`, `64kb`. */
export function numberOf(text: string): number {
  const unit = /(kb|mb|gb)$/i.exec(text)?.[1]?.toLowerCase();
  const factor = unit === 'kb' ? 1024 : unit === 'mb' ? 1024 ** 2 : unit === 'gb' ? 1024 ** 3 : 1;
  return Number(text.replace(/(kb|mb|gb)$/i, '')) * factor;
}
