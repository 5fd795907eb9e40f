import { beforeEach, describe, expect, test } from 'vitest';
import { divide } from '../../../../src/edition/shards/shard.ts';
import type { Shard } from '../../../../src/edition/shards/shard.ts';
import { ShardDesk } from '../../../../src/ui/transcribed/shard-desk.ts';
import { timbuktu } from '../../views/editions.ts';

const { index, shards } = divide(timbuktu);
const quoted = timbuktu.letters.filter(({ passages }) => passages.length > 0);
const [first, second] = quoted;

let asked: string[];
let broken: boolean;
const read = async (name: string): Promise<Shard> => {
  asked.push(name);
  const shard = shards.find((one) => one.name === name);
  if (broken || !shard) throw new Error('no network');
  return shard;
};
beforeEach(() => {
  asked = [];
  broken = false;
});

const passagesIn = (desk: ShardDesk, id: string | undefined) =>
  desk.edition.letters.find((letter) => letter.id === id)?.passages.length;

test('letters come when they are needed, and go when nothing needs them', async () => {
  const desk = new ShardDesk(index, read);
  expect(passagesIn(desk, first?.id)).toBe(0);
  expect(await desk.need([first?.id ?? ''])).toBe(true);
  expect(passagesIn(desk, first?.id)).toBe(first?.passages.length);
  expect(await desk.need([first?.id ?? ''])).toBe(false);
  desk.keep([]);
  expect(passagesIn(desk, first?.id)).toBe(0);
});

test('a letter with notes stays, whatever is read', async () => {
  const desk = new ShardDesk(index, read);
  const ids = [first?.id ?? ''];
  const edition = await new Promise<unknown>((resolve) => {
    expect(desk.noted(ids, () => resolve(desk.noted(ids, () => undefined)))).toBeUndefined();
  });
  expect(edition).toBe(desk.noted(ids, () => undefined));
  await desk.need([second?.id ?? '']);
  desk.keep([]);
  expect(desk.noted(ids, () => undefined)).toBe(edition);
});

test('a letter that came for its notes alone is shown when it is read', async () => {
  const desk = new ShardDesk(index, read);
  const ids = [first?.id ?? ''];
  await new Promise((resolve) => void desk.noted(ids, resolve));
  expect([desk.has(ids), passagesIn(desk, first?.id)]).toEqual([false, 0]);
  expect(await desk.need(ids)).toBe(true);
  expect([desk.has(ids), passagesIn(desk, first?.id), asked.length]).toEqual([true, first?.passages.length, 1]);
});

describe('what could not be had', () => {
  test('is not asked for with each drawing, but when it is tried again', async () => {
    const desk = new ShardDesk(index, read);
    const ids = [first?.id ?? ''];
    broken = true;
    expect(await new Promise((resolve) => void desk.noted(ids, resolve))).toBe(true);
    expect([desk.noted(ids, () => undefined), desk.isRefused(ids), asked.length]).toEqual([undefined, true, 1]);
    broken = false;
    desk.tryAgain();
    expect(await new Promise((resolve) => void desk.noted(ids, resolve))).toBe(false);
    expect([desk.isRefused(ids), await desk.need(ids), asked.length]).toEqual([false, true, 2]);
  });

  test('is asked for by who needs it now', async () => {
    const desk = new ShardDesk(index, read);
    broken = true;
    await expect(desk.need([first?.id ?? ''])).rejects.toThrow('no network');
    broken = false;
    expect(await desk.need([first?.id ?? ''])).toBe(true);
  });
});

test('a letter that is written anew stands in the place of the old, also of one that comes later', async () => {
  const desk = new ShardDesk(index, read);
  await desk.need([first?.id ?? '']);
  const anew = quoted.map((letter) => ({
    whole: { ...letter, title: `${letter.title} anew` },
    inIndex: {
      ...letter,
      passages: [],
      title: `${letter.title} anew`,
      away: index.letters.find(({ id }) => id === letter.id)?.away,
    },
  }));
  desk.rewrite(
    anew.map(({ whole, inIndex: { away, ...inIndex } }) => ({ whole, inIndex: { ...inIndex, ...(away && { away }) } })),
  );
  const titles = () => [first, second].map((one) => desk.edition.letters.find(({ id }) => id === one?.id)?.title);
  expect(titles()).toEqual([`${first?.title} anew`, `${second?.title} anew`]);
  await desk.need([second?.id ?? '']);
  expect(titles()).toEqual([`${first?.title} anew`, `${second?.title} anew`]);
  expect(passagesIn(desk, second?.id)).toBe(second?.passages.length);
});
