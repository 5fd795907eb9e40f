import { byId } from '../edition/by-id.ts';
import type { Assertion, Edition, Letter, LetterDate, Passage, SourceId } from '../edition/model.ts';
import { dateOfPassage, narrower } from '../edition/date-of-passage.ts';
import { oncePer } from '../edition/once-per.ts';
import { disagreements } from '../edition/disagreements.ts';
import type { Dating } from './view-state.ts';

type Dated = Assertion<LetterDate>;

/** The date that holds for a letter, and the statements it rests on: one, or all of them where it is the widest. */
export interface HeldDate {
  readonly value: LetterDate;
  readonly given: readonly [Dated, ...Dated[]];
}

/**
 * The date of a letter, or of one of its passages, as the reader has it dated; undefined where it has none. A source that does
 * not date the letter leaves the edition's choice.
 */
export function heldDate(edition: Edition, letter: Letter, dating: Dating, passage?: Passage): HeldDate | undefined {
  const own = passage ? dateOfPassage(edition, letter, passage) : letter.dates[0];
  if (own && dating === 'widest') return widest(edition, own, letter.dates);
  const date = (dating === 'edition' ? undefined : dateBy(edition, letter.dates, dating)) ?? own;
  return date && { value: date.value, given: [date] };
}

/** The sources whose dating a reader can choose: those that date some letter otherwise than another does. */
export const datingSources: (edition: Edition) => readonly SourceId[] = oncePer((edition: Edition) => {
  const disputed = edition.letters.flatMap(({ dates }) => {
    const against = disagreements(dates);
    return against.length > 0 ? [dates[0], ...against.map(([first]) => first)] : [];
  });
  const roots = new Set(disputed.flatMap((date) => (date ? rootOf(edition, date.source) : [])));
  return edition.sources.map(({ id }) => id).filter((id) => roots.has(id));
});

/** The source whose words a source passes on, else itself. */
export function rootOf({ sources }: Edition, source: SourceId): SourceId {
  return byId(sources, source)?.after ?? source;
}

/** The date a source gives, or those give that pass it on, where it says most. */
function dateBy(edition: Edition, dates: readonly Dated[], source: SourceId): Dated | undefined {
  const own = dates.filter((date) => rootOf(edition, date.source) === source);
  const sure = own.filter(({ certainty }) => certainty !== 'low');
  return (sure.length > 0 ? sure : own).reduce<Dated | undefined>(narrower, undefined);
}

/**
 * From the first to the last day that the date shown and those of the other sources allow, each source taken where it is most
 * exact: who passes on its date less exactly does not widen it.
 */
function widest(edition: Edition, own: Dated, dates: readonly Dated[]): HeldDate {
  const roots = new Set(dates.map(({ source }) => rootOf(edition, source)));
  roots.delete(rootOf(edition, own.source));
  const others = [...roots].flatMap((root) => dateBy(edition, dates, root) ?? []);
  const all = [own, ...others];
  const start = all.reduce((a, b) => (b.value.first < a.value.first ? b : a));
  const end = all.reduce((a, b) => (b.value.last > a.value.last ? b : a));
  if (start === end) return { value: start.value, given: [start] };
  const edtf = `${boundOf(start, 0)}/${boundOf(end, 1)}`;
  return { value: { edtf, first: start.value.first, last: end.value.last }, given: [own, ...others] };
}

/** The first or second half of an interval, or the date itself. */
function boundOf({ value }: Dated, half: 0 | 1): string {
  return value.edtf.split('/')[half] ?? value.edtf;
}
