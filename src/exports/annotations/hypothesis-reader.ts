import { groupedBy } from '../../edition/grouped-by.ts';
import { array, is, looseObject, nullish, optional, string } from 'valibot';
import type { InferOutput } from 'valibot';
import type { Note } from '../../notes/note.ts';
import { foreignNotes } from './foreign-note.ts';
import { gather } from './gathered.ts';
import type { LeftThing } from './gathered.ts';
import { readJsonFile } from './json-file.ts';
import { fragmentIn, listOf, member } from './linked-data.ts';
import { escapeMarkdown } from '../markdown-text.ts';
import { placeTarget } from './place-target.ts';
import type { Reader, ReadingTools, ReadNotes } from '../reader.ts';
import { writtenBy } from '../written-by.ts';
import { tagShelf } from './tag-shelf.ts';
import type { TagShelf } from './tag-shelf.ts';

const ROW = looseObject({
  id: string(),
  uri: string(),
  text: optional(string()),
  tags: optional(array(string())),
  created: optional(string()),
  updated: optional(string()),
  user: optional(string()),
  user_info: nullish(looseObject({ display_name: nullish(string()) })),
  references: optional(array(string())),
});
const QUOTE = looseObject({
  exact: string(),
  prefix: optional(string()),
  suffix: optional(string()),
});
type Row = InferOutput<typeof ROW>;

/**
 * Reads what Hypothesis saves: the answer of its [search](https://h.readthedocs.io/en/latest/api-reference/), or what its client exports. Its positions count through a whole
 * page, with all that stands around the letters, so that only the words say where an annotation is.
 *
 * Replies have no place of their own: they are put to the words of the note that they answer, each under the name of who wrote it, by time; their tags are put to its tags.
 */
export const hypothesisReader: Reader = {
  read(bytes, tools): ReadNotes {
    const file = readJsonFile(bytes);
    if (file.type === 'refused') return file;
    const values = rowsIn(file.value);
    if (!values) return { type: 'refused', refusal: { why: 'other-format' } };
    return readRows(values, tools);
  },
};

function rowsIn(file: unknown): readonly unknown[] | undefined {
  const [rows, annotations] = [member(file, 'rows'), member(file, 'annotations')];
  if (Array.isArray(rows)) return rows;
  return Array.isArray(annotations) && member(file, 'export_date') !== undefined ? annotations : undefined;
}

function readRows(values: readonly unknown[], tools: ReadingTools): ReadNotes {
  const unread = values.filter((value) => !is(ROW, value)).map(() => 'unreadable' as const);
  const rows = gather([...unread, ...values.filter((value) => is(ROW, value))]);
  const replies = new Map(groupedBy(rows.things, ({ references }) => references?.[0]));
  // What answers nothing is no answer.
  replies.delete(undefined);
  const shelf = tagShelf([], tools);
  const authors = new Map<string, string>();
  const read = rows.things
    .filter(({ references = [] }) => references.length === 0)
    .flatMap((row): readonly (Note | LeftThing)[] => {
      const answers = replies.get(row.id) ?? [];
      replies.delete(row.id);
      const notes = notesOf(row, answers, tools, shelf);
      if ('why' in notes)
        return [row, ...answers].map(({ text = '' }, index) => ({
          ...notes,
          words: (index === 0 && notes.words) || text,
        }));
      const author = accountOf(row);
      if (author !== undefined) for (const { id } of notes) authors.set(id, author);
      return notes;
    });
  // What they answer is not in the file.
  const lone = [...replies.values()].flat().map(({ text = '' }): LeftThing => ({ why: 'lone-reply', words: text }));
  const { things, leftOut } = gather([...read, ...lone], rows.leftOut);
  return { type: 'read', notes: things, tags: [...shelf.tags], leftOut, writtenBy: writtenBy(things, authors) };
}

function notesOf(row: Row, replies: readonly Row[], tools: ReadingTools, shelf: TagShelf): readonly Note[] | LeftThing {
  const selectors = listOf(member(row, 'target')).flatMap((target) => listOf(member(target, 'selector')));
  const quote = selectors.find((each) => is(QUOTE, each));
  const target = placeTarget(tools.edition, {
    fragment: fragmentIn(row.uri),
    quote: is(QUOTE, quote)
      ? { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' }
      : undefined,
    inPage: selectors.length > 0,
    isRough: true,
  });
  if ('why' in target) return target;
  const answers = replies.toSorted((a, b) => timeOf(a) - timeOf(b));
  const said = [
    row.text ?? '',
    ...answers.map((reply) => `**${escapeMarkdown(accountOf(reply) ?? '?')}:**\n\n${reply.text ?? ''}`),
  ];
  return foreignNotes(
    {
      key: `hypothesis ${row.id}`,
      words: said.filter((each) => each !== '').join('\n\n'),
      format: 'text/markdown',
      tags: [row, ...answers].flatMap(({ tags = [] }) => tags.flatMap((name) => shelf.idOf(name) ?? [])),
      targets: [target],
      created: row.created,
      modified: [row, ...answers].toSorted((a, b) => timeOf(b) - timeOf(a))[0]?.updated,
    },
    tools,
  );
}

/** Whoever gave no name has the one before the `@` of an account such as `acct:name@hypothes.is`. */
function accountOf({ user, user_info: info }: Row): string | undefined {
  return info?.display_name || (/^acct:([^@]+)@/.exec(user ?? '')?.[1] ?? user);
}

function timeOf({ updated, created }: Row): number {
  const time = Date.parse(updated ?? created ?? '');
  return Number.isNaN(time) ? 0 : time;
}
