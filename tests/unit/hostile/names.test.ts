import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/edition/compile.ts';
import type { Compiled } from '../../../src/edition/compiled.ts';
import { FORM_VERSION } from '../../../src/exports/annotations/annotation-form.ts';
import { annotationsReader } from '../../../src/exports/annotations/annotations-reader.ts';
import { hypothesisReader } from '../../../src/exports/annotations/hypothesis-reader.ts';
import { fileName } from '../../../src/exports/formats.ts';
import { qdcReader } from '../../../src/exports/refi/read-qdc.ts';
import { qdpxReader } from '../../../src/exports/refi/read-qdpx.ts';
import { readBackup } from '../../../src/notes/backup/read-backup.ts';
import { tagName } from '../../../src/notes/codebook/tag-name.ts';
import { readLayer } from '../../../src/notes/layers/layer.ts';
import { ID } from '../../../src/routing/edition-shown.ts';
import { readLetters } from '../../../src/ui/library/read-letters.ts';
import { sha256, toolsFor } from '../../fuzz/seeds.ts';
import { hostileLetters, hostileSettings, madeHostile } from '../../hostile/hostile-letters.ts';
import { BARE_CONTROLS, nameWith, shownWith, SIGNS, signsIn } from '../../hostile/hostile-names.ts';
import { hostileAnnotations, hostileBackup, hostileHypothesis, hostileProject } from '../../hostile/hostile-notes.ts';
import { harbour, harbourEdition } from '../edition/quoted/sample.ts';
import { tei } from '../edition/transcribed/letters.ts';

const NAMES = SIGNS.map(nameWith);
const encode = (text: string) => new TextEncoder().encode(text);
const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? encode(content) : content);

/** Where a sign is left, by the way to it; the words of letters and of notes keep theirs. */
function left(thing: unknown, at = ''): readonly string[] {
  if (typeof thing === 'string')
    return signsIn(thing).length === 0 || isWords(at) ? [] : [`${at}: ${JSON.stringify(thing)}`];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) => left(value, Array.isArray(thing) ? at : `${at}/${name}`));
}

function isWords(at: string): boolean {
  return /\/passages(?:\/ranges(?:\/readings)?)?\/text$/.test(at);
}

const compiled = (files: readonly { readonly name: string; readonly text: string }[]): Compiled =>
  compile(files.map(({ name, text }) => ({ file: `letters/${name}`, bytes: encode(text) })));

describe('letters', () => {
  test('whatever of them is no word of a letter shows its signs', () => {
    const letters = hostileLetters(40, NAMES);
    for (const { edition, problems, doubts } of [compiled(letters), compiled([...letters, hostileSettings(NAMES)])]) {
      expect(edition?.letters).toHaveLength(40);
      expect(left({ ...edition, problems, doubts })).toEqual([]);
      const text = edition?.letters.flatMap(({ passages }) => passages.map((one) => one.text)).join('\n') ?? '';
      expect(SIGNS.filter((sign) => !text.includes(nameWith(sign)))).toEqual([]);
    }
  });

  test('a hand and a witness that are named with percent signs', () => {
    const text = `<text><body><p>Words <handShift new="#${encodeURIComponent(nameWith('\u202e'))}"/>of another. <app><lem>a</lem><rdg wit="#${encodeURIComponent(nameWith('\u2067'))}">b</rdg></app></p></body></text>`;
    const { edition } = compiled([{ name: 'a.xml', text: tei({ text }) }]);
    expect(JSON.stringify(edition)).toContain(shownWith('\u202e'));
    expect(JSON.stringify(edition)).toContain(shownWith('\u2067'));
    expect(left(edition)).toEqual([]);
  });

  test('so it is with quoted ones, where each word between tags and each value ends in a sign', () => {
    const files = [...harbour()].map(([name, text]) => ({ name, text }));
    for (const sign of SIGNS) {
      const made = madeHostile(files, [sign]).map(({ name, text }) => ({
        name,
        text: text.replaceAll(/ (?:n|rend|unit|reason|extent|role)="[^"]*(?=")/g, (value) => value + sign),
      }));
      const { edition, problems } = compiled(made);
      expect(edition?.letters.length).toBeGreaterThan(2);
      expect(left({ ...edition, problems })).toEqual([]);
    }
  });

  test.each(['\u202e', '\u2069', '\u009b'])('what is wrong is told without obeying %j', (sign) => {
    const broken = [
      `<TEI><a></a${sign}>`,
      `<?xml version="1.0" encoding="${sign}"?><TEI/>`,
      `<TEI xmlns="http://www.tei-c.org/ns/1.0" type="${sign}x"/>`,
    ];
    const told = broken
      .flatMap((text) =>
        compiled([
          { name: 'a.xml', text },
          { name: 'edition.json', text: JSON.stringify({ [sign]: 1 }) },
        ]),
      )
      .flatMap(({ problems, doubts }) => [...problems, ...doubts]);
    expect(told.length).toBeGreaterThan(broken.length);
    expect(left(told)).toEqual([]);
  });

  test('an edition that is opened has an id that addresses and names of files can have', async () => {
    for (const id of ['../x', 'a b', '1862', ...NAMES, '\u0000']) {
      const texts = {
        'edition.json': JSON.stringify({ id }),
        'a.xml': tei({ text: '<text><body><p>Words.</p></body></text>' }),
      };
      const files = Object.entries(texts).map(([name, text]) => ({ path: `x/${name}`, file: new File([text], name) }));
      const read = await readLetters({ files, within: true }, () => undefined);
      expect(read).toMatchObject({ type: 'read', id: expect.stringMatching(ID) as string });
    }
  });

  test.each(['../../etc/a', 'a\u202egpj', '.hidden', 'con', 'a\u0000b', 'a\\b:c'])(
    'a file made of letters called %j has a name of its folder',
    (id) => {
      const name = fileName({ ...harbourEdition(), id }, { holds: 'letters' }, { ending: 'xml' } as never);
      expect(name).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*\.xml$/u);
      expect(name).not.toBe('con.xml');
    },
  );
});

