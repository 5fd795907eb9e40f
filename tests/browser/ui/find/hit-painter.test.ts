import { afterEach, expect, test, vi } from 'vitest';
import { HitPainter } from '../../../../src/ui/find/hit-painter.ts';
import { searchedTexts } from '../../../../src/ui/find/searched-texts.ts';
import '../../../../src/ui/prose/letter-text.ts';
import type { HitMark } from '../../../../src/ui/prose/paint-hits.ts';
import { fetchTimbuktu } from '../editions.ts';

const timbuktu = await fetchTimbuktu();
const [passage] = timbuktu.letters.flatMap((letter) => letter.passages);
if (!passage) throw new Error('The edition has no passages.');

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** A page of passages, each of so many words "emir", and a painter that watches them. */
function pageOf(...lengths: readonly number[]): { readonly painter: HitPainter; readonly marks: readonly HitMark[][] } {
  const main = document.createElement('main');
  for (const [index, length] of lengths.entries()) {
    const text = document.createElement('letter-text');
    text.dataset['passage'] = String(index);
    text.passage = passage && { ...passage, text: 'emir '.repeat(length), ranges: [] };
    text.style.display = 'block';
    main.append(text);
  }
  document.body.append(main);
  const marks = lengths.map((length) =>
    Array.from({ length }, (_, word): HitMark => ({
      start: word * 5,
      end: word * 5 + 4,
      way: 'typed',
      current: false,
    })),
  );
  const painter = new HitPainter();
  painter.start();
  painter.watch(searchedTexts());
  return { painter, marks };
}

/** A busy machine may take long to tell what is near the window. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });
const painted = (passageId: number) => document.querySelectorAll(`[data-passage="${passageId}"] mark.hit`).length;
const inWindow = () =>
  [...document.querySelectorAll('mark.hit')].filter((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }).length;

test('only what is near the window is painted; what comes there is painted then', async () => {
  const { painter, marks } = pageOf(20, 20_000, 20);
  painter.paint((text) => (text === '1' ? [] : (marks[Number(text)] ?? [])));
  await soon(() => expect(painted(0)).toBe(20));
  expect(painted(2)).toBe(0);
  scrollTo(0, document.body.scrollHeight);
  await soon(() => expect(painted(2)).toBe(20));
  painter.stop();
  await soon(() => expect(document.querySelectorAll('mark.hit')).toHaveLength(0));
});

test('of a long text the hits on the screen are painted, wherever one scrolls', async () => {
  const { painter, marks } = pageOf(20_000);
  painter.paint((text) => marks[Number(text)] ?? []);
  for (const share of [0, 0.5, 1, 0.25]) {
    scrollTo(0, (document.body.scrollHeight - innerHeight) * share);
    await soon(() => expect(inWindow()).toBeGreaterThan(50));
    expect(painted(0)).toBeLessThanOrEqual(400);
  }
  expect(document.querySelector('letter-text')?.textContent).toBe('emir '.repeat(20_000));
  painter.stop();
});

test('newer hits take the place of older ones, also off the screen', async () => {
  const { painter, marks } = pageOf(10, 20_000, 10);
  painter.paint((text) => (text === '1' ? [] : (marks[Number(text)] ?? [])));
  await soon(() => expect(painted(0)).toBe(10));
  scrollTo(0, document.body.scrollHeight);
  await soon(() => expect(painted(2)).toBe(10));
  painter.paint((text) => (text === '2' ? (marks[2] ?? []).slice(0, 3) : []));
  await soon(() => expect(painted(2)).toBe(3));
  expect(painted(0)).toBe(0);
  painter.stop();
});

test('what is asked late of a painter that was stopped does not paint beside the next', async () => {
  const { painter, marks } = pageOf(20);
  painter.stop();
  painter.watch(searchedTexts());
  painter.paint((text) => marks[Number(text)] ?? []);
  const next = new HitPainter();
  next.start();
  next.watch(searchedTexts());
  next.paint((text) => (marks[Number(text)] ?? []).map((mark) => ({ ...mark, current: true })));
  await soon(() => expect(painted(0)).toBe(20));
  expect(document.querySelectorAll('mark.hit[data-current]')).toHaveLength(20);
  next.stop();
});
