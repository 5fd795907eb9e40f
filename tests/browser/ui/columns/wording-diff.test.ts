import { afterEach, describe, expect, test } from 'vitest';
import type { Passage } from '../../../../src/edition/model.ts';
import '../../../../src/ui/columns/wording-diff.ts';
import type { WordingDiff } from '../../../../src/ui/columns/wording-diff.ts';
import '../../../../src/ui/styles/base.css';
import type { Reworded } from '../../../../src/views/wordings.ts';
import { hasProtocol } from '../../engine.ts';
import { fetchTimbuktu } from '../editions.ts';
import { heard } from '../heard.ts';

const timbuktu = await fetchTimbuktu();
const all = timbuktu.letters
  .flatMap(({ passages }) => passages)
  .flatMap((passage) => passage.ranges.flatMap((range) => (range.type === 'reading' ? [{ passage, range }] : [])));

afterEach(() => document.body.replaceChildren());

async function draw({ passage, range }: { readonly passage: Passage; readonly range: Reworded }, open = true) {
  const details = document.createElement('details');
  details.open = open;
  details.innerHTML = '<summary>Worded otherwise</summary>';
  const element = document.createElement('wording-diff');
  Object.assign(element, { edition: timbuktu, passage, range });
  element.textContent = 'The other wording alone.';
  details.append(element);
  document.body.append(details);
  await element.updateComplete;
  return element;
}

function inside({ shadowRoot }: WordingDiff, selector: string): readonly HTMLElement[] {
  return [...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function plan() {
  const found = all.find(({ range }) => range.readings.some(({ text }) => text.startsWith('Rather than')));
  if (!found) throw new Error('The letters have no such reading.');
  return found;
}

test('each wording is exactly its source’s words', async () => {
  expect(all.length).toBeGreaterThan(4);
  for (const { passage, range } of all) {
    const words = inside(await draw({ passage, range }), '.words').map(({ textContent }) => textContent);
    const own = passage.text.slice(range.start, range.end);
    expect(words).toEqual([own, ...range.readings.map(({ text }) => text)]);
  }
});

test('while it is closed, what the page has in its place stands there', async () => {
  const element = await draw(plan(), false);
  expect(inside(element, 'figure')).toEqual([]);
  expect(inside(element, 'slot')).toHaveLength(1);
});

describe('opened', () => {
  test('each wording is headed by its source, and says how many words differ and how sure it is', async () => {
    const [here, there] = inside(await draw(plan()), 'figure').map((figure) => [
      figure.querySelector('figcaption')?.textContent,
      figure.querySelector('div p')?.textContent,
    ]);
    expect(here).toEqual(['Guidère 2014', '13 of 18 words differ']);
    expect(there).toEqual(['AP, in CBC News', '12 of 17 words differ · medium certainty']);
  });

  test.each([
    [340, true],
    [400, false],
  ])('in %i px they stand one below the other: %s', async (width, below) => {
    const element = await draw(plan());
    element.style.width = `${width}px`;
    const [here, there] = inside(element, 'blockquote').map((quote) => quote.getBoundingClientRect());
    if (!here || !there) throw new Error('There are no two wordings.');
    expect(there.top >= here.bottom).toBe(below);
    expect(there.top === here.top && there.left >= here.right).toBe(!below);
  });

  test('several wordings stand beside the passage’s own, which is there once', async () => {
    const found = all.find(({ range }) => range.readings.length > 1);
    if (!found) throw new Error('No stretch has two other wordings.');
    const element = await draw(found);
    element.style.width = '400px';
    const [own, first, second] = inside(element, 'figure').map((figure) => figure.getBoundingClientRect());
    expect(own?.top).toBe(first?.top);
    expect(second?.left).toBe(first?.left);
    expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? Number.NaN);
    expect(inside(element, '.words .some').length).toBeGreaterThan(0);
  });

  test('what differs is told by line and by weight', async () => {
    const [only] = inside(await draw(plan()), '.words .only');
    expect(only && getComputedStyle(only)).toMatchObject({ fontWeight: '600', textDecorationLine: 'underline' });
  });

  test.runIf(hasProtocol)('it is heard where a difference begins and ends', async () => {
    const [, there] = inside(await draw(plan()), 'blockquote');
    expect(there && (await heard(there))).toBe(
      'only here: Rather than walking alongside us in in both: the plan we only here: outlined in both: , he ' +
        'only here: managed the in both: case only here: as he liked in both:',
    );
  });

  test('an Arabic wording runs from the right', async () => {
    const { passage, range } = plan();
    const arabic = { ...passage, lang: 'ar', text: 'كتب الأمير إلى الإخوة', ranges: [] };
    const readings = range.readings.map((reading) => ({ ...reading, text: 'كَتَبَ الأمير إليهم' }));
    const element = await draw({ passage: arabic, range: { ...range, start: 0, end: arabic.text.length, readings } });
    const [quote] = inside(element, 'blockquote');
    expect(quote).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(inside(element, '.words')[1]?.querySelector('.form')?.textContent).toBe('كَتَبَ');
  });
});
