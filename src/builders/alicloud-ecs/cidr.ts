/** IPv4 blocks in CIDR notation, as numbers. */
interface Block {
  readonly first: number;
  readonly size: number;
}

/**
 * A block for a vSwitch inside a VPC's `vpcCidr` that overlaps none of `taken`, of at most 256 addresses.
 * Undefined where the VPC is full. vSwitches have masks of 16 to 29 bits (CreateVSwitch).
 */
export function freeBlock(vpcCidr: string, taken: readonly string[]): string | undefined {
  const vpc = parse(vpcCidr);
  const others = taken.map(parse);
  for (let size = Math.min(256, vpc.size); size >= 8; size /= 2) {
    for (let first = vpc.first; first + size <= vpc.first + vpc.size; first += size) {
      const blocker = others.find((other) => first < other.first + other.size && other.first < first + size);
      if (blocker === undefined) return format(first, 32 - Math.log2(size));
      // Skips what a large neighbour covers, so that a /16 full of others is not walked address by address.
      const end = blocker.first + blocker.size;
      if (end > first + size) first = Math.ceil(end / size) * size - size;
    }
  }
  return undefined;
}

/** Whether no bit of the address lies beyond the mask. */
export function isWholeBlock(cidr: string): boolean {
  return cidr === format(parse(cidr).first, maskOf(cidr));
}

export function isMaskBetween(least: number, most: number, cidr: string): boolean {
  return maskOf(cidr) >= least && maskOf(cidr) <= most;
}

function maskOf(cidr: string): number {
  return Number(cidr.split('/')[1]);
}

function parse(cidr: string): Block {
  const [address = '', bits = '32'] = cidr.split('/');
  const size = 2 ** (32 - Number(bits));
  const number = address.split('.').reduce((value, octet) => value * 256 + Number(octet), 0);
  return { first: Math.floor(number / size) * size, size };
}

function format(first: number, bits: number): string {
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256);
  return `${octets.join('.')}/${bits}`;
}
