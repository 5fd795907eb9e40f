import { expect, test } from 'vitest';
import { editionAsTei } from '../../../../src/exports/letters/edition-as-tei.ts';
import { lettersAsCmif } from '../../../../src/exports/letters/letters-as-cmif.ts';
import { lettersAsText } from '../../../../src/exports/letters/letters-as-text.ts';
import { passagesAsCsv } from '../../../../src/exports/letters/passages-as-csv.ts';
import { contentOf, lossesOf, written } from '../exported.ts';
import { transcribed } from './transcribed-edition.ts';

const content = contentOf(transcribed);

test('text and tables tell what of the paper and the build they have no place for', () => {
  const common = { readings: 1, marks: 4, paper: 12, build: 6, whereabouts: 2, 'editor-notes': 1 };
  expect(lossesOf(lettersAsText, content)).toEqual(common);
  expect(lossesOf(passagesAsCsv, content)).toEqual({ ...common, summaries: 1 });
});

test('CMIF has the place that a letter was sent from, and tells the rest', async () => {
  expect(await written(lettersAsCmif, content)).toContain('<placeName>Wien</placeName>');
  expect(lossesOf(lettersAsCmif, content)).toMatchObject({ whereabouts: 1, passages: 2 });
});

test('TEI has all of it', async () => {
  expect(lossesOf(editionAsTei, content)).toEqual({});
  const file = await written(editionAsTei, content);
  expect(file).toContain('<choice><orig>vnd</orig><reg>und</reg></choice> aus-<lb break="no"/>sagen<lb/>so <del>rot</del> <gap');
  expect(file).toContain('<opener><salute>Liebe <hi rend="underlined">Anna</hi></salute></opener>');
  expect(file).toContain('<witness>Wien, Archiv, Karton 3</witness>');
});
