import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/edition/compile.ts';
import { expectWhole, without } from './mistakes.ts';
import { change, compileTexts, encode, harbour, placesOf } from './sample.ts';

const GUILD = 'guild-1901.xml';
const MASTER = 'master-1901.xml';
const EDITION = 'edition.xml';

describe('the same id twice names both places', () => {
  test.each([
    [
      'in two letters',
      MASTER,
      'xml:id="master-paid"',
      'xml:id="guild-oil"',
      'letters/guild-1901.xml:38:12',
      ['dangling-link', 'dangling-link', 'same-id-twice'],
    ],
    [
      'in a letter and a context text',
      'notice-1901.xml',
      'xml:id="notice-no-pilots"',
      'xml:id="guild-oil"',
      'letters/guild-1901.xml:38:12',
      ['dangling-link', 'same-id-twice'],
    ],
    [
      'of a body and a context text',
      'notice-1901.xml',
      'xml:id="notice-1901"',
      'xml:id="guild"',
      'letters/edition.xml:67:12',
      ['id-not-file-name', 'same-id-twice'],
    ],
    [
      'in the edition file',
      EDITION,
      'xml:id="lights"',
      'xml:id="fees"',
      'letters/edition.xml:38:21',
      ['same-id-twice', 'unknown-theme', 'unknown-theme'],
    ],
    [
      'of a person and a theme',
      EDITION,
      'xml:id="master"',
      'xml:id="fees"',
      'letters/edition.xml:38:21',
      ['dangling-link'],
    ],
  ])('%s', (_, file, from, to, first, beside) => {
    const files = harbour();
    change(files, file, from, to);
    const { edition, problems } = compileTexts(files);
    const problem = problems.find(({ code }) => code === 'same-id-twice');
    expect(problem?.message).toContain(first);
    expect(problem?.where).toMatchObject({ file: `letters/${file}` });
    expect(problems.map(({ code }) => code).filter((code) => code !== 'same-id-twice')).toEqual(
      expect.arrayContaining(beside.filter((code) => code !== 'same-id-twice')),
    );
    expectWhole(edition);
  });
});

/** Two passages with one id, and pointers at the second. */
function twice(): Map<string, string> {
  const files = harbour();
  change(files, MASTER, 'xml:id="master-paid"', 'xml:id="guild-oil"');
  change(files, EDITION, 'master-1901.xml#master-paid', 'master-1901.xml#guild-oil');
  change(files, 'order-1900.xml', 'master-1901.xml#master-paid', 'master-1901.xml#guild-oil');
  return files;
}

describe('what points at the second bearer of an id', () => {
  test('is no mistake of its own', () => {
    const { edition, problems } = compileTexts(twice());
    expect(problems.map(({ code }) => code)).toEqual(['same-id-twice']);
    expectWhole(edition);
  });

  test('is the same in whatever order the files come', () => {
    expect(compileTexts(new Map([...twice()].toReversed()))).toEqual(compileTexts(twice()));
  });
});

describe('bytes that are not UTF-8', () => {
  test.each([
    [
      'Windows-1252',
      (text: string) =>
        Uint8Array.from(text.replace('Invented', 'Invent\u00e9').replaceAll(/[^\0-\u00ff]/g, '?'), (c) =>
          c.charCodeAt(0),
        ),
      '6:33',
    ],
    [
      'UTF-16',
      (text: string) =>
        Uint8Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0))
          .fill(0xff, 0, 1)
          .fill(0xfe, 1, 2),
      '1:1',
    ],
  ])('%s: the file is refused, the others stand', (_, bytes, place) => {
    const files = harbour();
    const { edition, problems } = compile(
      [...files].map(([name, text]) => ({ file: name, bytes: name === MASTER ? bytes(text) : encode(text) })),
    );
    expect(placesOf(problems)).toEqual([`foreign-encoding ${MASTER}:${place}`]);
    expect(edition?.letters.map(({ id }) => id)).toEqual(without('master-1901'));
    expectWhole(edition);
  });
});

test('problems come by file, line and column', () => {
  const files = harbour();
  change(files, MASTER, 'ana="edition.xml#fees"', 'ana="edition.xml#x"');
  change(files, MASTER, 'cert="low">after', 'cert="no">after');
  change(files, GUILD, 'when="1901-03-02" source="edition.xml#herald"', 'when="1901-03-32" source="edition.xml#no"');
  expect(placesOf(compileTexts(files).problems).map((place) => place.replace(/^\S+ letters./, ''))).toEqual([
    'guild-1901.xml:15:17',
    'master-1901.xml:14:93',
    'master-1901.xml:25:47',
  ]);
});

test.each([
  ['a slip of the pen', 'edition.xml#fes', 'Did you mean “edition.xml#fees”?'],
  ['the bare id', 'fees', 'Did you mean “edition.xml#fees”?'],
  ['something else altogether', 'edition.xml#wages', 'Write one of: edition.xml#fees, edition.xml#lights.'],
])('for a pointer that leads nowhere there is a suggestion: %s', (_, pointer, remedy) => {
  const files = harbour();
  change(files, MASTER, 'ana="edition.xml#fees"', `ana="${pointer}"`);
  expect(compileTexts(files).problems).toMatchObject([{ code: 'unknown-theme', remedy }]);
});
