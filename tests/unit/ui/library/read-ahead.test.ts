import { expect, test } from 'vitest';
import { readAhead } from '../../../../src/ui/library/read-ahead.ts';

/** Reads files of these sizes, and gives how much was begun and not yet taken at most. */
async function readAll(sizes: readonly number[]): Promise<{ taken: number[]; mostFiles: number; mostBytes: number }> {
  const begun = new Set<number>();
  const files = sizes.map((size, index) => ({ size, index }));
  const taken: number[] = [];
  let [mostFiles, mostBytes] = [0, 0];
  const read = async ({ index }: { readonly index: number }): Promise<number> => {
    begun.add(index);
    mostFiles = Math.max(mostFiles, begun.size);
    mostBytes = Math.max(
      mostBytes,
      [...begun].reduce((sum, one) => sum + (sizes[one] ?? 0), 0),
    );
    // The later, the sooner.
    await new Promise((resolve) => setTimeout(resolve, index % 2 === 0 ? 2 : 0));
    return index;
  };
  for await (const [file, result] of readAhead(files, read)) {
    expect(result).toBe(file.index);
    begun.delete(result);
    taken.push(result);
  }
  return { taken, mostFiles, mostBytes };
}

test('files come in their order, however soon each is read, and several are begun', async () => {
  const { taken, mostFiles } = await readAll(Array.from({ length: 100 }, () => 1000));
  expect(taken).toEqual(Array.from({ length: 100 }, (_, index) => index));
  expect(mostFiles).toBe(32);
});

test('of large files few are begun, and one that is too large for that is read all the same', async () => {
  const { taken, mostFiles, mostBytes } = await readAll([9_000_000, 9_000_000, 9_000_000, 40_000_000, 1000]);
  expect(taken).toHaveLength(5);
  expect(mostFiles).toBe(2);
  expect(mostBytes).toBeLessThanOrEqual(50_000_000);
});

test('of no files nothing comes', async () => {
  expect((await readAll([])).taken).toEqual([]);
});
