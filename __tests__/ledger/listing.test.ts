import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { everyPage, type Page } from '../../src/ledger/kinds/listing.js';
import { World } from './kit.js';

let world: World;
beforeEach(async () => {
  world = await World.start({ wait: { appearWithinMs: 60 } });
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

/** Reads pages of two, of which the cloud answers these in turn. */
async function read(
  ...answers: readonly Page<string>[]
): Promise<{ items: readonly string[]; asked: number[] }> {
  const asked: number[] = [];
  const paging = { pageSize: 2, cloud: world.cloud, signal: new AbortController().signal, doing: 'look' };
  const items = await everyPage(paging, async ({ pageNumber }) => {
    asked.push(pageNumber);
    return await Promise.resolve(answers[asked.length - 1] ?? answers.at(-1) ?? { items: [], total: 0 });
  });
  return { items, asked };
}

const page = (total: number | undefined, ...items: string[]): Page<string> => ({ items, total });

describe('a list of pages', () => {
  test.each([
    ['is read to its end', [page(3, 'a', 'b'), page(3, 'c')], 'abc', [1, 2]],
    ['may be empty', [page(0)], '', [1]],
    [
      'ends with a short page where nothing is counted',
      [page(undefined, 'a', 'b'), page(undefined)],
      'ab',
      [1, 2],
    ],
    ['is asked again where a page is empty', [page(1), page(1), page(1, 'a')], 'a', [1, 1, 1]],
    [
      'is asked again where a page is short',
      [page(3, 'a'), page(3, 'a', 'b'), page(3), page(3, 'c')],
      'abc',
      [1, 1, 2, 2],
    ],
    ['may shrink while it is read', [page(3, 'a', 'b'), page(2)], 'ab', [1, 2]],
  ])('%s', async (_, answers, items, asked) => {
    expect(await read(...answers)).toEqual({ items: [...items], asked });
  });

  test('that stays short is no list', async () => {
    await expect(read(page(3, 'a', 'b'), page(3))).rejects.toThrow(
      "Could not look: the cloud's list is not complete. It counts 3, and shows 2, however often it is asked.",
    );
  });

  test('that has no end is given up', async () => {
    await expect(read(page(1e9, 'a', 'b'))).rejects.toThrow("the cloud's list has no end");
  });
});
