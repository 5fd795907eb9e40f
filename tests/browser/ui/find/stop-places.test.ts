import { afterEach, expect, test } from 'vitest';
import type { HitStop } from '../../../../src/ui/find/hit-stops.ts';
import { firstBelow, placesOf } from '../../../../src/ui/find/stop-places.ts';

afterEach(() => document.body.replaceChildren());

/** A page of rows that the browser lays out when they come near the window, as those of many letters are: each of one passage, 3,000 px high. */
function pageOf(count: number): readonly HTMLElement[] {
  const main = document.createElement('main');
  const words = Array.from({ length: count }, () => {
    const rows = document.createElement('div');
    rows.className = 'chunk';
    rows.style.cssText = 'content-visibility: auto; contain-intrinsic-block-size: 800px';
    const article = document.createElement('article');
    const text = document.createElement('p');
    text.style.cssText = 'margin: 0; height: 3000px';
    article.append(text);
    rows.append(article);
    main.append(rows);
    return text;
  });
  document.body.append(main);
  return words;
}

const stopIn = (element: HTMLElement, hit: number): HitStop => ({ element, text: 'text', hit });
const frame = () => new Promise(requestAnimationFrame);

test('a hit stands by its words where they are laid out, else among others spread over their rows', async () => {
  const [near, , , far] = pageOf(4);
  if (!near || !far) throw new Error('There are too few passages.');
  await frame();
  await frame();
  const rows = far.closest('.chunk')?.getBoundingClientRect();
  const main = document.querySelector('main');
  if (!rows || !main) throw new Error('The page has no rows.');
  expect(rows.height).toBe(800);
  const stops = [stopIn(near, 0), stopIn(far, 1), stopIn(far, 2), stopIn(main, 3)];
  const { top } = near.getBoundingClientRect();
  expect(placesOf(stops, () => 0.5)).toEqual([top + 1500, rows.top + 200, rows.top + 600, undefined]);
});

test('the first hit that ends below a line is found by its words, or by rows that are not laid out', async () => {
  const words = pageOf(4);
  await frame();
  await frame();
  const stops = words.map((element, hit) => stopIn(element, hit));
  const [first = 0, second = 0] = words.map((element) => element.closest('.chunk')?.getBoundingClientRect().bottom);
  expect(firstBelow(stops, first - 1)).toBe(0);
  expect(firstBelow(stops, first + 1)).toBe(1);
  expect(firstBelow(stops, second + 1)).toBe(2);
  expect(firstBelow(stops, 1e6)).toBe(-1);
});
