import { afterEach, expect, test } from 'vitest';
import type { Passage } from '../../../../src/edition/model.ts';
import '../../../../src/ui/prose/letter-text.ts';
import type { LetterText } from '../../../../src/ui/prose/letter-text.ts';
import type { NoteMark } from '../../../../src/ui/prose/note-mark.ts';
import '../../../../src/ui/styles/base.css';
import '../../../../src/ui/styles/passage.css';
import '../../../../src/ui/styles/note-marks.css';
import { fetchTimbuktu } from '../editions.ts';

const timbuktu = await fetchTimbuktu();
const passage = timbuktu.letters.flatMap(({ passages }) => passages).find(({ text }) => text.length > 400);

afterEach(() => document.body.replaceChildren());

async function draw(marks: readonly NoteMark[]): Promise<LetterText> {
  const quote = document.createElement('blockquote');
  quote.style.inlineSize = '500px';
  const text = document.createElement('letter-text');
  text.passage = { ...(passage as Passage), ranges: [] };
  text.paint = { themes: [], marks };
  quote.append(text);
  document.body.append(quote);
  await text.updateComplete;
  return text;
}

function mark(note: string, start: number, end: number, style: NoteMark['style'] = 'note'): NoteMark {
  return { note, start, end, style, number: Number(note) };
}

/** Of each piece of marked words the notes on it, its lines, and which of four lines have an image. */
function linesOf(text: LetterText): readonly (readonly [notes: string, lines: string, drawn: string])[] {
  return [...text.querySelectorAll<HTMLElement>('.noted')].map((piece) => {
    const { backgroundImage } = getComputedStyle(piece);
    const drawn = backgroundImage
      .split(/,\s*(?=none|linear|repeating)/)
      .map((image) => image.match(/^[a-z]+/)?.[0] ?? '');
    return [piece.dataset['note'] ?? '', piece.dataset['lines'] ?? '', drawn.join(' ')];
  });
}

test('a note keeps its line, at the same depth, whatever begins and ends over it', async () => {
  const text = await draw([mark('1', 0, 60), mark('2', 10, 30, 'link'), mark('3', 30, 90, 'other')]);
  expect(linesOf(text)).toEqual([
    ['1', 'note-0', 'linear none none none'],
    ['1 2', 'note-0 link-1', 'linear repeating none none'],
    ['1 3', 'note-0 other-1', 'linear repeating none none'],
    ['3', 'other-1', 'none repeating none none'],
  ]);
  expect(text.textContent).toBe(passage?.text);
  expect([...text.querySelectorAll<HTMLElement>('[data-number]')].map(({ dataset }) => dataset['number'])).toEqual([
    '2',
    '1',
    '3',
  ]);
});

test('a highlight and a bookmark draw no line, and a fifth line makes the last one double', async () => {
  const notes = ['1', '2', '3', '4', '5'].map((note) => mark(note, 0, 20));
  const text = await draw([...notes, mark('6', 30, 40, 'highlight'), mark('7', 50, 60, 'bookmark')]);
  expect(linesOf(text).map(([, lines]) => lines)).toEqual(['note-0 note-1 note-2 note-3 more', '', '']);
  const [, tint, sign] = text.querySelectorAll<HTMLElement>('.noted');
  expect([tint?.dataset['tint'], sign?.dataset['sign']]).toEqual(['1', '']);
  expect(tint && getComputedStyle(tint).backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(sign && getComputedStyle(sign, '::before').clipPath).toContain('polygon');
});

test('lines of words grow only where more than two lines are under them', async () => {
  // Numbers take room too, and may break a line more.
  const style = document.createElement('style');
  style.textContent = '.noted::after { content: none !important; }';
  document.body.append(style);
  const bare = (await draw([])).getBoundingClientRect().height;
  const two = (await draw([mark('1', 0, 12), mark('2', 0, 12)])).getBoundingClientRect().height;
  const four = (await draw(['1', '2', '3', '4'].map((note) => mark(note, 0, 12)))).getBoundingClientRect().height;
  expect(two).toBeCloseTo(bare, 0);
  expect(four - bare).toBeGreaterThan(8);
  expect(four - bare).toBeLessThan(14);
});