describe('notes and tags', () => {
  const edition = harbourEdition();
  const tools = toolsFor(edition);
  const words = edition.letters.flatMap(({ passages }) => passages.map(({ text }) => text.slice(0, 40)));
  const everySign = [...SIGNS, ...BARE_CONTROLS];
  const everyName = everySign.map(nameWith);

  test('a backup: names of tags show their signs, notes keep theirs', async () => {
    const { content } = await hostileBackup('harbour', ['guild-1901'], everyName);
    const read = readBackup(String(content), 'harbour', sha256);
    if (read.type !== 'read') throw new Error(read.type);
    const { tags, notes } = read.content;
    expect(tags.map(({ name }) => name)).toEqual(everySign.slice(0, 60).map((sign, at) => `${at} ${shownWith(sign)}`));
    expect(notes.map(({ body }) => body[0].value)).toEqual(everyName);
    const layer = readLayer({ id: 'urn:a', title: nameWith('\u202e'), notes: [], tags });
    expect(layer).toMatchObject({ type: 'read', value: { title: shownWith('\u202e') } });
  });

  test.each([
    ['Hypothesis', hypothesisReader, hostileHypothesis(words, everyName)],
    ['annotations', annotationsReader, hostileAnnotations(words, everyName)],
    ['a project', qdpxReader, hostileProject(words, NAMES)],
  ])('%s: names of tags and of people show their signs, notes keep theirs', (_, reader, { content }) => {
    const read = reader.read(bytesOf(content), tools);
    if (read.type !== 'read') throw new Error(read.refusal.why);
    expect(read.tags.length).toBeGreaterThan(30);
    expect(left(read.tags.map(({ name }) => name))).toEqual([]);
    expect(left(read.writtenBy ?? [])).toEqual([]);
    const notes = read.notes.map(({ body }) => body[0].value).join('\n');
    // Of a project those are read that are on words of these letters.
    expect(signsIn(notes).length).toBeGreaterThan(3);
  });

  test('tags that this program wrote as annotations, and codes, show them', () => {
    const concept = {
      type: 'skos:Concept',
      'skos:prefLabel': nameWith('\u202e'),
      created: '2026-01-02T03:04:05Z',
      modified: '2026-01-02T03:04:05Z',
      colour: 'blue',
      glyph: 'star',
      order: 0,
      versions: {},
      id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    };
    const page = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      formVersion: FORM_VERSION,
      edition: { identifier: edition.id },
      codebook: [concept],
      first: { items: [] },
    };
    const codes = SIGNS.map((sign, at) => `<Code guid="${at}" name="${nameWith(sign)}" isCodable="true"/>`).join('');
    const book = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${codes}</Codes></CodeBook>`;
    const own = annotationsReader.read(encode(JSON.stringify(page)), tools);
    const coded = qdcReader.read(encode(book), tools);
    expect(own.type === 'read' && own.tags.map(({ name }) => name)).toEqual([shownWith('\u202e')]);
    expect(coded.type === 'read' && coded.tags.map(({ name }) => name)).toEqual(
      // Separators of lines are white space.
      SIGNS.map((sign) => (/\s/.test(sign) ? nameWith(' ') : shownWith(sign))),
    );
  });

  test('what is typed as the name of a tag is kept as it is shown', () => {
    expect(tagName(nameWith('\u202e'))).toBe(shownWith('\u202e'));
    expect(tagName(nameWith('\u0007'))).toBe(shownWith('\u0007'));
    expect(tagName(' سلام\u200f  (1) ')).toBe('سلام\u200f (1)');
  });
});
