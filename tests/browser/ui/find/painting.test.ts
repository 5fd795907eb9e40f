import { fc, test as property } from '@fast-check/vitest';
import { afterEach, expect, test } from 'vitest';
import type { Passage } from '../../../../src/edition/model.ts';
import { find } from '../../../../src/search/find.ts';
import { searchedIn } from '../../../../src/search/searched.ts';
import { VOICES } from '../../../../src/search/voices.ts';
import { textNumber } from '../../../../src/search/text-places.ts';
import { hitsAt } from '../../../../src/views/find/text-hits.ts';
import '../../../../src/ui/prose/letter-text.ts';
import type { LetterText } from '../../../../src/ui/prose/letter-text.ts';
import { paintHits } from '../../../../src/ui/prose/paint-hits.ts';
import type { HitMark } from '../../../../src/ui/prose/paint-hits.ts';
import type { Paint } from '../../../../src/ui/prose/prose.ts';
import '../../../../src/ui/prose/plain-text.ts';
import { fetchTimbuktu } from '../editions.ts';

const timbuktu = await fetchTimbuktu();
const passages = timbuktu.letters.flatMap((letter) => letter.passages);
const searched = searchedIn(timbuktu);

afterEach(() => document.body.replaceChildren());

async function draw(passage: Passage, paint: Paint): Promise<LetterText> {
  const text = document.createElement('letter-text');
  text.passage = passage;
  text.paint = paint;
  document.body.append(text);
  await text.updateComplete;
  return text;
}

async function paintOver(text: LetterText, hits: readonly HitMark[]): Promise<void> {
  text.overlay = hits.length > 0 ? (words) => paintHits(words, hits) : undefined;
  await text.updateComplete;
}

/** The marked words, those of one hit together: a hit that crosses elements is several marks. */
function markedIn(text: LetterText): string {
  return [...text.querySelectorAll('mark.hit')].map((mark) => mark.textContent).join('');
}

/** Every phrase marked, and notes over stretches of the text that begin and end anywhere. */
function paintOf({ text }: Passage, shares: readonly number[]): Paint {
  const places = shares.map((share) => Math.floor(share * text.length));
  return {
    themes: timbuktu.themes.map(({ id }, index) => ({ id, slot: index + 1 })),
    marks: places.map((start, index) => ({
      start,
      end: Math.min(text.length, start + 30),
      note: `n${index}`,
      number: index + 1,
      style: (['note', 'highlight', 'link'] as const)[index % 3] ?? 'note',
    })),
  };
}

const shares = fc.array(fc.double({ min: 0, max: 0.95, noNaN: true }), { maxLength: 4 });
const cuts = fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

property.prop([fc.constantFrom(...passages), shares, cuts, cuts], { numRuns: 60 })(
  'painting any hits over any paint never changes the words, and marks just them',
  async (passage, noted, some, others) => {
    const text = await draw(passage, paintOf(passage, noted));
    const drawn = text.innerHTML;
    for (const each of [some, others]) {
      const places = each.map((share) => Math.floor(share * passage.text.length)).toSorted((a, b) => a - b);
      const hits = places.flatMap((start, index): readonly HitMark[] => {
        const end = places[index + 1] ?? passage.text.length;
        const visible = passage.text.slice(start, end).trim() !== '';
        return index % 2 === 0 && visible ? [{ start, end, way: 'typed', current: index === 0 }] : [];
      });
      await paintOver(text, hits);
      expect(text.textContent).toBe(passage.text);
      expect(markedIn(text)).toBe(hits.map(({ start, end }) => passage.text.slice(start, end)).join(''));
    }
    await paintOver(text, []);
    expect(text.innerHTML).toBe(drawn);
    text.remove();
  },
);

test.each(['Belmokhtar', 'the', '"al-Qaeda"', 'zawahiri hostages', 'a*', 'emir NEAR/4 sahara'])(
  'every hit of %s lies in its passage and is marked there',
  async (query) => {
    const asked = { query, voices: VOICES, spellings: true, names: true, off: [] };
    const { letters } = find(searched, asked);
    for (const passage of passages) {
      const range = hitsAt(letters, textNumber(timbuktu, passage.id) ?? -1);
      if (!range) continue;
      const hits = Array.from({ length: range.to - range.from }, (_, nth): HitMark => {
        const hit = range.from + nth;
        return { start: letters.start[hit] ?? -1, end: letters.end[hit] ?? -1, way: 'typed', current: false };
      });
      for (const { start, end } of hits) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(passage.text.length);
      }
      const text = await draw(passage, paintOf(passage, [0.1, 0.5]));
      await paintOver(text, hits);
      expect(text.textContent).toBe(passage.text);
      expect(markedIn(text)).toBe(hits.map(({ start, end }) => passage.text.slice(start, end)).join(''));
      text.remove();
    }
  },
);

test('words drawn anew have their hits again', async () => {
  const [passage] = passages;
  if (!passage) throw new Error('The edition has no passages.');
  const text = await draw(passage, paintOf(passage, []));
  await paintOver(text, [{ start: 0, end: 5, way: 'name', current: true }]);
  text.paint = paintOf(passage, [0.02]);
  await text.updateComplete;
  expect(markedIn(text)).toBe(passage.text.slice(0, 5));
  expect(text.querySelector('mark.hit')).toMatchObject({ dataset: { way: 'name', current: '' } });
});

test('a remark is painted as a passage is', async () => {
  const remark = document.createElement('plain-text');
  remark.text = 'Perhaps 🙂 the same.';
  remark.overlay = (words) => paintHits(words, [{ start: 11, end: 14, way: 'typed', current: false }]);
  document.body.append(remark);
  await remark.updateComplete;
  expect(remark.textContent).toBe('Perhaps 🙂 the same.');
  expect(remark.querySelector('mark')?.textContent).toBe('the');
});
