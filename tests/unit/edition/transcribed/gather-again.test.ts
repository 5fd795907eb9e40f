import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { compile, rememberingSteps } from '../../../../src/edition/compile.ts';
import type { EditionFile } from '../../../../src/edition/edition-file.ts';
import type { Edition } from '../../../../src/edition/model.ts';
import { corresp, file, tei } from './letters.ts';

/** What an editor has made of a letter so far. */
interface Written {
  readonly words: string;
  readonly named: string;
  readonly pointer: string;
  readonly link: string;
  readonly from: string;
  readonly when: string;
  readonly id: string;
  readonly lang: string;
  readonly end: string;
}

const choices = {
  words: fc.constantFrom(
    'The barge came in.',
    'The barge sank,\nand all are safe.',
    '<hi rend="it">No</hi> word yet.',
    '',
  ),
  named: fc.constantFrom('Ada', 'Ben', 'Dora', 'Nobody known'),
  pointer: fc.constantFrom('letter-1', 'letter-2', 'letter-9'),
  link: fc.constantFrom('letter-1', 'letter-2', 'letter-9'),
  from: fc.constantFrom('Ada', 'Ben', 'unknown'),
  when: fc.constantFrom('1901', '1902-03-04', 'soon'),
  id: fc.constantFrom('', ' xml:id="letter-2"'),
  lang: fc.constantFrom('', ' xml:lang="de"'),
  end: fc.constantFrom('</p>', '</p><p>P. S. More soon.</p>', '', '<note>By his clerk.</note></p>'),
};
const FIRST: Written = {
  words: 'Well.',
  named: 'Ada',
  pointer: 'letter-1',
  link: 'letter-1',
  from: 'Ada',
  when: '1901',
  id: '',
  lang: '',
  end: '</p>',
};
const edits = fc.oneof(
  ...Object.entries(choices).map(([key, values]) => fc.tuple(fc.constant(key), values, fc.nat({ max: 3 }))),
);

function letter({ words, named, pointer, link, from, when, id, lang, end }: Written): string {
  return tei({
    root: `${id}${lang}`,
    profile: `<particDesc><listPerson><person xml:id="Dora"><persName>Dora</persName></person></listPerson></particDesc>${corresp(
      `<persName key="${from}">${from}</persName><date when="${when}"/>`,
      '<persName>Clara</persName>',
      `<correspContext><ref type="prev" target="${pointer}"/><ref type="attachment" target="letter-1"/></correspContext>`,
    )}`,
    text: `<text><body><p>${words} <persName ref="#${named}">${named}</persName> knows of <ref target="${link}">it</ref>.${end}</body></text>`,
  });
}

property.prop([fc.array(edits, { minLength: 1, maxLength: 8 })], { numRuns: 150 })(
  'an edition put together again is the one that is put together anew',
  (made) => {
    const steps = rememberingSteps();
    const written = [1, 2, 3, 4].map(() => FIRST);
    const files = written.map((one, at): EditionFile => file(`letter-${at + 1}.xml`, letter(one)));
    compile(files, 'letters', steps);
    for (const [key, value, at] of made) {
      written[at] = { ...FIRST, ...written[at], [key]: value };
      files[at] = file(`letter-${at + 1}.xml`, letter(written[at]));
      expect(compile(files, 'letters', steps)).toEqual(compile(files, 'letters'));
    }
  },
);

const editionOf = (files: readonly EditionFile[], steps: ReturnType<typeof rememberingSteps>): Edition | undefined =>
  compile(files, 'letters', steps).edition;

test('where only words change, only that letter is another, and who is who is the same', () => {
  const steps = rememberingSteps();
  const files = [file('letter-1.xml', letter(FIRST)), file('letter-2.xml', letter(FIRST))];
  const before = editionOf(files, steps);
  files[1] = file('letter-2.xml', letter({ ...FIRST, words: 'Not so well.' }));
  const after = editionOf(files, steps);
  expect(after?.letters.map((one, at) => one === before?.letters[at])).toEqual([true, false]);
  expect(after?.correspondents).toBe(before?.correspondents);
  files[1] = file('letter-2.xml', letter({ ...FIRST, from: 'Ben' }));
  expect(editionOf(files, steps)?.correspondents).not.toBe(before?.correspondents);
});

test('settings that change are followed', () => {
  const steps = rememberingSteps();
  const letters = [file('letter-1.xml', letter(FIRST))];
  const titled = (title: string) =>
    editionOf([...letters, file('edition.json', JSON.stringify({ title }))], steps)?.title;
  expect([titled('Letters home'), titled('Letters abroad')]).toEqual(['Letters home', 'Letters abroad']);
});
