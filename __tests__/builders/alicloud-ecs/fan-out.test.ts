import { expect, test } from '@jest/globals';
import { COPIES_AT_ONCE, fanOut } from '../../../src/builders/alicloud-ecs/fan-out.js';

/** A cloud whose copies take one tick each; an image is named by the way that it came. */
class Copies {
  readonly made: { source: string; target: string; round: number }[] = [];
  most = 0;
  readonly #running = new Map<string, number>();
  #round = 0;
  #ends: (() => void)[] = [];

  constructor(private readonly fails: (source: string, target: string) => boolean = () => false) {}

  readonly copy = async (source: string, target: string): Promise<string> => {
    const running = (this.#running.get(source) ?? 0) + 1;
    this.#running.set(source, running);
    this.most = Math.max(this.most, running);
    this.made.push({ source, target, round: this.#round });
    await new Promise<void>((resolve) => this.#ends.push(resolve));
    this.#running.set(source, (this.#running.get(source) ?? 0) - 1);
    if (this.fails(source, target)) throw new Error(`${source} to ${target}`);
    return target;
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

const targets = (count: number) => Array.from({ length: count }, (_, index) => `r${index + 1}`);
const always = { mayRetry: () => true };

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
  const ended = await copies.run(fanOut('original', all, { copy: copies.copy, ...always }));
  expect(ended.rounds).toBe(rounds);
  expect(ended.result).toEqual(all.map((image) => ({ image })));
  expect(copies.most).toBeLessThanOrEqual(COPIES_AT_ONCE);
});

test('nothing hangs on a copy that fails', async () => {
  const copies = new Copies((_, target) => target === 'r2');
  const { result } = await copies.run(fanOut('original', targets(12), { copy: copies.copy, ...always }));
  expect(result.filter((outcome) => 'image' in outcome)).toHaveLength(11);
  expect(result[1]).toEqual({ error: new Error('original to r2') });
  expect(copies.made.some(({ source }) => source === 'r2')).toBe(false);
});

test('a copy that fails from another copy is made from the original', async () => {
  const copies = new Copies((source) => source === 'r1');
  const { result } = await copies.run(fanOut('original', targets(30), { copy: copies.copy, ...always }));
  expect(result.every((outcome) => 'image' in outcome)).toBe(true);
  const fromFirst = copies.made.filter(({ source }) => source === 'r1').map(({ target }) => target);
  const again = copies.made.filter(({ source, round }) => source === 'original' && round > 1);
  expect(fromFirst.length).toBeGreaterThan(0);
  expect(again.map(({ target }) => target)).toEqual(expect.arrayContaining(fromFirst));
});

test('is not tried again where that may not be, as after a cancellation', async () => {
  const copies = new Copies((source) => source !== 'original');
  const spread = fanOut('original', targets(8), { copy: copies.copy, mayRetry: () => false });
  const { result } = await copies.run(spread);
  expect(result.filter((outcome) => 'error' in outcome)).not.toHaveLength(0);
  expect(copies.made).toHaveLength(8);
});
