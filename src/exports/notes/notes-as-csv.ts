import { targetsOf } from '../../notes/note.ts';
import { csvRow, CSV_START } from '../csv.ts';
import { lost } from '../format.ts';
import type { Format, Piece } from '../format.ts';
import { movedNotes, notedIn, tagPath } from './noted.ts';
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
  'text',
  'tags',
  'theme',
  'relation',
  'other_passage',
  'other_quote',
  'link',
  'other_link',
  'created',
  'modified',
] as const;

/** Notes as a table, one a line. Positions count code points; a tag has those above it before it, `/` between them, and several are parted by `; `. */
export const notesAsCsv: Format = {
  mediaType: 'text/csv',
  ending: 'csv',
  losses: ({ notes, tags }) =>
    lost(
      { what: 'note-history', count: movedNotes(notes) },
      { what: 'codebook-signs', count: tags.length },
      { what: 'codebook-words', count: tags.filter(({ definition, memo }) => definition + memo !== '').length },
    ),
  *write(content) {
    const tags = new Map(content.tags.map((tag) => [tag.id, tag]));
    yield { data: CSV_START + csvRow(HEAD), done: 0 };
    for (const [index, noted] of notedIn(content).entries()) {
      yield { data: csvRow(HEAD.map((column) => cellOf(noted, column, tags))), done: index + 1 } satisfies Piece;
    }
  },
};

function cellOf(noted: Noted, column: (typeof HEAD)[number], tags: ReadonlyMap<string, Tag>): string | number {
  const { note, places } = noted;
  const [first, second] = places;
  const position = targetsOf(note)[0].selector?.[0];
  const cells: Readonly<Record<(typeof HEAD)[number], string | number | undefined>> = {
    id: note.id,
    kind: noted.kind,
    letter: first.group?.title,
    passage: first.subject,
    source: first.passage && first.label,
    quote: first.quote,
    position_start: position?.start,
    position_end: position?.end,
    text: noted.words,
    tags: noted.tags
      .map((tag) =>
        tagPath(tag, tags)
          .map(({ name }) => name)
          .join('/'),
      )
      .join('; '),
    theme: noted.theme,
    relation: noted.relation,
    other_passage: second?.subject,
    other_quote: second?.quote,
    link: first.link,
    other_link: second?.link,
    created: note.created,
    modified: note.modified,
  };
  return cells[column] ?? '';
}
