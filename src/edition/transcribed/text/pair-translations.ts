import { roleOf } from './part.ts';
import type { Part } from './part.ts';
import type { Run } from './cut-passages.ts';
import { idOf } from './tree-index.ts';
import type { TreeIndex } from './tree-index.ts';
import { wordsOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';

/** The run of which each is a translation. */
export function originalsOf(runs: readonly Run[], index: TreeIndex): ReadonlyMap<Run, Run> {
  const originals = new Map<Run, Run>();
  for (const strand of strandsIn(runs)) {
    const candidates = candidatesFor(strand, runs, index).filter(({ part }) => part.lang !== strand.lang);
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
}

function strandsIn(runs: readonly Run[]): readonly Strand[] {
  const strands = new Map<XmlElement, Strand>();
  for (const run of runs) {
    if (run.part.role !== 'translation') continue;
    const element = run.part.path.find((one) => roleOf(one) === 'translation') ?? run.part.element;
    const strand = strands.get(element) ?? { element, lang: run.part.lang, runs: [] };
    strand.runs.push(run);
    strands.set(element, strand);
  }
  return [...strands.values()];
}

/** What a translation points at; else the parts that stand beside it, those before it sooner than those behind. */
function candidatesFor({ element }: Strand, runs: readonly Run[], index: TreeIndex): readonly Run[] {
  const named = new Set(wordsOf(element, 'corresp').map((pointer) => index.byId.get(idOf(pointer))));
  const back = (index.corresp.get(element.attributes.get('xml:id')?.value.trim() ?? '') ?? []).filter(
    (one) => one !== element,
  );
  for (const one of back) named.add(one);
  const pointed = runs.filter(({ part }) => isOriginal(part) && part.path.some((one) => named.has(one)));
  if (pointed.length > 0) return pointed;
  const own = runs.findIndex(({ part }) => part.path.includes(element));
  const depth = runs[own]?.part.path.indexOf(element) ?? 0;
  const parent = runs[own]?.part.path[depth - 1];
  const beside = ({ part }: Run): boolean => parent === undefined || part.path[depth - 1] === parent;
  const before = runs.slice(0, own).filter(beside);
  const last = before.findLastIndex(({ part }) => isOriginal(part));
  const start = before.slice(0, Math.max(last, 0)).findLastIndex(({ part }) => !isOriginal(part));
  const near = last < 0 ? [] : before.slice(start + 1, last + 1);
  return near.length > 0 ? near : runs.slice(own).filter((run) => beside(run) && isOriginal(run.part));
}

function isOriginal({ role }: Part): boolean {
  return role === undefined;
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
