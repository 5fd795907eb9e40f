import { textHash } from '../../anchoring/text-hash.ts';
import type { Assertion, CorrespondentAssertion, Edition, Letter, LetterDate } from '../../edition/model.ts';
import { permalink } from '../chosen.ts';
import { lost } from '../format.ts';
import type { Content, Format } from '../format.ts';
import { countOf } from './letter-losses.ts';
import { block, element, indented, startTag, words, XML_START } from '../xml-text.ts';
import type { Attributes } from '../xml-text.ts';

const NOT_HELD = [
  'other-correspondents',
  'passages',
  'surroundings',
  'summaries',
  'context',
  'links',
  'editor-notes',
  'register',
] as const;

/**
 * Who wrote to whom and when, in the [Correspondence Metadata Interchange Format](https://github.com/TEI-Correspondence-SIG/CMIF) 1.1. It has one
 * date and certainty only as `low`: what the sources say differently is told in a note.
 */
export const lettersAsCmif: Format = {
  mediaType: 'application/tei+xml',
  ending: 'cmif.xml',
  losses: (content) =>
    lost(
      { what: 'joined-dates', count: content.letters.filter(({ dates }) => disagree(dates)).length },
      { what: 'whereabouts', count: content.letters.flatMap(unwrittenPlaces).length },
      { what: 'uncertainty', count: content.letters.flatMap(unwrittenDoubts).length },
      ...NOT_HELD.map((what) => countOf(what, content)),
    ),
  *write(content) {
    const { letters } = content;
    const source = sourceId(content);
    const start = `${startTag('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' })}\n  <teiHeader>\n`;
    const head = indented(indented(fileDescription(content, source)));
    yield { data: `${XML_START}${start}${head}\n    <profileDesc>\n`, done: 0 };
    for (const [index, letter] of letters.entries()) {
      const description = indented(indented(indented(letterDescription(letter, content, source))));
      yield { data: `${description}\n`, done: index + 1 };
    }
    const end =
      '    </profileDesc>\n  </teiHeader>\n  <text>\n    <body>\n      <p/>\n    </body>\n  </text>\n</TEI>\n';
    yield { data: end, done: letters.length };
  },
};

function fileDescription({ edition, address, made }: Content, source: string): string {
  const version = edition.version === undefined ? '' : words(`, version ${edition.version}`);
  const where = element('ref', { target: address }, words(edition.title));
  return block('fileDesc', {}, [
    block('titleStmt', {}, [
      element('title', {}, words(`Letters of “${edition.title}”`)),
      element('editor', {}, words(`The editors of “${edition.title}”`)),
    ]),
    block('publicationStmt', {}, [
      element('publisher', {}, where),
      element('idno', { type: 'url' }, words(`${address}${edition.id}.${lettersAsCmif.ending}`)),
      element('date', { when: made.toISOString() }),
      block('availability', {}, [
        element(
          'licence',
          { target: 'https://creativecommons.org/licenses/by/4.0/' },
          'This file is licensed under the terms of the Creative Commons License CC-BY 4.0',
        ),
      ]),
    ]),
    block('sourceDesc', {}, [element('bibl', { 'xml:id': source, type: 'online' }, where + version)]),
  ]);
}

/** A UUID (version 8, of our own making) that is always the same for an edition, and begins with a letter, as an `xml:id` must. */
function sourceId({ edition, address }: Content): string {
  const [one, other] = [textHash(`${edition.id} ${address}`), textHash(`${address} ${edition.id}`)];
  const digits = one.slice(-16) + other.slice(-16);
  const parts = [
    `c${digits.slice(1, 8)}`,
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return parts.join('-');
}

function letterDescription(letter: Letter, content: Content, source: string): string {
  const { edition } = content;
  const span = spanOf(letter.dates);
  const attributes = { key: letter.id, ref: permalink(content, letter.id), source: `#${source}` };
  return block('correspDesc', attributes, [
    block('correspAction', { type: 'sent' }, [
      whoMarkup(letter.senders[0], edition),
      ...placeMarkup(letter.sentFrom),
      ...(span ? [element('date', { ...span, cert: lowest(letter.dates) })] : []),
    ]),
    block('correspAction', { type: 'received' }, [
      whoMarkup(letter.addressees[0], edition),
      ...placeMarkup(letter.receivedAt),
    ]),
    ...(disagree(letter.dates) ? [element('note', {}, words(datesInWords(letter.dates, edition)))] : []),
  ]);
}

/** The first, as it has room for one. */
function placeMarkup([place]: readonly Assertion<string>[] = []): readonly string[] {
  return place ? [element('placeName', { cert: lowest([place]) }, words(place.value))] : [];
}

function whoMarkup(who: CorrespondentAssertion | undefined, { correspondents }: Edition): string {
  const known = correspondents.find(({ id }) => id === who?.value);
  if (!known) return element('persName', {}, 'Unknown');
  const cert = who && lowest([who]);
  return element(known.type === 'person' ? 'persName' : 'orgName', { cert }, words(known.name));
}

/** The widest span that the sources leave, or the one date that they agree on; undefined where nothing is known. */
function spanOf(dates: readonly Assertion<LetterDate>[]): Attributes | undefined {
  const values = dates.map(({ value }) => value);
  const earliest = values.toSorted((a, b) => a.first - b.first)[0];
  const latest = values.toSorted((a, b) => b.last - a.last)[0];
  if (!earliest || !latest) return undefined;
  const from = earliest.edtf.split('/').at(0);
  const to = latest.edtf.split('/').at(-1);
  if (!disagree(dates) && from === to) return { when: from };
  const span = { notBefore: from === '..' ? undefined : from, notAfter: to === '..' ? undefined : to };
  return span.notBefore === undefined && span.notAfter === undefined ? undefined : span;
}

function disagree(dates: readonly Assertion<LetterDate>[]): boolean {
  return new Set(dates.map(({ value }) => value.edtf)).size > 1;
}

/** Each date with those who give it. */
function datesInWords(dates: readonly Assertion<LetterDate>[], { sources }: Edition): string {
  const given = [...new Set(dates.map(({ value }) => value.edtf))].map((edtf) => {
    const ids = new Set(dates.filter(({ value }) => value.edtf === edtf).map(({ source }) => source));
    return `${edtf} (${[...ids].map((id) => sources.find((source) => source.id === id)?.label ?? id).join(', ')})`;
  });
  return `The sources date it differently: ${given.join('; ')}.`;
}

/** CMIF 1.1 can say of a statement only that it is unsure; it is where every source of it is. */
function lowest(statements: readonly Assertion<unknown>[]): 'low' | undefined {
  return statements.every(({ certainty }) => certainty === 'low') ? 'low' : undefined;
}

/** What goes in and is neither certain nor written as unsure. */
function unwrittenDoubts({ senders, addressees, dates }: Letter): readonly Assertion<unknown>[] {
  const written = [...senders.slice(0, 1), ...addressees.slice(0, 1)].filter(({ value }) => value !== undefined);
  const doubts = written.filter(({ certainty }) => certainty === 'medium' || certainty === 'unknown');
  return lowest(dates) === 'low' ? doubts : [...doubts, ...dates.filter(({ certainty }) => certainty !== 'high')];
}

/** Places beyond the first, and where the paper is. */
function unwrittenPlaces({ sentFrom = [], receivedAt = [], witnesses = [] }: Letter): readonly unknown[] {
  return [...sentFrom.slice(1), ...receivedAt.slice(1), ...witnesses];
}
