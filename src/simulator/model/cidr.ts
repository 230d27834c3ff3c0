/** An IPv4 network. */
export interface Cidr {
  readonly base: number;
  readonly mask: number;
}

/** Reads `10.0.0.0/8`; undefined where it is no network (host bits set included). */
export function parseCidr(text: string): Cidr | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, mask = 0] = match.slice(1).map(Number);
  if ([a, b, c, d].some((byte) => byte > 255) || mask > 32) return undefined;
  const base = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  return base % sizeOf(mask) === 0 ? { base, mask } : undefined;
}

export function contains(outer: Cidr, inner: Cidr): boolean {
  return inner.mask >= outer.mask && inner.base >= outer.base && inner.base < outer.base + sizeOf(outer.mask);
}

export function overlap(a: Cidr, b: Cidr): boolean {
  return contains(a, b) || contains(b, a);
}

/** Addresses that instances can have: the first and the last three of a vSwitch are the system's. */
export function usableAddresses(cidr: Cidr): number {
  return Math.max(0, sizeOf(cidr.mask) - 4);
}

/** The usable address number `index`, from 0. */
export function addressAt(cidr: Cidr, index: number): string {
  const address = cidr.base + 1 + index;
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}

/** Whether an address is usable in a network. */
export function holdsAddress(cidr: Cidr, address: string): boolean {
  const single = parseCidr(`${address}/32`);
  return (
    single !== undefined && single.base >= cidr.base + 1 && single.base <= cidr.base + sizeOf(cidr.mask) - 4
  );
}

const sizeOf = (mask: number) => 2 ** (32 - mask);
