import { describe, expect, test } from 'vitest';
import type { Edition, Letter } from '../../../../src/edition/model.ts';
import { divide } from '../../../../src/edition/shards/shard.ts';
import { ColumnsOfLetters, rowsWith } from '../../../../src/views/columns/letter-columns.ts';
import { hasReplies, repliesIn } from '../../../../src/views/columns/replies.ts';
import { entriesOf } from '../../../../src/views/columns/row.ts';
import type { LetterRow } from '../../../../src/views/columns/row.ts';
import { ledView } from '../../../../src/views/led-view.ts';
import { alignmentsOf, giveReplies } from '../../../../src/views/offered-view.ts';
import { FIRST_VIEW } from '../../../../src/views/view-state.ts';
import type { ViewState } from '../../../../src/views/view-state.ts';
import { transcribed } from '../../../fixtures/transcribed/edition.ts';

giveReplies(hasReplies);

const ALL = { from: 0, to: Infinity };

/** The same edition with other letters: another core. */
function withLetters(change: (letter: Letter) => Letter, part: Partial<Edition> = {}): Edition {
  return {
    ...transcribed,
    correspondents: [...transcribed.correspondents],
    letters: transcribed.letters.map(change),
    ...part,
  };
}

function rowsOf(edition: Edition, view: Partial<ViewState> = {}): readonly LetterRow[] {
  const { rows } = new ColumnsOfLetters('', edition, { ...FIRST_VIEW, ...view }).columns(ALL);
  return rows.flatMap((row) => (row.type === 'letters' ? row : []));
}

function cellsOf({ cells }: LetterRow): readonly string[] {
  return cells.map(
    (cell) =>
      (cell.silence?.type === 'whole' ? cell.silence.why.type : cell.silence?.type) ??
      entriesOf(cell).flatMap((entry) => ('passage' in entry ? entry.passage.letter : []))[0] ??
      '',
  );
}

const outlineOf = (edition: Edition, view: Partial<ViewState> = {}) =>
  rowsOf(edition, view).map((row) => [row.id, row.reply?.head.id, row.detail.type, ...cellsOf(row)]);

describe('letter and reply side by side', () => {
  test('are offered where a letter of one column answers a letter of another, known from the index alone', () => {
    expect(alignmentsOf(transcribed)).toEqual(['date', 'exchange']);
    expect(alignmentsOf(divide(transcribed).index)).toEqual(['date', 'exchange']);
    expect(alignmentsOf(withLetters((one) => one, { parties: transcribed.parties.slice(0, 1) }))).toEqual(['date']);
    expect(alignmentsOf(withLetters((one) => ({ ...one, addressees: [] })))).toEqual(['date']);
    const [party] = transcribed.parties;
    const asOne = party
      ? [
          { ...party, members: ['weidner', 'morel'] },
          { ...party, id: 'none', members: [] },
        ]
      : [];
    expect(alignmentsOf(withLetters((one) => one, { parties: asOne }))).toEqual(['date']);
  });

  test('stand in one row, the reply with a head of its own, and each letter once', () => {
    expect(outlineOf(transcribed)).toEqual([
      ['w-1', undefined, 'dates', 'w-1', 'no-reply'],
      ['m-1', 'w-2', 'reply', 'w-2', 'm-1'],
      ['h-1', undefined, 'dates', 'no-reply', ''],
    ]);
    expect(rowsOf(transcribed)[1]).toMatchObject({
      detail: { inferred: true, interval: { least: 3, most: 33 } },
      reply: { party: 'party-weidner', head: { title: 'Anna Weidner to Jean Morel, 3 June 1797' } },
    });
  });

  test('say so where the reply stands elsewhere', () => {
    expect(outlineOf(transcribed, { columns: ['party-morel'] })).toContainEqual(['m-1', undefined, 'dates', 'm-1']);
    const early = withLetters((one) => (one.id === 'm-1' ? { ...one, next: ['w-1'] } : one));
    expect(outlineOf(early)).toEqual([
      ['w-1', undefined, 'dates', 'w-1', 'no-reply'],
      ['m-1', undefined, 'dates', 'reply-elsewhere', 'm-1'],
      ['w-2', undefined, 'dates', 'w-2', 'no-reply'],
      ['h-1', undefined, 'dates', 'no-reply', ''],
    ]);
  });

  test('each letter has a place in them, whatever files say of what answers what', () => {
    const inACircle = withLetters((one) => ({ ...one, previous: ['w-1', 'm-1', 'w-2'], next: ['w-1', 'm-1', 'w-2'] }));
    const standing = rowsOf(inACircle).flatMap(({ id, reply }) => [id, ...(reply ? [reply.head.id] : [])]);
    expect(standing.toSorted()).toEqual(['h-1', 'm-1', 'w-1', 'w-2']);
    expect(repliesIn(inACircle).get('w-1')).toMatchObject({ inferred: false });
  });
});

describe('a link to a letter', () => {
  test('leads to it in the alignment that the reader has', () => {
    for (const align of ['date', 'exchange'] as const)
      for (const at of ['w-1', 'w-2', 'w-2-p1']) {
        const view: ViewState = { ...FIRST_VIEW, align, at };
        expect(ledView(transcribed, view)).toBe(view);
      }
  });

  test('finds the chunk that has it as a reply, also where its words are elsewhere', () => {
    const { index } = divide(transcribed);
    const columns = new ColumnsOfLetters('', index, FIRST_VIEW);
    expect(columns.chunkOf('w-2')).toBe(0);
    const [chunk] = columns.columns(ALL).chunks;
    expect(chunk && rowsWith(chunk, 'w-2')).toBe(true);
    expect(rowsOf(index).map(cellsOf)[1]).toEqual(['away', 'away']);
    expect(rowsOf(index)[1]?.reply?.head.id).toBe('w-2');
  });
});
