import { readdirSync, readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';

const LETTERS = new URL('../../../letters/', import.meta.url);
const FILES = readdirSync(LETTERS).filter((name) => name.endsWith('.xml'));

const schema = XmlDocument.fromBuffer(readFileSync(new URL('letters.rng', LETTERS)));
const validator = RelaxNGValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

function isValid(text: string): boolean {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return true;
  } catch {
    return false;
  } finally {
    document.dispose();
  }
}

const read = (name: string) => readFileSync(new URL(name, LETTERS), 'utf8');

test('there are letters to validate', () => {
  expect(FILES.length).toBeGreaterThan(10);
});

test.each(FILES)('%s is valid against the schema of this folder', (name) => {
  expect(isValid(read(name))).toBe(true);
});

test('a passage of a context text may be without a theme', () => {
  const text = read('belmokhtar-ani.xml');
  expect(text).toContain(' type="quoted" ana="edition.xml#weapons"');
  expect(isValid(text.replace(' type="quoted" ana="edition.xml#weapons"', ' type="quoted"'))).toBe(true);
});

describe('the schema refuses what an editor may get wrong', () => {
  test.each([
    ['a passage without a theme', 'board-2012.xml', / ana="edition\.xml#communications"(?=[^>]*>\s*<quote)/, ''],
    ['a quotation without a source', 'board-2012.xml', /<quote source="[^"]+"/, '<quote'],
    ['a passage neither quoted nor reported', 'board-2012.xml', 'type="quoted"', 'type="guessed"'],
    ['a version that is not told', 'edition.xml', '<edition n="1.0">', '<edition>'],
    ['an original in no language', 'board-2012.xml', 'mainLang="ar"', 'mainLang=""'],
    ['a passage without its section', 'board-2012.xml', /<citedRange unit="section">[^<]*<\/citedRange>/, ''],
    ['a certainty there is none of', 'board-2012.xml', 'cert="high"', 'cert="certain"'],
    ['a link of a type there is none of', 'edition.xml', 'type="answers"', 'type="replies"'],
    ['a link without a reason', 'edition.xml', /(<link [^>]*) corresp="[^"]*"/, '$1'],
    ['two that are the same without a reason', 'edition.xml', /(<relation [^>]*>)\s*<desc>[^<]*<\/desc>/, '$1'],
    ['one that is the same', 'edition.xml', 'mutual="#advisory-board #shura-council"', 'mutual="#advisory-board"'],
    ['a relation there is none of', 'edition.xml', '<relation name="same"', '<relation name="rival"'],
    ['a place without a description', 'edition.xml', /(<place [^]*?)<note type="description">[^<]*<\/note>/, '$1'],
    ['a place’s name that leads nowhere', 'board-2012.xml', '<placeName ref="edition.xml#libya"', '<placeName'],
    ['a theme without its rule', 'edition.xml', /<desc type="include">[^<]*<\/desc>/, ''],
    ['a letter without an addressee', 'board-2012.xml', /<correspAction type="received">[^]*?<\/correspAction>/, ''],
    ['a context text of a kind there is none of', 'belmokhtar-ani.xml', 'public-statement', 'rumour'],
    ['a context text of no kind', 'belmokhtar-ani.xml', ' subtype="public-statement"', ''],
    ['a letter with a kind', 'board-2012.xml', 'type="letter"', 'type="letter" subtype="e-mail"'],
    ['a context text that no one wrote', 'belmokhtar-ani.xml', /<correspAction type="sent">[^]*?<\/correspAction>/, ''],
    [
      'a context text that answers a letter',
      'belmokhtar-ani.xml',
      '<note ',
      '<correspContext><ref type="prev" target="board-2012.xml"/></correspContext><note ',
    ],
    ['an element the guide does not name', 'board-2012.xml', '<quote ', '<figure/><quote '],
  ])('%s', (_, name, from, to) => {
    const broken = read(name).replace(from, to);
    expect(broken).not.toBe(read(name));
    expect(isValid(broken)).toBe(false);
  });
});
