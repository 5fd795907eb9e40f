import { csvRow, CSV_START } from '../csv.ts';
import { lost } from '../format.ts';
import type { Format, Piece } from '../format.ts';
import { lossesToRead, notedIn, tagPath } from './noted.ts';
import type { Noted } from './noted.ts';
import type { Tag } from '../../notes/tag.ts';

const HEAD = [
  'id',
  'kind',
  'letter',
  'passage',
  'source',
  'quote',
  'position_start',
  'position_end',
  'place',
  'text',
  'language',
  'tags',
  'theme',
  'relation',
  'other_passage',
  'other_quote',
  'other_place',
  'link',
  'other_link',
  'created',
  'modified',
  'edition_version',
] as const;

/** Notes as a table, one a line. Positions count code points; a tag has those above it before it, `/` between them, and several are parted by `; `. */
export const notesAsCsv: Format = {
  mediaType: 'text/csv',
  ending: 'csv',
  losses: (content) =>
    lost(...lossesToRead(content), {
      what: 'codebook-words',
      count: content.tags.filter(({ definition, memo }) => definition + memo !== '').length,
    }),
  *write(content) {
    const tags = new Map(content.tags.map((tag) => [tag.id, tag]));
    yield { data: CSV_START + csvRow(HEAD), done: 0 };
    for (const [index, noted] of notedIn(content).entries()) {
      yield {
        data: csvRow(HEAD.map((column) => cellOf(noted, column, tags, content.edition.version))),
        done: index + 1,
      } satisfies Piece;
    }
  },
};

function cellOf(
  noted: Noted,
  column: (typeof HEAD)[number],
  tags: ReadonlyMap<string, Tag>,
  version: string | undefined,
): string | number {
  const { note, places } = noted;
  const [first, second] = places;
  const cells: Readonly<Record<(typeof HEAD)[number], string | number | undefined>> = {
    id: note.id,
    kind: noted.kind,
    letter: first.group?.title,
    passage: first.subject,
    source: first.passage && first.label,
    quote: first.quote,
    position_start: first.position?.start,
    position_end: first.position?.end,
    place: first.state,
    text: noted.words,
    language: note.body[0].language,
    tags: noted.tags
      .map((tag) =>
        tagPath(tag, tags)
          .map(({ name }) => name)
          .join('/'),
      )
      .join('; '),
    theme: noted.theme,
    relation: noted.relation?.replaceAll('-', ' '),
    other_passage: second?.subject,
    other_quote: second?.quote,
    other_place: second?.state,
    link: first.link,
    other_link: second?.link,
    created: note.created,
    modified: note.modified,
    edition_version: version,
  };
  return cells[column] ?? '';
}
