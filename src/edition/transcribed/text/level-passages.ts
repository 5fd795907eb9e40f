import { cutsOf, piecesOf, runsIn } from './cut-passages.ts';
import type { Piece, Run } from './cut-passages.ts';
import { originalsOf } from './pair-translations.ts';
import type { WholeText } from './settle.ts';
import type { TreeIndex } from './tree-index.ts';

/** The passages of a letter in its order, and of which each is a translation. */
export interface LevelPieces {
  readonly pieces: readonly Piece[];
  readonly originals: ReadonlyMap<Piece, Piece>;
}

/**
 * Cuts a letter into passages. A translation that has as many paragraphs as its original is cut where that is, so that they stand level;
 * else both stay whole.
 */
export function levelPieces(whole: WholeText, index: TreeIndex): LevelPieces {
  const runs = runsIn(whole);
  const originalOf = originalsOf(runs, index);
  const loose = new Set([...originalOf].filter(([run, original]) => !isLevel(run, original)).flat());
  const cut = new Map(
    runs.filter((run) => !originalOf.has(run)).map((run) => [run, cutsOf(run, whole.text, loose.has(run))] as const),
  );
  const piecesOfRun = new Map<Run, readonly Piece[]>();
  for (const run of runs) {
    const original = originalOf.get(run);
    const cuts = cut.get(run) ?? (original && isLevel(run, original) ? cut.get(original) : undefined) ?? [0];
    piecesOfRun.set(run, piecesOf(run, cuts));
  }
  const originals = new Map<Piece, Piece>();
  for (const [run, original] of originalOf) {
    for (const [place, piece] of (piecesOfRun.get(run) ?? []).entries()) {
      const beside = piecesOfRun.get(original)?.[place];
      if (beside) originals.set(piece, beside);
    }
  }
  return { pieces: runs.flatMap((run) => piecesOfRun.get(run) ?? []), originals };
}

function isLevel(run: Run, original: Run): boolean {
  return run.starts.length === original.starts.length;
}
