import { describe, expect, test } from 'vitest';
import { peopleInTitle } from '../../../src/edition/transcribed/people-in-title.ts';
import { keysOf } from '../../../src/edition/transcribed/keys.ts';
import { idOfName, madeId } from '../../../src/edition/transcribed/made-id.ts';
import { dateWithin } from '../../../src/edition/transcribed/plain-date.ts';
import { readListedSource } from '../../../src/edition/transcribed/read-source.ts';
import { asPunctuated } from '../../../src/exports/citations/chicago-words.ts';
import { obsidianTags } from '../../../src/exports/notes/obsidian-tags.ts';
import { unsavedTag } from '../../../src/notes/tag.ts';
import { change, compileTexts, element, harbour } from '../edition/quoted/sample.ts';
import { codes, compileLetters, corresp, tei } from '../edition/transcribed/letters.ts';

// What looks at a text again from each of its characters takes minutes or hours for these.
const LONG = 500_000;
const long = (sign: string): string => sign.repeat(LONG);
const address = (last: string): string => `https://a.example${long('/')}${last}/`;

/** A letter that is called by such an address, before another. */
const described = (own: string, next: string) =>
  corresp(
    '<persName>Ada</persName>',
    '<persName>Ben</persName>',
    `<correspContext><ref type="next" target="${address(next)}"/></correspContext>`,
  ).replace('<correspDesc>', `<correspDesc ref="${address(own)}">`);

describe('quoted letters', () => {
  test('a theme and a pointer of half a million letters are not compared', () => {
    const files = harbour();
    change(files, 'edition.xml', '<category xml:id="fees">', `<category xml:id="${long('a')}">`);
    change(files, 'guild-1901.xml', 'type="quoted" ana="edition.xml#fees"', `type="quoted" ana="#${long('b')}"`);
    const { edition, problems } = compileTexts(files);
    expect(problems.map(({ code }) => code)).toContain('unknown-theme');
    expect(edition?.letters).toHaveLength(3);
  });
});

describe('letters', () => {
  test('ids of many hyphens, addresses of many slashes', () => {
    expect(madeId(`-a${long('-')}b-`)).toBe(`a${long('-')}b`);
    expect(madeId(long('?'))).toBe('_');
    expect(idOfName(`a${long('-')}b`)).toBe('a');
    expect(keysOf(`https://A.example${long('/')}b//`, 'a.xml', () => false)).toEqual([`url a.example${long('/')}b`]);
  });

  test('letters that are called, and point, by addresses of many slashes', () => {
    const { edition } = compileLetters({
      'a.xml': tei({ profile: described('b1', 'b2') + described('b2', 'b3'), text: '' }),
    });
    expect(edition?.letters.map(({ id, next }) => [id, ...next])).toEqual([['b1', 'b2'], ['b2']]);
  });

  test('a place, a sender and a date of many full stops', () => {
    const dots = `${long('.')}a`;
    const sent = `<persName>${dots}</persName><settlement>${dots}</settlement><date when="${dots}">${dots}</date>`;
    const { edition, doubts } = compileLetters({
      'a.xml': tei({ profile: corresp(sent, '<persName>Ben</persName>') }),
    });
    expect(edition?.letters).toHaveLength(1);
    expect(codes(doubts).join()).toContain('no-such-date');
  });

  test('a look of many numbers, and of many colons', () => {
    const body = `<p><hi rend="${long('2')}">Words</hi> <hi style="${'text-decoration:'.repeat(LONG / 16)}">more</hi>.</p>`;
    const { edition } = compileLetters({ 'a.xml': tei({ text: `<text><body>${body}</body></text>` }) });
    expect(edition?.letters[0]?.passages[0]?.text).toBe('Words more.');
  });

  test('a title with a date before many signs, a source of many commas', () => {
    expect(dateWithin(`Letter of 1 May 1900 ${long('!')}a`)?.words).toBe('1 May 1900');
    expect(peopleInTitle(`Letter to Ada${long(',')}`)).toEqual({ addressee: 'Ada' });
    const source = readListedSource(element(`<bibl xml:id="a">Letters${long(',')} of Ada</bibl>`));
    expect(source?.label).toBe(`Letters${long(',').slice(1)}`);
  });
});

describe('what is made of them', () => {
  test('a tag of many hyphens for Obsidian', () => {
    const tag = unsavedTag({
      id: 'urn:a',
      name: `a${long('-')}b-`,
      colour: 'blue',
      glyph: 'star',
      order: 0,
      now: new Date(0),
    });
    expect(obsidianTags([tag]).get('urn:a')).toBe(`a${long('-')}b`);
  });

  test('a title of many full stops in a citation', () => {
    expect(asPunctuated(`“A${long('.')}b..”`)).toBe(`“A${long('.')}b.”`);
  });
});
