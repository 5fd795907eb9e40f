import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { visibleControls } from '../../../src/edition/visible-controls.ts';
import { findFiles } from '../../../src/ui/library/found-files.ts';
import { compileLetters, corresp, tei } from '../edition/transcribed/letters.ts';
import { compileTexts, harbour } from '../edition/quoted/sample.ts';

const TURNED = 'Ada\u202egpj.exe\u2066x\u2069';
const SHOWN = 'Ada[U+202E]gpj.exe[U+2066]x[U+2069]';

const named = (path: string, content: BlobPart) => ({ path, file: new File([content], 'a') });

test('marks that turn words around and control characters are shown by their numbers; all else stays', () => {
  expect(visibleControls(TURNED)).toBe(SHOWN);
  expect(visibleControls('a\u0000\u001b\u007f\u0085b')).toBe('a[U+0000][U+001B][U+007F][U+0085]b');
  const plain = 'a\tb\nc سلام \u200e\u200f\u200d é 😀';
  expect(visibleControls(plain)).toBe(plain);
});

test('names and titles of letters have them shown; the words of the letter stay as they are', () => {
  const { edition } = compileLetters({
    'a.xml': tei({
      titles: `<title>${TURNED}</title>`,
      profile: corresp(`<persName>${TURNED}</persName>`, `<persName reg="${TURNED}"/>`),
      text: `<text><body><p>${TURNED}</p></body></text>`,
    }),
    'edition.json': JSON.stringify({ title: TURNED }),
  });
  const [letter] = edition?.letters ?? [];
  expect(edition?.title).toBe(SHOWN);
  expect(letter?.title).toBe(SHOWN);
  expect(edition?.correspondents.map(({ name }) => name)).toEqual([SHOWN]);
  expect(letter?.passages[0]?.text).toBe(TURNED);
});

test('names of people in quoted letters have them shown', () => {
  const files = [...harbour()].map(([name, text]) => [name, text.replaceAll('Quayle', TURNED)] as const);
  const { edition } = compileTexts(new Map(files));
  const names = JSON.stringify(edition?.correspondents);
  expect(names).toContain('[U+202E]');
  expect(names).not.toContain('\u202e');
});

test('names of files have them shown, in a folder, in an archive, and of what is left out', async () => {
  const archive = zipSync({ 'b\u202elmx.xml': new Uint8Array([60]), 'b\u202elmx.txt': new Uint8Array([60]) });
  const found = await findFiles({
    files: [named('a\u202elmx.xml', '<TEI/>'), named('c.zip', new Uint8Array(archive))],
    within: false,
  });
  expect(found).toMatchObject({ skipped: ['b[U+202E]lmx.txt'] });
  expect('files' in found && found.files.map(({ path }) => path)).toEqual(['a[U+202E]lmx.xml', 'b[U+202E]lmx.xml']);
});
