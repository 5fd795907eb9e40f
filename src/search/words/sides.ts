import type { LetterId, ThemeId } from '../../edition/model.ts';
import type { SearchText } from '../search-text.ts';

/** Texts that are set against others: those of some letters, those of a theme, or all that are of none of the others. */
export type Side =
  | { readonly type: 'letters'; readonly letters: readonly LetterId[] }
  | { readonly type: 'theme'; readonly theme: ThemeId }
  | { readonly type: 'rest' };

/** The side of each text, as its place among the sides. */
export interface SideOfText {
  /** As many as there are sides where a text is of none of them, or of more than one. */
  readonly of: Uint8Array;
  /** How many passages are of more than one, such as those with both of two themes. Remarks are part of theirs. */
  readonly shared: number;
}

/** Tells which text is whose, for at most 254 sides. */
export function sidesOf(texts: readonly SearchText[], sides: readonly Side[]): SideOfText {
  const byLetter = new Map(
    sides.flatMap((side, place) => (side.type === 'letters' ? side.letters.map((id) => [id, place] as const) : [])),
  );
  const byTheme = sides.flatMap((side, place) => (side.type === 'theme' ? [{ theme: side.theme, place }] : []));
  const rest = sides.findIndex(({ type }) => type === 'rest');
  const none = rest < 0 ? sides.length : rest;
  let shared = 0;
  const of = Uint8Array.from(texts, ({ id, passage, facts }) => {
    if (!facts) return none;
    const inLetter = byLetter.get(facts.letter);
    const [first = none, ...more] = [
      ...(inLetter === undefined ? [] : [inLetter]),
      ...byTheme.filter(({ theme }) => facts.themes.includes(theme)).map(({ place }) => place),
    ];
    if (more.length === 0) return first;
    if (id === passage) shared += 1;
    return sides.length;
  });
  return { of, shared };
}
