import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { annotationsReader } from '../../../src/exports/annotations/annotations-reader.ts';
import { hypothesisReader } from '../../../src/exports/annotations/hypothesis-reader.ts';
import { noteHtml } from '../../../src/exports/notes/note-html.ts';
import { qdcReader } from '../../../src/exports/refi/read-qdc.ts';
import { qdpxReader } from '../../../src/exports/refi/read-qdpx.ts';
import { mistakeIn } from '../../../src/json/json-mistake.ts';
import { compareWith } from '../../../src/notes/backup/compare-with.ts';
import { fitTags } from '../../../src/notes/backup/fit-tags.ts';
import { readBackup } from '../../../src/notes/backup/read-backup.ts';
import { DEEPEST_TAG, tagTree } from '../../../src/notes/codebook/tag-tree.ts';
import { unsavedTag } from '../../../src/notes/tag.ts';
import type { Tag } from '../../../src/notes/tag.ts';
import { fromAddress } from '../../../src/routing/address.ts';
import { readQuery } from '../../../src/search/query.ts';
import { isBeyondRendering } from '../../../src/ui/notes/card/markdown-limits.ts';
import { readLetters } from '../../../src/ui/library/read-letters.ts';
import { sha256, toolsFor } from '../../fuzz/seeds.ts';
import { harbourEdition } from '../edition/quoted/sample.ts';
import { tei } from '../edition/transcribed/letters.ts';

const DEEP = 100_000;
const MILLION = 1_000_000;
/** So many tags no reader has. */
const MANY = 20_000;
/** In ms of this process: a busy machine takes several times as long by the clock. */
const SLOWEST = 15_000;
const tools = toolsFor(harbourEdition());

/** What comes of something within the time. */
async function inTime<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> {
  const before = process.cpuUsage().user;
  const answer = await ask();
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(SLOWEST);
  return answer;
}

/** What the library says of a file: the codes of its problems, or how many letters were read. */
function opened(content: string | Uint8Array, path = 'a.xml'): Promise<string> {
  return inTime(async () => {
    const file = new File([content as BlobPart], path);
    const read = await readLetters({ files: [{ path, file }], within: false }, () => undefined);
    if (read.type === 'read') return `${read.letters} read`;
    return read.type === 'no-letters' ? read.report.problems.map(({ code }) => code).join() : JSON.stringify(read);
  });
}

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const body = (inside: string) => tei({ text: `<text><body>${inside}</body></text>` });

