import { roleOf } from './part.ts';
import type { Run } from './cut-passages.ts';
import { idOf } from './tree-index.ts';
import type { TreeIndex } from './tree-index.ts';
import { valueOf, wordsOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';

/** The run of which each is a translation. */
export function originalsOf(runs: readonly Run[], index: TreeIndex): ReadonlyMap<Run, Run> {
  const originals = new Map<Run, Run>();
  const strands = strandsIn(runs);
  const within = strands.length === 0 ? new Map<XmlElement, Run[]>() : originalsWithin(runs);
  for (const strand of strands) {
    const pointed = pointedAt(strand, within, index);
    const candidates = (pointed.length > 0 ? pointed : beside(strand, runs)).filter(
      ({ part }) => part.lang !== strand.lang,
    );
    const level = candidates.length === strand.runs.length;
    for (const [place, run] of strand.runs.entries()) {
      const original = level
        ? candidates[place]
        : (alike(run, candidates) ?? (place === 0 ? longest(candidates) : undefined));
      if (original) originals.set(run, original);
    }
  }
  return originals;
}

/** A translation with all its parts. */
interface Strand {
  readonly element: XmlElement;
  readonly lang: string;
  readonly runs: Run[];
  /** Where its first part is among all, and its last. */
  readonly first: number;
  last: number;
}

function strandsIn(runs: readonly Run[]): readonly Strand[] {
  const strands = new Map<XmlElement, Strand>();
  for (const [at, run] of runs.entries()) {
    if (run.part.role !== 'translation') continue;
    const element = run.part.path.find((one) => roleOf(one) === 'translation') ?? run.part.element;
    const strand = strands.get(element) ?? { element, lang: run.part.lang, runs: [], first: at, last: at };
    strand.runs.push(run);
    strand.last = at;
    strands.set(element, strand);
  }
  return [...strands.values()];
}

/** The parts that are no translation, by what they stand in. */
function originalsWithin(runs: readonly Run[]): Map<XmlElement, Run[]> {
  const within = new Map<XmlElement, Run[]>();
  for (const run of runs) {
    if (!isOriginal(run)) continue;
    for (const element of run.part.path) addTo(within, element, run);
  }
  return within;
}

function addTo(within: Map<XmlElement, Run[]>, element: XmlElement, run: Run): void {
  const known = within.get(element);
  if (known) known.push(run);
  else within.set(element, [run]);
}

/** What a translation points at, or what points at it. */
function pointedAt({ element }: Strand, within: ReadonlyMap<XmlElement, Run[]>, index: TreeIndex): readonly Run[] {
  const named = wordsOf(element, 'corresp').map((pointer) => index.byId.get(idOf(pointer)));
  const naming = index.corresp.get(valueOf(element, 'xml:id') ?? '') ?? [];
  return [...new Set([...named, ...naming])].flatMap((one) => (one === undefined ? [] : (within.get(one) ?? [])));
}

/** The parts that stand beside it: those before it, up to another translation that stands before those; else those behind. */
function beside({ element, first, last }: Strand, runs: readonly Run[]): readonly Run[] {
  const depth = runs[first]?.part.path.indexOf(element) ?? 0;
  const parent = runs[first]?.part.path[depth - 1];
  const isBeside = (run: Run | undefined): run is Run =>
    run !== undefined && (parent === undefined || run.part.path[depth - 1] === parent);
  const before: Run[] = [];
  for (let at = first - 1; isBeside(runs[at]); at -= 1) {
    const run = runs[at];
    if (run && isOriginal(run)) before.push(run);
    else if (before.length > 0) break;
  }
  if (before.length > 0) return before.toReversed();
  const behind: Run[] = [];
  for (let at = last + 1; isBeside(runs[at]); at += 1) {
    const run = runs[at];
    if (run && isOriginal(run)) behind.push(run);
    else if (behind.length > 0) break;
  }
  return behind;
}

function isOriginal({ part }: Run): boolean {
  return part.role === undefined;
}

/** The part that the edition calls the same. */
function alike(run: Run, candidates: readonly Run[]): Run | undefined {
  const n = run.part.element.attributes.get('n')?.value;
  const same = candidates.filter(({ part }) => n !== undefined && part.element.attributes.get('n')?.value === n);
  return same.length === 1 ? same[0] : undefined;
}

function longest(candidates: readonly Run[]): Run | undefined {
  return candidates.toSorted((a, b) => b.starts.length - a.starts.length || lengthOf(b) - lengthOf(a))[0];
}

function lengthOf({ starts, end }: Run): number {
  return end - (starts[0] ?? 0);
}
