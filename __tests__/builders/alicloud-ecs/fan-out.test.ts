import { expect, test } from '@jest/globals';
import { COPIES_AT_ONCE, fanOut, type Placed } from '../../../src/builders/alicloud-ecs/fan-out.js';

interface Copy {
  readonly source: string;
  readonly target: string;
  readonly round: number;
}

/** A cloud whose copies take one tick each; an image or target is known by its region alone. */
class Copies {
  readonly made: Copy[] = [];
  most = 0;
  readonly #running = new Map<string, number>();
  #round = 0;
  #ends: (() => void)[] = [];

  constructor(private readonly fails: (source: string, target: string) => boolean = () => false) {}

  readonly copy = async ({ region: source }: Placed, { region: target }: Placed): Promise<Placed> => {
    const running = (this.#running.get(source) ?? 0) + 1;
    this.#running.set(source, running);
    this.most = Math.max(this.most, running);
    this.made.push({ source, target, round: this.#round });
    await new Promise<void>((resolve) => this.#ends.push(resolve));
    this.#running.set(source, (this.#running.get(source) ?? 0) - 1);
    if (this.fails(source, target)) throw new Error(`${source} to ${target}`);
    return { region: target };
  };

  /** Lets all copies of a round end at the same time, round after round. */
  async run<Result>(work: Promise<Result>): Promise<{ result: Result; rounds: number }> {
    let isOver = false;
    void work.finally(() => (isOver = true));
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isOver) return { result: await work, rounds: this.#round };
      this.#round += 1;
      for (const end of this.#ends.splice(0)) end();
    }
  }
}

const ORIGINAL: Placed = { region: 'own' };
const targets = (count: number): Placed[] =>
  Array.from({ length: count }, (_, index) => ({ region: `r${index + 1}` }));

function spread(copies: Copies, wanted: readonly Placed[], mayRetry = () => true) {
  return copies.run(fanOut(ORIGINAL, wanted, { copy: copies.copy, mayRetry }));
}

test.each([
  [0, 0],
  [3, 1],
  [5, 1],
  [6, 2],
  [30, 2],
  [35, 2],
  [36, 3],
])('%d copies take %d rounds, never more than five at once from one', async (count, rounds) => {
  const copies = new Copies();
  const all = targets(count);
  const ended = await spread(copies, all);
  expect(ended.rounds).toBe(rounds);
  expect(ended.result).toEqual(all.map((image) => ({ image })));
  expect(copies.most).toBeLessThanOrEqual(COPIES_AT_ONCE);
});

test('a copy in the own region, as an encrypted one, comes last: it serves nobody, and takes room of that region', async () => {
  const copies = new Copies();
  const all = [ORIGINAL, ...targets(30)];
  const ended = await spread(copies, all);
  expect(ended.rounds).toBe(2);
  expect(ended.result).toEqual(all.map((image) => ({ image })));
  expect(copies.made.find(({ target }) => target === 'own')?.round).toBe(1);
  expect(copies.most).toBe(COPIES_AT_ONCE);
});

test('nothing hangs on a copy that fails', async () => {
  const copies = new Copies((_, target) => target === 'r2');
  const { result, rounds } = await spread(copies, targets(12));
  expect(rounds).toBe(2);
  expect(result.filter((outcome) => 'image' in outcome)).toHaveLength(11);
  expect(result[1]).toEqual({ error: new Error('own to r2') });
  expect(copies.made.some(({ source }) => source === 'r2')).toBe(false);
});

test('copies that fail from another copy are made from the original, five at once there too; the other serves no more', async () => {
  const copies = new Copies((source) => source === 'r1');
  const { result } = await spread(copies, targets(30));
  expect(result.every((outcome) => 'image' in outcome)).toBe(true);
  const failed = copies.made.filter(({ source }) => source === 'r1');
  expect(failed).toHaveLength(COPIES_AT_ONCE);
  expect(new Set(failed.map(({ round }) => round))).toEqual(new Set([1]));
  const again = copies.made.filter(({ source, round }) => source === 'own' && round === 2);
  expect(again.map(({ target }) => target).sort()).toEqual(failed.map(({ target }) => target).sort());
  expect(copies.most).toBe(COPIES_AT_ONCE);
});

test('a copy serves on after one failure: the target may be the reason', async () => {
  const copies = new Copies((_, target) => target === 'r12');
  const { result } = await spread(copies, targets(230));
  expect(result.flatMap((outcome, place) => ('error' in outcome ? [place + 1] : []))).toEqual([12]);
  const [from] = copies.made.filter(({ target }) => target === 'r12');
  expect(from?.source).not.toBe('own');
  expect(copies.made.some(({ source, round }) => source === from?.source && round > 1)).toBe(true);
});

test('is not tried again where that may not be, as after a cancellation', async () => {
  const copies = new Copies((source) => source !== 'own');
  const { result } = await spread(copies, targets(20), () => false);
  expect(result.filter((outcome) => 'error' in outcome)).not.toHaveLength(0);
  expect(copies.made).toHaveLength(20);
});
