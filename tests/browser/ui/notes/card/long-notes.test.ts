import { afterEach, expect, test } from 'vitest';
import { inside, showNote } from './shown-note.ts';
import { LONG, SLOW } from './slow-notes.ts';

afterEach(() => document.body.replaceChildren());

const AS_WRITTEN = 'This note is too long or too nested to be formatted. It is shown as written.';

/** In ms. What is quadratic takes tens of seconds. */
const AT_MOST = 3000;

async function timed(text: string) {
  const begun = performance.now();
  const note = await showNote(text);
  note.getBoundingClientRect();
  return { note, took: performance.now() - begun };
}

test('a note of 100,000 characters is rendered, and soon', async () => {
  const { note, took } = await timed(LONG);
  expect(took).toBeLessThan(AT_MOST);
  expect(inside(note, 'h4, h5').length).toBeGreaterThan(100);
  expect(inside(note, '.as-written')).toEqual([]);
});

test('no note of that size takes long; what would is shown as written, and says so', { timeout: 120_000 }, async () => {
  // A machine that does other things too is slow with a note like others as well.
  const atMost = Math.max(AT_MOST, 12 * (await timed(LONG)).took);
  const slow: (readonly [string, number])[] = [];
  let plain = 0;
  for (const text of SLOW) {
    const { note, took } = await timed(text);
    if (took > atMost) slow.push([text.slice(0, 40), took]);
    plain += inside(note, '.as-written').length;
    note.remove();
  }
  expect(slow).toEqual([]);
  expect(plain).toBeGreaterThan(10);
  expect(SLOW.length - plain).toBeGreaterThan(50);
});

test('a note that is shown as written is there whole', async () => {
  const text = `${'> '.repeat(500)}the last *word*`;
  const note = await showNote(text);
  expect(inside(note, 'p').map(({ textContent }) => textContent?.trim())).toEqual([AS_WRITTEN, text]);
});
