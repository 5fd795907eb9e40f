import { fc, test } from '@fast-check/vitest';
import { afterEach, expect, vi } from 'vitest';
import { notesAsDocx } from '../../../../../src/exports/notes/notes-as-docx.ts';
import { goldenFile } from '../../exported.ts';
import { contentOf, fileOf, letters, MADE, someNotes } from '../../made-notes.ts';
import { sampleNotes, sampleTags } from '../../sample-notes.ts';
import { contentWith, found, noteWith, opened, partsOf } from './opened.ts';

const content = contentOf(sampleNotes, sampleTags);

afterEach(() => void vi.useRealTimers());

test('another program reads it as it was looked at', async () => {
  const { html, messages } = await opened(content);
  expect(messages).toEqual([]);
  await expect(html.replaceAll(/(?=<(?:h\d|p|blockquote|cite|footer|table|tr)\b)/g, '\n')).toMatchFileSnapshot(
    goldenFile('notes.docx.html'),
  );
});

test('the same notes are the same bytes, whenever they are written', async () => {
  vi.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z'), toFake: ['Date'] });
  const first = await fileOf(notesAsDocx, content);
  vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
  expect(Buffer.compare(await fileOf(notesAsDocx, content), first)).toBe(0);
});

test('every part is well-formed, and the document says what it is', async () => {
  const parts = await partsOf(content);
  for (const part of parts.values()) expect(found(part, '/*')).toHaveLength(1);
  expect([...parts.keys()][0]).toBe('[Content_Types].xml');
  const core = parts.get('docProps/core.xml');
  expect(found(core, '//dc:title')).toEqual(['Notes on The Timbuktu letters']);
  expect(found(core, '//dcterms:created | //dcterms:modified')).toEqual([MADE.toISOString(), MADE.toISOString()]);
  const main = '//w:docDefaults//w:lang/@w:';
  expect(found(parts.get('word/styles.xml'), `${main}val`)).toEqual([letters.lang]);
  expect(found(parts.get('word/styles.xml'), `${main}bidi`)).toEqual(['ar']);
  expect(found(parts.get('word/document.xml'), '//w:p[w:pPr/w:pStyle/@w:val="Title"]')).toEqual([
    'Notes on The Timbuktu letters',
  ]);
  expect(found(parts.get('word/document.xml'), '//w:p[w:pPr/w:pStyle/@w:val="Quote"][w:pPr/w:bidi]')).toEqual([
    'السلام عليكم',
  ]);
});

test('every link leads somewhere, and every tag of a note to the codebook', async () => {
  const parts = await partsOf(content);
  const [document, links] = [parts.get('word/document.xml'), parts.get('word/_rels/document.xml.rels')];
  const ids = found(links, '//@Id');
  const used = found(document, '//w:hyperlink/@*[local-name()="id"]');
  expect(used.length).toBeGreaterThan(8);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  const anchors = found(document, '//w:hyperlink/@w:anchor');
  expect(anchors).toEqual(['tag_0', 'tag_2', 'tag_1', 'tag_1']);
  expect(found(document, '//w:tbl//w:bookmarkStart/@w:name')).toEqual(['tag_0', 'tag_1', 'tag_2']);
});

test('an edition from right to left has Word take its language for Arabic, and its titles run so', async () => {
  const edition = { ...letters, lang: 'ar', title: 'رسائل تمبكتو' };
  const parts = await partsOf(contentOf(sampleNotes, [], edition));
  expect(found(parts.get('word/styles.xml'), '//w:docDefaults//w:lang/@w:bidi')).toEqual(['ar']);
  const title = '//w:p[w:pPr/w:pStyle/@w:val="Title"]';
  expect(found(parts.get('word/document.xml'), `${title}//w:r[w:rPr/w:rtl]`)).toEqual([' رسائل تمبكتو']);
});

test('it comes a stretch at a time, and counts the notes', async () => {
  const many = Array.from({ length: 2000 }, (_, index) => ({
    ...noteWith(`A note with the number ${index}, and **some** words in it.`, 'text/markdown'),
    id: `urn:uuid:10000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  }));
  const counts: number[] = [];
  for await (const { done } of notesAsDocx.write(contentOf(many))) counts.push(done);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.at(-1)).toBe(2000);
  expect(new Set(counts).size).toBeGreaterThan(20);
});

test.prop([someNotes], { numRuns: 40 })('any notes are a document that opens', async ({ notes, tags }) => {
  const { html, messages } = await opened(contentOf(notes, tags));
  expect(messages).toEqual([]);
  expect(html.match(/<footer>/g)?.length ?? 0).toBe(notes.length);
});

const hostile = fc.constantFrom(
  ']]>',
  '<w:p/>',
  '&#0;',
  '{numbers-1}',
  '\u0000\u0007\u001b',
  '\ud800',
  '\udfff\ufffe\uffff',
  '\u2028\r\t',
  '[x](https://a.example/"&<>)',
  '[x](https://[)',
  '[x](mailto:a b)',
  '[x](javascript:alert(1))',
  '- - - 1. > x',
  '| a |\n|---|\n| b |',
  '- | a |\n  |---|',
  '```\n]]>',
);
const words = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 6 }).map((all) => all.join('\n'));

test.prop([words, fc.constantFrom('text/plain', 'text/markdown'), fc.option(fc.string(), { nil: undefined })], {
  numRuns: 30,
})('no words break it', async (text, format, language) => {
  const parts = await partsOf(contentWith(text, format, language));
  for (const name of ['word/document.xml', 'word/_rels/document.xml.rels', 'word/numbering.xml']) {
    expect(found(parts.get(name), '/*')).toHaveLength(1);
  }
  expect((await opened(contentWith(text, format, language))).messages).toEqual([]);
});

test.each([
  ['words', 'word '.repeat(210_000)],
  ['lines', 'a\n'.repeat(100_000)],
  ['brackets', '['.repeat(1_050_000)],
  ['Arabic and Latin', 'سلام ab '.repeat(20_000)],
  ['what is nested without end', '> '.repeat(20_000)],
])('very much of %s is written', async (_, text) => {
  const parts = await partsOf(contentWith(text));
  expect(lettersIn(found(parts.get('word/document.xml'), '/*').join(''))).toBeGreaterThan(lettersIn(text));
});

/** White space apart, as that at the ends of lines is none of a note's. */
function lettersIn(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}

test('what it leaves out is counted', () => {
  expect(notesAsDocx.losses(content)).toEqual([
    { what: 'note-history', count: 1 },
    { what: 'note-places', count: 1 },
    { what: 'codebook-signs', count: 3 },
  ]);
});
