import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Passage, Range } from '../../../../src/edition/model.ts';
import '../../../../src/ui/prose/letter-text.ts';
import type { LetterText } from '../../../../src/ui/prose/letter-text.ts';
import type { Paint } from '../../../../src/ui/prose/prose.ts';
import '../../../../src/ui/styles/base.css';
import '../../../../src/ui/styles/passage.css';
import '../../../../src/ui/styles/note-marks.css';
import { noteWords, phraseWords } from '../../../../src/ui/wording/prose-words.ts';
import { hasProtocol } from '../../engine.ts';
import { fetchTimbuktu } from '../editions.ts';
import { heard } from '../heard.ts';

const timbuktu = await fetchTimbuktu();
const passages = timbuktu.letters.flatMap((letter) => letter.passages);

beforeEach(async () => {
  await Promise.all(['1rem "Source Serif 4"', '1rem "Source Sans 3"'].map((font) => document.fonts.load(font)));
});

afterEach(() => document.body.replaceChildren());

async function draw(passage: Passage, paint: Paint, width = 500): Promise<LetterText> {
  const quote = document.createElement('blockquote');
  quote.lang = passage.lang;
  quote.style.inlineSize = `${width}px`;
  const text = document.createElement('letter-text');
  text.passage = passage;
  text.paint = paint;
  quote.append(text);
  document.body.append(quote);
  await text.updateComplete;
  return text;
}

function passageWith(text: string, ranges: readonly Range[] = [], lang = 'en'): Passage {
  const [first] = passages;
  if (!first) throw new Error('The edition has no passages.');
  return { ...first, text, ranges, lang };
}

function stretchOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** Every phrase marked, and two notes that begin and end inside words; with or without what is said of them. */
function paintOf({ text }: Passage, spoken: boolean): Paint {
  const places = [0.15, 0.55].map((share) => [Math.ceil(share * text.length), Math.ceil((share + 0.2) * text.length)]);
  const marks = places.map(([start = 0, end = 0], index) => ({
    start,
    end,
    note: `n${index}`,
    number: index + 1,
    style: 'note' as const,
  }));
  const themes = timbuktu.themes.map(({ id, name }, index) => ({ id, name, slot: index + 1 }));
  return {
    marks: spoken ? marks.map((mark) => ({ ...mark, says: noteWords(mark.number) })) : marks,
    themes: spoken ? themes.map((theme) => ({ ...theme, says: phraseWords(theme.name) })) : themes,
  };
}

/** Where each letter of a text is, in CSS px, without the spaces, which may hang at the end of a line. */
function placesOf(element: Element): readonly { readonly letter: string; readonly x: number; readonly y: number }[] {
  const { x, y } = element.getBoundingClientRect();
  return lettersOf(element).map(({ letter, box }) => ({ letter, x: box.x - x, y: box.y - y }));
}

function lettersOf(element: Element): readonly { readonly letter: string; readonly box: DOMRect }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: letter, index } of (node.nodeValue ?? '').matchAll(/\S/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      letters.push({ letter, box: range.getBoundingClientRect() });
    }
  }
  return letters;
}

/** The words by where they stand, from left to right. */
async function wordsAsSeen(passage: Passage, paint: Paint, words: readonly string[]): Promise<readonly string[]> {
  const letters = lettersOf(await draw(passage, paint, 900));
  const placeOf = (word: string): number => {
    const before = passage.text.slice(0, passage.text.indexOf(word)).match(/\S/g)?.length ?? 0;
    return letters[before]?.box.x ?? Number.NaN;
  };
  return words.toSorted((a, b) => placeOf(a) - placeOf(b));
}

