import { groupedBy } from '../../grouped-by.ts';
import type { Source } from '../../model.ts';
import { EDITION_SOURCE } from '../file-reading.ts';
import type { FileReading, SourceDraft } from '../letter-draft.ts';

/** The collections and prints that the files are of, each once, with what all their files say alike; and the edition itself where a file names none. */
export function gatherSources(readings: readonly FileReading[], title: string): readonly Source[] {
  const drafts = groupedBy(
    readings.flatMap(({ sources }) => sources),
    ({ id }) => id,
  );
  const usesEdition = readings.some(({ letters }) => letters.some(({ source }) => source === EDITION_SOURCE));
  const named = [...drafts.values()].flatMap(([first, ...others]) => (first ? [sourceOf(first, others)] : []));
  return [...named, ...(usesEdition || named.length === 0 ? [editionItself(title)] : [])];
}

function sourceOf(first: SourceDraft, others: readonly SourceDraft[]): Source {
  const shared = <Key extends 'publisher' | 'licence' | 'url' | 'reference'>(key: Key): SourceDraft[Key] | undefined =>
    others.every((other) => other[key] === first[key]) ? first[key] : undefined;
  const everywhere = others.map(({ editors }) => new Set(editors));
  const editors = first.editors.filter((editor) => everywhere.every((set) => set.has(editor)));
  const url = shared('url');
  const parts = [shared('reference') ?? first.label, editors.join(', '), shared('publisher'), shared('licence')];
  return {
    id: first.id,
    label: first.label,
    sigil: '',
    reference: parts.filter((part) => part !== undefined && part !== '').join('. '),
    ...(url !== undefined && { url }),
    supplies: '',
    reliability: '',
  };
}

function editionItself(title: string): Source {
  return { id: EDITION_SOURCE, label: title, sigil: '', reference: title, supplies: '', reliability: '' };
}
