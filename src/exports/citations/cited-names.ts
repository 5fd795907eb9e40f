import type { Correspondent, CorrespondentAssertion, Edition } from '../../edition/model.ts';

/** A correspondent as a citation names one. */
export interface CitedName {
  readonly name: string;
  /** The parts of a person's name, where the sources show which is the family's; bodies have none. */
  readonly parts: { readonly family: string; readonly given: string } | undefined;
}

/** Those whom the source that the edition follows names, as surely as the first; empty where the first is not known. */
export function citedNames(edition: Edition, said: readonly CorrespondentAssertion[]): readonly CitedName[] {
  const [first] = said;
  if (first?.value === undefined) return [];
  const shown = said.filter(({ source, certainty }) => source === first.source && certainty === first.certainty);
  const ids = new Set(shown.map(({ value }) => value));
  return [...ids].flatMap((id) => {
    const found = edition.correspondents.find((one) => one.id === id);
    return found ? [{ name: found.name, parts: partsOf(found) }] : [];
  });
}

/** Whom other sources name in place of those: each with the sources that do. None where the sources agree. */
export interface RivalNames {
  /** Who names those that the citation names. */
  readonly by: string;
  readonly others: readonly { readonly name: string; readonly by: readonly string[] }[];
}

/** What sources other than the one that the edition follows say instead. */
export function rivalNames(edition: Edition, said: readonly CorrespondentAssertion[]): RivalNames {
  const [first] = said;
  const own = new Set(said.filter(({ source }) => source === first?.source).map(({ value }) => value));
  const against = said.filter(({ value, certainty }) => value !== undefined && certainty !== 'low' && !own.has(value));
  const label = (id: string | undefined) => edition.sources.find((source) => source.id === id)?.label ?? '';
  const others = [...new Set(against.map(({ value }) => value))].map((value) => ({
    name: edition.correspondents.find(({ id }) => id === value)?.name ?? '',
    by: [...new Set(against.flatMap((one) => (one.value === value ? label(one.source) : [])))],
  }));
  return { by: label(first?.source), others: first?.value === undefined ? [] : others };
}

/** A name that a source also gives without its beginning, "Belmokhtar" for "Mokhtar Belmokhtar", ends with the family's. */
function partsOf({ type, name, variants }: Correspondent): CitedName['parts'] {
  if (type !== 'person') return undefined;
  const words = name.split(' ');
  const called = new Set(variants.map(({ text }) => text.toLowerCase()));
  for (let length = words.length - 1; length > 0; length -= 1) {
    const family = words.slice(-length).join(' ');
    if (called.has(family.toLowerCase())) return { family, given: words.slice(0, -length).join(' ') };
  }
  return undefined;
}

/** "Adams, Henry", for lists in the order of the alphabet. */
export function inverted({ name, parts }: CitedName): string {
  return parts ? `${parts.family}, ${parts.given}` : name;
}

/** Names one after another in running words. Within a sentence an article is written small. */
export function listedNames(names: readonly CitedName[], within: boolean): string {
  const said = names.map(({ name }, index) => (within || index > 0 ? name.replace(/^The /, 'the ') : name));
  return joined(said);
}

/** "A", "A and B", "A, B, and C". */
export function joined(items: readonly string[]): string {
  const before = items.slice(0, -1);
  const last = items.at(-1) ?? '';
  if (before.length === 0) return last;
  return `${before.join(', ')}${before.length > 1 ? ',' : ''} and ${last}`;
}
