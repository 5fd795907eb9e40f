import type { CorrespondentAssertion, Edition, Letter, Passage } from '../../edition/model.ts';
import { permalink } from '../chosen.ts';
import { CSV_START, csvRow } from '../csv.ts';
import { lost } from '../format.ts';
import type { Content, Format } from '../format.ts';
import { countOf } from './letter-losses.ts';

/** The columns by the names they have in files. These are kept, so that what reads them goes on. */
const COLUMNS = [
  'id',
  'letter',
  'title',
  'sender',
  'addressee',
  'date',
  'text',
  'themes',
  'source',
  'section',
  'part',
  'page',
  'speaker',
  'permalink',
] as const;

type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

const NOT_HELD = [
  'unquoted-letters',
  'other-dates',
  'other-correspondents',
  'uncertainty',
  'glosses',
  'readings',
  'names',
  'marks',
  'paper',
  'build',
  'whereabouts',
  'links',
  'surroundings',
  'summaries',
  'context',
  'editor-notes',
  'register',
] as const;

/** The passages as a table, a row each, under a row with the columns' names. */
export const passagesAsCsv: Format = {
  mediaType: 'text/csv',
  ending: 'csv',
  losses: (content) => lost(...NOT_HELD.map((what) => countOf(what, content))),
  *write(content) {
    const { letters } = content;
    yield { data: CSV_START + csvRow(COLUMNS), done: 0 };
    for (const [index, letter] of letters.entries()) {
      const rows = letter.passages.map((passage) => rowOf(passage, letter, content));
      yield { data: rows.map((cells) => csvRow(COLUMNS.map((column) => cells[column]))).join(''), done: index + 1 };
    }
  },
};

function rowOf(passage: Passage, letter: Letter, content: Content): Cells {
  const { edition } = content;
  const names = new Map(edition.themes.map(({ id, name }) => [id, name]));
  return {
    id: passage.id,
    letter: letter.id,
    title: letter.title,
    sender: nameOf(letter.senders[0], edition),
    addressee: nameOf(letter.addressees[0], edition),
    date: letter.dates[0]?.value.edtf ?? '',
    text: passage.text,
    themes: passage.themes.map((id) => names.get(id) ?? id).join('; '),
    source: edition.sources.find(({ id }) => id === passage.source)?.label ?? passage.source,
    section: passage.place.section ?? '',
    part: passage.place.part ?? '',
    page: passage.place.page ?? '',
    speaker: passage.speaker,
    permalink: permalink(content, passage.id),
  };
}

/** As the edition calls them; where nobody is known, that, with what the source says of it. */
function nameOf(who: CorrespondentAssertion | undefined, { correspondents }: Edition): string {
  if (!who) return '';
  return correspondents.find(({ id }) => id === who.value)?.name ?? `Unknown: ${who.asGiven}`;
}
