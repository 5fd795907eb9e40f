import { deepFreeze } from '../deep-freeze.ts';
import type { Letter, Range } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { allDoubts, gatherWhole, letterOf } from './gather.ts';
import type { Gathered, gather } from './gather.ts';
import type { FileReading, LetterDraft } from './letter-draft.ts';
import { resolvePassages } from './together/resolve-passages.ts';
import type { PassageIds } from './together/resolve-passages.ts';

interface Last {
  readonly all: readonly FileReading[];
  /** Of the settings and the folder. */
  readonly key: string;
  readonly gathered: Gathered;
}

/**
 * A {@link gather} that remembers what it gave last. Where only words of letters were written anew since, only these letters are other ones, and all else is
 * the same: of thousands an editor changes one at a time.
 */
export function gatherAgain(): typeof gather {
  let last: Last | undefined;
  return (all, read, folder) => {
    const key = JSON.stringify([folder, { ...read, places: [...(read.places ?? [])] }]);
    const gathered = (last?.key === key && rewritten(last, all)) || gatherWhole(all, read, folder);
    last = { all, key, gathered };
    return gathered.compiled;
  };
}

/** Undefined where more has changed than words. */
function rewritten({ all: before, gathered }: Last, all: readonly FileReading[]): Gathered | undefined {
  if (before.length !== all.length) return undefined;
  const changed = new Map<FileReading, FileReading>();
  for (const [at, old] of before.entries()) {
    const now = all[at];
    if (!now || (now !== old && headOf(now) !== headOf(old))) return undefined;
    if (now !== old) changed.set(old, now);
  }
  const drafts = new Map<LetterDraft, LetterDraft>();
  for (const [old, now] of changed)
    for (const [at, draft] of now.letters.entries()) drafts.set(old.letters[at] ?? draft, draft);

  const readings = gathered.readings.map((reading) => changed.get(reading) ?? reading);
  const letters = gathered.letters.map((one) => {
    const draft = drafts.get(one.draft);
    return draft ? { ...one, draft, reading: changed.get(one.reading) ?? one.reading } : one;
  });
  const { edition, problems } = gathered.compiled;
  const others = new Map(letters.filter((one, at) => one !== gathered.letters[at]).map((one) => [one.id, one]));
  const rewrite = (letter: Letter): Letter => {
    const one = others.get(letter.id);
    if (!one) return letter;
    // Passages of a letter are as many and in the same order as those of its draft.
    const ids: PassageIds = new Map(
      one.draft.letter.passages.map(({ id }, at) => [id, letter.passages[at]?.id ?? id] as const),
    );
    const passages = resolvePassages(one, ids, gathered.resolver);
    const { senders, addressees, previous, next, mentionedIn } = letter;
    const head = { senders, addressees, previous, next, mentionedIn };
    return deepFreeze(letterOf(one, head, passages, gathered.links.get(one.id)?.notes ?? []));
  };
  const compiled = {
    edition: edition && deepFreeze({ ...edition, letters: edition.letters.map(rewrite) }),
    problems,
    doubts: allDoubts(gathered.doubts, readings),
  };
  return { ...gathered, compiled, readings, letters };
}

/** All of a file that other letters, people and lists may depend on: whatever is not the words of its letters, and whom and what these name. */
const headOf = oncePer((reading: FileReading): string => {
  const letters = reading.letters.map(({ letter, ...draft }) => {
    const { passages, lengths: _lengths, notes: _notes, summary: _summary, ...head } = letter;
    return [draft, head, passages.map(({ id, ranges }) => [id, ranges.flatMap(namedIn)])];
  });
  return JSON.stringify({ ...reading, doubts: [], letters });
});

function namedIn(range: Range): readonly string[] {
  return range.type === 'name' ? [`name ${range.ref}`] : range.type === 'link' ? [`link ${range.url}`] : [];
}
