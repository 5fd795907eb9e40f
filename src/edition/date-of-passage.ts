import { byId } from './by-id.ts';
import type { Assertion, AttestedText, Edition, Excerpt, LetterDate } from './model.ts';

type Dated = Assertion<LetterDate>;

/**
 * The date that belongs over a passage: as its own source dates the letter, or the source that this one passes on where
 * that says more; beside this very passage if it says more still. Else the one the edition shows; undefined for an undated letter.
 */
export function dateOfPassage(
  { sources }: Edition,
  { dates }: Pick<AttestedText, 'dates'>,
  passage: Pick<Excerpt, 'id' | 'source'>,
): Dated | undefined {
  const after = byId(sources, passage.source)?.after;
  const sure = dates.filter(({ certainty }) => certainty !== 'low');
  const own = sure.find(({ source }) => source === passage.source);
  const passedOn = sure.find(({ source }) => source === after);
  const base = narrower(own, passedOn) ?? dates[0];
  const beside = sure.find((date) => date.beside === passage.id);
  return narrower(base, beside);
}

/** The date that leaves fewer days open; of two alike the first. */
export function narrower(a: Dated | undefined, b: Dated | undefined): Dated | undefined {
  if (!a || !b) return a ?? b;
  return spanOf(b) < spanOf(a) ? b : a;
}

function spanOf({ value }: Dated): number {
  return value.last - value.first;
}