describe('letters', () => {
  test.each([
    ['a billion laughs', `<!DOCTYPE TEI [<!ENTITY l0 "ha">${LAUGHS}]><TEI>&l9;</TEI>`, 'dtd'],
    [
      'one long entity, often',
      `<!DOCTYPE TEI [<!ENTITY a "${'a'.repeat(50_000)}">]><TEI>${'&a;'.repeat(50_000)}</TEI>`,
      'dtd',
    ],
    ['an entity that is a file', '<!DOCTYPE TEI [<!ENTITY a SYSTEM "file:///etc/passwd">]><TEI>&a;</TEI>', 'dtd'],
    ['a DTD that is elsewhere', '<!DOCTYPE TEI [<!ENTITY % a SYSTEM "https://evil.example/a.dtd"> %a;]><TEI/>', 'dtd'],
    ['100,000 levels', body('<div>'.repeat(DEEP) + '</div>'.repeat(DEEP)), 'too-deep'],
    ['100,000 levels that are not closed', `<TEI>${'<a>'.repeat(DEEP)}`, 'too-deep'],
    ['a control character', body('<p>a\u0001b</p>'), 'not-well-formed'],
    ['a null byte', body('<p>a\u0000b</p>'), 'not-well-formed'],
    ['comments without end', `<!--${'- '.repeat(MILLION)}`, 'not-well-formed'],
  ])('%s: refused', async (_, text, code) => {
    expect(await opened(text)).toBe(code);
  });

  test.each([
    ['an attribute of 10 MB', body(`<p rend="${'a'.repeat(10 * MILLION)}" n="${'b '.repeat(1000)}">Words.</p>`)],
    [
      'a million attributes',
      body(`<p ${Array.from({ length: 2 * DEEP }, (__, at) => `a${at}="x"`).join(' ')}>Words.</p>`),
    ],
    ['a million siblings', body(`<p>Words.${'<lb/>'.repeat(MILLION)}</p>`)],
    ['words of 10 MB without a space', body(`<p>${'a'.repeat(10 * MILLION)}</p>`)],
    ['100,000 marks on one letter', body(`<p>e${'\u0301'.repeat(DEEP)}</p>`)],
    ['100,000 marks of direction', body(`<p>${'\u202e\u2067'.repeat(DEEP)}Words.</p>`)],
    ['a name of 10 MB', tei({ titles: `<title>${'Ada '.repeat(2.5 * MILLION)}</title>` })],
  ])('%s: read', async (_, text) => {
    expect(await opened(text)).toBe('1 read');
  });

  test.each([`${'[{"a":'.repeat(DEEP)}1`, `{"parties":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`])(
    'settings of 100,000 levels are no settings, and the letters beside them are read',
    async (settings) => {
      const files = [
        { path: 'x/edition.json', file: new File([settings], 'edition.json') },
        { path: 'x/a.xml', file: new File([body('<p>Words.</p>')], 'a.xml') },
      ];
      const read = await inTime(() => readLetters({ files, within: true }, () => undefined));
      expect(read).toMatchObject({ type: 'read', letters: 1 });
    },
  );
});

const book = (inside: string, before = '') =>
  strToU8(`${before}<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${inside}</Codes></CodeBook>`);
const why = (reader: typeof qdcReader, bytes: Uint8Array) =>
  inTime(() => {
    const read = reader.read(bytes, tools);
    return read.type === 'refused' ? read.refusal.why : 'read';
  });

