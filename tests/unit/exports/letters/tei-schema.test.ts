import { existsSync, readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionAsTei } from '../../../../src/exports/letters/edition-as-tei.ts';
import { lettersAsCmif } from '../../../../src/exports/letters/letters-as-cmif.ts';
import { harbour, timbuktu } from '../../views/editions.ts';
import { contentOf, invalidity, written } from '../exported.ts';

/** TEI’s own schema lies beside the project only at times; the files are tested against the letters folder’s in any case. */
const TEI_ALL = new URL('../../../../../shared/schema/tei_all-4.11.0.rng', import.meta.url);

describe.skipIf(!existsSync(TEI_ALL))('valid against tei_all', () => {
  let schema: XmlDocument;
  let validator: RelaxNGValidator;
  beforeAll(() => {
    schema = XmlDocument.fromBuffer(readFileSync(TEI_ALL));
    validator = RelaxNGValidator.fromDoc(schema);
  }, 120_000);
  afterAll(() => {
    validator.dispose();
    schema.dispose();
  });

  test.each([
    ['the letters as TEI', editionAsTei, contentOf(timbuktu)],
    ['the harbour as TEI', editionAsTei, contentOf(harbour)],
    ['one letter as TEI', editionAsTei, contentOf(timbuktu, 'board-2012')],
    ['the letters as CMIF', lettersAsCmif, contentOf(timbuktu)],
    ['the harbour as CMIF', lettersAsCmif, contentOf(harbour)],
  ])(
    '%s',
    async (_, format, content) => {
      expect(invalidity(validator, await written(format, content))).toBeUndefined();
    },
    60_000,
  );

  test('what TEI does not know is not', async () => {
    const file = await written(editionAsTei, contentOf(harbour));
    expect(invalidity(validator, file.replace('<standOff>', '<standOff><quote/>'))).toContain('quote');
  }, 60_000);
});
