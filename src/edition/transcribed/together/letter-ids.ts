import { stem } from '../../file-name.ts';
import type { LetterId } from '../../model.ts';
import type { Problem } from '../../problem.ts';
import { madeId } from '../made-id.ts';
import type { Ids } from '../made-id.ts';
import type { FileReading, LetterDraft } from '../letter-draft.ts';

/** A letter with the id that it has in the edition. */
export interface IdentifiedLetter {
  readonly id: LetterId;
  readonly draft: LetterDraft;
  readonly reading: FileReading;
}

/**
 * Gives each letter its id: what its file claims, or made from its file's name. Where two claim the same, both stay; the second is called after its
 * file, which is reported as `same-id-twice`. Files of one name in several folders are told apart by the folder.
 */
export function letterIds(
  readings: readonly FileReading[],
  ids: Ids,
  report: (doubt: Problem) => void,
): readonly IdentifiedLetter[] {
  const all = readings.flatMap((reading) => reading.letters.map((draft) => ({ draft, reading })));
  const given = new Map<LetterDraft, LetterId>();
  const first = new Map<LetterId, LetterDraft>();
  // What is claimed goes first, so that no made id takes it away.
  for (const { draft } of all) {
    const { claimed } = draft;
    if (claimed === undefined || ids.has(claimed)) continue;
    given.set(draft, ids.take(claimed));
    first.set(claimed, draft);
  }
  return all.map(({ draft, reading }) => {
    const known = given.get(draft);
    if (known !== undefined) return { id: known, draft, reading };
    const made = draft.claimed === undefined ? draft.letter.id : madeId(stem(reading.file));
    const id = ids.take(ids.has(made) ? madeId(`${folderOf(reading.file)}-${made}`) : made);
    const other = draft.claimed === undefined ? undefined : first.get(draft.claimed);
    if (other) report(sameIdTwice(draft, other, id));
    return { id, draft, reading };
  });
}

function folderOf(file: string): string {
  return file.split('/').at(-2) ?? 'letter';
}

function sameIdTwice(draft: LetterDraft, { where }: LetterDraft, id: string): Problem {
  return {
    code: 'same-id-twice',
    where: draft.where,
    message: `The id “${draft.claimed}” is also that of ${where.file}:${where.line}:${where.column}; this letter is called “${id}” here.`,
    remedy: 'Give one of the two another xml:id; links that mean this one may lead to the other.',
  };
}
