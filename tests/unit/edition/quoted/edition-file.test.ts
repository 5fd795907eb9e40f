import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/edition/compile.ts';
import { change, compileTexts, encode, harbour, placesOf } from './sample.ts';

describe('without an edition file', () => {
  test('that is the problem, and no letter is complained of', () => {
    const files = harbour();
    files.delete('edition.xml');
    const { edition, problems } = compileTexts(files);
    expect([edition, placesOf(problems)]).toEqual([undefined, ['no-edition letters/edition.xml:1:1']]);
    expect(compile([]).problems).toMatchObject([{ code: 'no-edition', where: { file: 'edition.xml' } }]);
  });

  test('because it is not well-formed, only that is said', () => {
    const files = harbour();
    change(files, 'edition.xml', '</teiHeader>', '');
    const { edition, problems } = compileTexts(files);
    expect(edition).toBeUndefined();
    expect(placesOf(problems)).toEqual(['not-well-formed letters/edition.xml:121:1']);
  });

  test('a second one is left out', () => {
    const files = harbour();
    files.set('old.xml', files.get('edition.xml') ?? '');
    const { edition, problems } = compileTexts(files);
    expect(placesOf(problems)).toEqual(['second-edition letters/old.xml:2:59']);
    expect(edition?.letters).toHaveLength(3);
  });

  test('it may have any name, if all pointers use it', () => {
    const renamed = [...harbour()].map(([name, text]) => ({
      file: name === 'edition.xml' ? 'a/b/harbour.xml' : `a/b/${name}`,
      bytes: encode(text.replaceAll('edition.xml#', 'harbour.xml#')),
    }));
    expect(compile(renamed)).toEqual(compileTexts(harbour()));
  });
});

describe('the version', () => {
  test.each([
    ['is that of the edition statement', '<editionStmt><edition n=" 2.1 ">Second</edition></editionStmt>', '2.1'],
    ['is none where nothing is said', '', undefined],
  ])('%s', (_, statement, version) => {
    const files = harbour();
    change(files, 'edition.xml', '<publicationStmt>', `${statement}<publicationStmt>`);
    const { edition, problems } = compileTexts(files);
    expect([edition?.version, problems]).toEqual([version, []]);
  });
});