describe('notes of other programs', () => {
  const deepJson = '['.repeat(DEEP) + ']'.repeat(DEEP);
  const deepBody = `{"rows":[{"id":"a","text":${deepJson},"target":${deepJson}}]}`;

  test.each([hypothesisReader, annotationsReader])('100,000 levels of JSON have an answer', async (reader) => {
    for (const text of [
      deepJson,
      deepBody,
      `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":${deepJson},"target":${deepJson}}`,
    ])
      expect(['read', 'refused']).toContain(await inTime(() => reader.read(strToU8(text), tools).type));
  });

  test('HTML of 100,000 levels in an annotation is words', async () => {
    const value = `${'<div>'.repeat(DEEP)}words${'</div>'.repeat(DEEP)}${'<'.repeat(DEEP)}${'&'.repeat(DEEP)}`;
    const words = harbourEdition().letters.flatMap(({ passages }) => passages)[0]?.text ?? '';
    const note = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:a',
      type: 'Annotation',
      body: { type: 'TextualBody', value, format: 'text/html' },
      target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: words } },
    };
    const read = await inTime(() => annotationsReader.read(strToU8(JSON.stringify(note)), tools));
    expect(read.type === 'read' && read.notes[0]?.body[0].value).toMatch(/^words/);
  });

  test('a codebook or project that is a bomb is refused, with what it is', async () => {
    const code = '<Code guid="1" name="a">';
    expect(await why(qdcReader, book(code.repeat(DEEP) + '</Code>'.repeat(DEEP)))).toBe('too-deep');
    expect(await why(qdcReader, book('&l9;', `<!DOCTYPE CodeBook [<!ENTITY l0 "ha">${LAUGHS}]>`))).toBe('has-dtd');
    expect(await why(qdcReader, book('<Code name="a"/>'.repeat(DEEP / 10)))).toBe('read');
    expect(await why(qdpxReader, zipSync({ 'project.qde': new Uint8Array(61 * MILLION) }))).toBe('zip-too-large');
    const many = Object.fromEntries(Array.from({ length: 21_000 }, (_, at) => [`sources/${at}.txt`, new Uint8Array()]));
    expect(await why(qdpxReader, zipSync(many, { level: 0 }))).toBe('zip-too-many');
  });

  test('a codebook is shown in time, however wide and however deep a file has it', async () => {
    const now = new Date('2026-01-02T03:04:05.678Z');
    const made = (at: number, more: Partial<Tag>) =>
      unsavedTag({ id: `urn:${at}`, name: 'a', colour: 'blue', glyph: 'star', order: at, now, ...more });
    const all = Array.from({ length: MANY }, (_, at) => at);
    const wide = all.map((at) => made(at, {}));
    const deep = all.map((at) => made(at, { parent: `urn:${at + 1}` }));
    const round = all.map((at) => made(at, { parent: `urn:${(at + 1) % MANY}` }));
    for (const tags of [wide, deep, round]) {
      const tree = await inTime(() => tagTree(tags));
      expect(tree).toHaveLength(MANY);
      expect(tree.every(({ above }) => above.length < DEEPEST_TAG)).toBe(true);
      expect(await inTime(() => fitTags(tags, wide).joined.length)).toBe(0);
      expect(
        (await inTime(() => compareWith({ notes: [], tags }, { notes: [], tags: [] }, { sha256, taken: new Set() })))
          .tags,
      ).toHaveLength(MANY);
    }
  });

  test('a hundred thousand replies to one annotation are one note', async () => {
    const words = harbourEdition().letters.flatMap(({ passages }) => passages)[0]?.text ?? '';
    const target = [{ source: 'x', selector: [{ type: 'TextQuoteSelector', exact: words }] }];
    const row = (id: string, more: object) => ({
      id,
      created: '',
      updated: '',
      user: 'a',
      uri: 'x',
      text: 'a',
      tags: [],
      target,
      ...more,
    });
    const rows = [
      row('root', {}),
      ...Array.from({ length: DEEP }, (_, at) => row(String(at), { references: ['root'] })),
    ];
    const read = await inTime(() => hypothesisReader.read(strToU8(JSON.stringify({ rows })), tools));
    expect(read.type === 'read' && read.notes).toHaveLength(1);
  });

  test('a backup of 100,000 levels is none', async () => {
    const head = '"format":"vis-a-vis-notes","version":1,"edition":{"id":"a","title":"a"},"made":""';
    const text = `{${head},"content":{"notes":[${deepJson}],"tags":[]}}`;
    expect((await inTime(() => readBackup(text, 'a', () => ''))).type).not.toBe('read');
  });
});

describe('what is typed or opened', () => {
  test.each(['"', '-', '*', '(', '!', 'al ', 'NEAR ', 'from:', 'a-', "a'", '\u202e', '<', '\\'])(
    'a query of 100,000 %j',
    async (sign) => {
      expect(await inTime(() => readQuery(sign.repeat(DEEP)))).toHaveProperty('unread');
    },
  );

  test('an address of a megabyte', async () => {
    const long = '%25'.repeat(MILLION / 3);
    expect(
      await inTime(() => fromAddress({ search: `?columns=${'a+'.repeat(DEEP)}`, hash: `#${long}?find=${long}` })),
    ).toHaveProperty('page');
  });

  test('JSON of 100,000 levels that is not closed is told where it ends', async () => {
    expect(await inTime(() => mistakeIn('['.repeat(DEEP)))).toEqual({ line: 1, column: DEEP + 1 });
  });

  test.each(['> ', '- ', '*', '_', '[', '![](', '`', '~', '<a>', '|', '&#', '\\', '1. ', '#'])(
    'Markdown of 100,000 %j is shown as written',
    async (sign) => {
      const text = sign.repeat(DEEP);
      expect(isBeyondRendering(text)).toBe(true);
      expect(await inTime(() => noteHtml(text.slice(0, 20_000), true))).toContain('<');
    },
  );
});
