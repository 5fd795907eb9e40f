import { html, render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { readingsOf } from '../../../../src/edition/readings-of.ts';
import { wordingId } from '../../../../src/edition/text-ids.ts';
import { otherWordings } from '../../../../src/ui/columns/other-wordings.ts';
import { openWording, searchedTexts, textIdOf } from '../../../../src/ui/find/searched-texts.ts';
import { paintHits } from '../../../../src/ui/prose/paint-hits.ts';
import { fetchTimbuktu } from '../editions.ts';

const timbuktu = await fetchTimbuktu();
const all = timbuktu.letters
  .flatMap(({ passages }) => passages)
  .flatMap((passage) =>
    readingsOf(passage).map((reading, index) => ({ passage, text: reading.text, id: wordingId(passage.id, index) })),
  );

afterEach(() => render(html``, document.body));

test('another wording is opened for a hit, and painted in the words as they are compared', async () => {
  expect(all.length).toBeGreaterThan(4);
  for (const { passage, text, id } of all) {
    render(html`<main>${otherWordings(timbuktu, passage)}</main>`, document.body);
    const details = searchedTexts()
      .find((words) => textIdOf(words) === id)
      ?.closest('details');
    if (!details) throw new Error(`${id} is not on the page.`);
    const words = await openWording(details, id);
    expect(details.open).toBe(true);
    expect(words?.localName).toBe('compared-text');
    expect(words?.textContent).toBe(text);
    const hit = { start: 2, end: text.length - 3, way: 'typed', current: true } as const;
    if (words) words.overlay = (element) => paintHits(element, [hit]);
    await words?.updateComplete;
    expect(words?.textContent).toBe(text);
    const marks = [...(words?.querySelectorAll('mark.hit') ?? [])];
    expect(marks.map(({ textContent }) => textContent).join('')).toBe(text.slice(hit.start, hit.end));
    render(html``, document.body);
  }
});

test('while it is closed, the other wording alone is what is painted', async () => {
  const [first] = all;
  if (!first) throw new Error('The letters have no other wording.');
  render(html`<main>${otherWordings(timbuktu, first.passage)}</main>`, document.body);
  const words = searchedTexts().find((one) => textIdOf(one) === first.id);
  if (words) words.overlay = (element) => paintHits(element, [{ start: 0, end: 4, way: 'typed', current: false }]);
  await words?.updateComplete;
  expect(words?.textContent).toBe(first.text);
  expect(words?.querySelector('mark')?.textContent).toBe(first.text.slice(0, 4));
});
