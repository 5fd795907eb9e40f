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
