import type {
  Assertion,
  AttestedText,
  ContextText,
  CorrespondentAssertion,
  Excerpt,
  Letter,
  LetterDate,
  Range,
} from '../../../edition/model.ts';
import { block, element, words } from '../../xml-text.ts';
import type { Attributes } from '../../xml-text.ts';
import { notesMarkup } from './notes-markup.ts';
import { partMarkup } from './part-markup.ts';
import type { Pointing } from './pointing.ts';
import { quoteMarkup } from './quote-markup.ts';

/** A letter as a document of its own within the file. */
export function letterMarkup(letter: Letter, pointing: Pointing): string {
  const surroundings = [
    ...letter.previous.map((id) => element('ref', { type: 'prev', target: pointing.to(id) })),
    ...letter.next.map((id) => element('ref', { type: 'next', target: pointing.to(id) })),
    ...letter.mentionedIn.map((id) => element('ref', { type: 'mentioned', target: pointing.to(id) })),
  ];
  const type = { type: letter.type === 'quoted' ? 'letter' : 'mentioned' };
  return textMarkup(letter, type, surroundings, pointing, letter);
}

/** A context text, likewise. */
export function contextMarkup(text: ContextText, pointing: Pointing): string {
  return textMarkup(text, { type: 'context', subtype: text.kind }, [], pointing);
}

function textMarkup(
  text: AttestedText,
  type: Attributes,
  surroundings: readonly string[],
  pointing: Pointing,
  { sentFrom = [], receivedAt = [], witnesses = [] }: Pick<Letter, 'sentFrom' | 'receivedAt' | 'witnesses'> = {},
): string {
  const { edition } = pointing;
  const header = block('teiHeader', {}, [
    block('fileDesc', {}, [
      block('titleStmt', {}, [element('title', {}, words(text.title))]),
      block('publicationStmt', {}, [element('p', {}, words(`Part of the edition “${edition.title}”.`))]),
      block('sourceDesc', {}, [
        block('bibl', {}, [
          words(`Known from ${sourcesOf(text, pointing)}.`),
          ...(text.originalLang === undefined ? [] : [element('textLang', { mainLang: text.originalLang })]),
          ...text.lengths.map((length) => statement('extent', {}, length, pointing)),
        ]),
        ...(witnesses.length > 0 ? [block('listWit', {}, witnesses.map((one) => element('witness', {}, words(one))))] : []),
      ]),
    ]),
    block('profileDesc', {}, [
      abstractMarkup(text.summary),
      block('correspDesc', {}, [
        block('correspAction', { type: 'sent' }, [
          ...text.senders.map((who) => whoMarkup(who, pointing)),
          ...sentFrom.map((place) => statement('placeName', {}, place, pointing)),
          ...text.dates.map((date) => dateMarkup(date, pointing)),
        ]),
        ...receivedMarkup(text, receivedAt, pointing),
        ...(surroundings.length > 0 ? [block('correspContext', {}, surroundings)] : []),
        ...notesMarkup(text.notes),
      ]),
    ]),
  ]);
  const passages =
    edition.form === 'transcribed' ? partsMarkup(text, pointing) : text.passages.map((passage) => passageMarkup(passage, pointing));
  const nothing = element('p', {}, element('gap', { reason: 'sampling' }));
  const body = block('text', {}, [block('body', {}, passages.length > 0 ? passages : [nothing])]);
  const standOff = edition.form === 'transcribed' ? notesBeside(text) : [];
  return block('TEI', { 'xml:id': text.id, ...type, 'xml:lang': edition.lang }, [header, ...standOff, body]);
}

function receivedMarkup(
  { addressees }: AttestedText,
  places: readonly Assertion<string>[],
  pointing: Pointing,
): readonly string[] {
  const received = [
    ...addressees.map((who) => whoMarkup(who, pointing)),
    ...places.map((place) => statement('placeName', {}, place, pointing)),
  ];
  return received.length > 0 ? [block('correspAction', { type: 'received' }, received)] : [];
}

/** The labels of all that gives or says anything of a text, each once. */
function sourcesOf(text: AttestedText, { edition }: Pointing): string {
  const statements = [...text.passages, ...text.senders, ...text.addressees, ...text.dates, ...text.lengths];
  const ids = new Set(statements.map(({ source }) => source));
  return [...ids].map((id) => edition.sources.find((source) => source.id === id)?.label ?? id).join('; ');
}

function whoMarkup(who: CorrespondentAssertion, pointing: Pointing): string {
  if (who.value === undefined) return statement('persName', {}, who, pointing);
  return statement(pointing.nameElement(who.value), { ref: pointing.to(who.value) }, who, pointing);
}

/** A date of a letter or an event. */
export function dateMarkup(date: Assertion<LetterDate>, pointing: Pointing): string {
  const [first = '', last] = date.value.edtf.split('/');
  const when = last === undefined ? { when: date.value.edtf } : { notBefore: bound(first), notAfter: bound(last) };
  return statement('date', when, date, pointing);
}

function bound(edtf: string): string | undefined {
  return edtf === '..' ? undefined : edtf;
}

function statement(
  name: string,
  value: Attributes,
  { source, certainty, beside, asGiven, note }: Assertion<unknown>,
  { to }: Pointing,
): string {
  const attributes = { ...value, source: to(source), cert: certainty, corresp: beside && to(beside) };
  return element(name, attributes, words(asGiven) + (note === undefined ? '' : element('note', {}, words(note))));
}

/** What the edition says of a text, or of all. */
export function abstractMarkup(summary: string): string {
  return block(
    'abstract',
    {},
    summary.split('\n').map((paragraph) => element('p', {}, words(paragraph))),
  );
}

/** Notes that are on no place in the text of a letter, in the language of what they are with. */
function notesBeside({ passages }: AttestedText): readonly string[] {
  const notes = passages.flatMap(({ notes: own, lang }) => notesMarkup(own, { 'xml:lang': lang }));
  return notes.length === 0 ? [] : [block('standOff', {}, notes)];
}

/** A part that was cut into passages is told to go on with the one before. */
function partsMarkup({ passages }: AttestedText, pointing: Pointing): readonly string[] {
  return passages.map((passage, index) => {
    const { section, part } = passage.place;
    const first = passages.findLast((one, at) => at < index && one.ranges.some(isHeading) && one.place.section === section);
    const goesOn = section !== undefined && !passage.ranges.some(isHeading) && first?.place.part === part;
    return partMarkup(passage, goesOn ? first : undefined, pointing);
  });
}

function isHeading(range: Range): boolean {
  return range.type === 'block' && range.kind === 'heading';
}

function passageMarkup(passage: Excerpt, pointing: Pointing): string {
  const { id, speaker, wordedBy, certainty, themes, source, place, lang } = passage;
  const ranges = { section: place.section, part: place.part, page: place.page, 'letter-page': place.letterPage };
  const attributes = {
    'xml:id': id,
    type: speaker === 'letter' ? 'quoted' : 'reported',
    subtype: wordedBy === 'source' ? 'verbatim' : undefined,
    cert: certainty === 'high' ? undefined : certainty,
    ana: themes.length > 0 ? themes.map(pointing.to).join(' ') : undefined,
  };
  const quote = { source: pointing.to(source), 'xml:lang': lang === pointing.edition.lang ? undefined : lang };
  const cited = Object.entries(ranges).flatMap(([unit, where]) =>
    where === undefined ? [] : [element('citedRange', { unit }, words(where))],
  );
  return block('cit', attributes, [
    element('quote', quote, quoteMarkup(passage, pointing)),
    element('bibl', {}, cited.join('')),
    ...notesMarkup(passage.notes),
  ]);
}
