import { expect, test } from 'vitest';
import { KNOWN } from '../../../../hostile/known-vectors.ts';
import { madeVectors } from '../../../../hostile/made-vectors.ts';
import { inside, showNote } from './shown-note.ts';

const VECTORS = [...KNOWN, ...madeVectors(4000, 27)];
const ELEMENTS =
  'p h4 h5 h6 ul ol li blockquote pre hr table thead tbody tr th td a em strong del code br div span'.split(' ');
const ATTRIBUTES = 'href title align start dir target rel class tabindex role aria-label'.split(' ');
const ADDRESS = /^(?:https?:\/\/|mailto:|#|\?|\.\/(?:[?#]|$))/i;

test('of thousands of hostile notes none runs, asks, or has what no note may have', { timeout: 60_000 }, async () => {
  const ran: string[] = [];
  Object.defineProperty(window, 'trap', { value: () => void ran.push('trap'), configurable: true });
  const asked: string[] = [];
  const watch = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));
  watch.observe({ type: 'resource', buffered: false });
  const look = getComputedStyle(document.body).cssText;
  const found: string[] = [];
  for (let from = 0; from < VECTORS.length; from += 500) {
    const notes = await Promise.all(VECTORS.slice(from, from + 500).map((text) => showNote(text)));
    for (const element of notes.flatMap((note) => inside(note, 'div *'))) {
      if (!ELEMENTS.includes(element.localName)) found.push(element.outerHTML);
      for (const { name, value } of element.attributes)
        if (!ATTRIBUTES.includes(name) || (name === 'href' && !ADDRESS.test(value))) found.push(`${name}=${value}`);
      for (const type of ['load', 'error', 'focus', 'mouseover', 'toggle']) element.dispatchEvent(new Event(type));
    }
    await new Promise((resolve) => setTimeout(resolve));
    for (const note of notes) note.remove();
  }
  expect(found).toEqual([]);
  // What does ask comes in later, and shows that the watch would have seen the others.
  const probe = new Image();
  probe.src = `${location.origin}/probe-of-the-corpus.png`;
  await expect.poll(() => asked).toContain(probe.src);
  watch.disconnect();
  expect(asked.filter((name) => /evil|^data:|\/x$/.test(name))).toEqual([]);
  expect(ran).toEqual([]);
  expect(getComputedStyle(document.body).cssText).toBe(look);
  expect('polluted' in {}).toBe(false);
});