describe('what is said of notes and phrases', () => {
  const TEXT = 'a low price, “ransom” for al-Abbas';
  const marks = [
    { ...stretchOf(TEXT, 'ow price, “ran'), note: 'n', number: 1, style: 'note' as const, says: noteWords(1) },
  ];
  const phrase: Range = { type: 'phrase', ...stretchOf(TEXT, 'ransom'), themes: ['ransom'] };
  const themes = [{ id: 'ransom', slot: 1, says: phraseWords('Ransom') }];

  test.runIf(hasProtocol)('is heard once at each end, and breaks no word', async () => {
    const text = await draw(passageWith(TEXT, [phrase, { type: 'emphasis', start: 4, end: 9 }]), { marks, themes });
    expect(await heard(text)).toBe(
      'a note 1 begins low price, ransom phrase “ransom” end of phrase, note 1 ends for al-Abbas',
    );
  });

  test('fetches no Arabic font', async () => {
    await draw(passageWith(TEXT, [phrase]), { marks, themes });
    await document.fonts.ready;
    expect([...document.fonts].filter(({ family }) => family.includes('Naskh')).map(({ status }) => status)).toEqual([
      'unloaded',
    ]);
  });

  test('is not in the text, nor in what is selected and copied', async () => {
    const text = await draw(passageWith(TEXT, [phrase]), { marks, themes });
    getSelection()?.selectAllChildren(text);
    expect([text.textContent, text.innerText, String(getSelection())]).toEqual([TEXT, TEXT, TEXT]);
  });

  test('does not stop the browser from finding words across it', async () => {
    await draw(passageWith(TEXT, [phrase]), { marks, themes });
    getSelection()?.removeAllRanges();
    expect((window as unknown as { find(words: string): boolean }).find('price, “ransom” for')).toBe(true);
  });

  test.each([220, 300, 390, 520, 640])('moves no letter of any passage at %i px', async (width) => {
    for (const passage of passages) {
      const silent = placesOf(await draw(passage, paintOf(passage, false), width));
      const spoken = placesOf(await draw(passage, paintOf(passage, true), width));
      const moved = spoken.filter(({ letter, x, y }, index) => {
        const before = silent[index];
        return letter !== before?.letter || Math.abs(x - before.x) > 0.5 || Math.abs(y - before.y) > 0.5;
      });
      expect.soft(moved, passage.id).toEqual([]);
      document.body.replaceChildren();
    }
  });
});

describe('a passage in two scripts', () => {
  const TEXT = 'They call it الإمارة الصحراوية (the emirate), in Arabic.';
  const arabic: Range = { type: 'language', lang: 'ar', ...stretchOf(TEXT, 'الإمارة الصحراوية') };

  test('keeps the order of an Arabic stretch under a note that begins in it', async () => {
    const marks = [
      { ...stretchOf(TEXT, 'الصحراوية (the'), note: 'n', number: 1, style: 'note' as const, says: noteWords(1) },
    ];
    const seen = await wordsAsSeen(passageWith(TEXT, [arabic]), { themes: [], marks }, [
      'They',
      'الإمارة',
      'الصحراوية',
      'emirate',
    ]);
    expect(seen).toEqual(['They', 'الصحراوية', 'الإمارة', 'emirate']);
    const element = document.querySelector('[lang="ar"]');
    expect(element && getComputedStyle(element)).toMatchObject({ direction: 'rtl', unicodeBidi: 'isolate' });
  });

  test.runIf(hasProtocol)('is heard in order', async () => {
    const marks = [
      { ...stretchOf(TEXT, 'الصحراوية (the'), note: 'n', number: 1, style: 'note' as const, says: noteWords(1) },
    ];
    expect(await heard(await draw(passageWith(TEXT, [arabic]), { themes: [], marks }))).toBe(
      'They call it الإمارة note 1 begins الصحراوية (the note 1 ends emirate), in Arabic.',
    );
  });
});

describe('an Arabic passage', () => {
  const TEXT = '[AQIM] إلى إخواننا في المجلس (700,000 يورو)، السلام عليكم.';
  const gloss: Range = { type: 'gloss', start: 0, end: 6, source: 'guidere' };
  const passage = passageWith(TEXT, [gloss, { type: 'emphasis', ...stretchOf(TEXT, 'المجلس') }], 'ar');

  test('is in Naskh, which is fetched for it, and never slanted', async () => {
    const text = await draw(passage, paintOf(passage, true));
    const emphasis = text.querySelector('.emphasis');
    expect(emphasis && getComputedStyle(emphasis).fontStyle).toBe('normal');
    await expect.poll(() => document.fonts.check('1rem "Noto Naskh Arabic"', 'ا')).toBe(true);
  });

  test('does not move by what is said', async () => {
    const quiet = placesOf(await draw(passage, paintOf(passage, false)));
    expect(placesOf(await draw(passage, paintOf(passage, true)))).toEqual(
      quiet.map(({ letter, x, y }) => ({ letter, x: expect.closeTo(x, 0), y: expect.closeTo(y, 0) })),
    );
  });
});
