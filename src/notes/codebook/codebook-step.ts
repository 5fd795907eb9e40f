import type { Edit } from '../edits.ts';
import type { Everything } from '../everything.ts';
import { broughtBack, deletedAt } from '../kept.ts';
import { unsavedTag } from '../tag.ts';
import type { Tag } from '../tag.ts';
import { freeSign } from './free-sign.ts';
import { merged, retagged } from './merge-tags.ts';
import { mergeWords } from './merge-words.ts';
import type { MergedWords } from './merge-words.ts';
import { placed, spotOf } from './place-tag.ts';
import type { Spot } from './place-tag.ts';
import { nameProblem, tagName } from './tag-name.ts';
import type { NameProblem } from './tag-name.ts';
import { childrenOf, descendantsOf, parentOf } from './tag-tree.ts';
import { turned, withPart } from './turn.ts';

/** What the reader writes of a tag. */
export type TagField = 'name' | 'definition' | 'memo';

/** One thing that a reader does to the codebook. All of it is done, or nothing. */
export type CodebookStep =
  /** A new tag of this id, after those of its parent; its colour and glyph are chosen to differ from the others'. */
  | { readonly type: 'add'; readonly id: string; readonly name: string; readonly parent?: string | undefined }
  /** Other words; `base` is what stood in the field before, so that what another tab wrote since is not lost. */
  | {
      readonly type: 'write';
      readonly id: string;
      readonly field: TagField;
      readonly base: string;
      readonly text: string;
    }
  | { readonly type: 'sign'; readonly id: string; readonly sign: Partial<Pick<Tag, 'colour' | 'glyph'>> }
  | { readonly type: 'place'; readonly id: string; readonly spot: Spot }
  | { readonly type: 'merge'; readonly id: string; readonly into: string }
  /** These notes of the tag get a new tag, of id `as`, in its place. It stands next to the tag. */
  | {
      readonly type: 'split';
      readonly id: string;
      readonly notes: readonly string[];
      readonly as: string;
      readonly name: string;
    }
  /** To the trash; what is under it goes up to where it stood, or goes with it. Its notes keep it unseen. */
  | { readonly type: 'delete'; readonly id: string; readonly children: 'up' | 'too' }
  /** Out of the trash. */
  | { readonly type: 'restore'; readonly id: string };

/** The step as a plan for the store: edits that are made all or none. None where it can't be done, or changes nothing. */
export function stepPlan(step: CodebookStep, time: Date): (now: Everything) => readonly Edit[] {
  return turned((now) => (refusalOf(step, now.tags) ? now : after(step, now, time)));
}

/** Why a step is not done: the name that it gives, or would stand next to, can't be. */
export function refusalOf(step: CodebookStep, tags: readonly Tag[]): NameProblem | undefined {
  const name = tags.find(({ id }) => id === step.id)?.name ?? '';
  if (step.type === 'add') return nameProblem(tags, step.name, step.parent);
  if (step.type === 'split') return nameProblem(tags, step.name, parentOf(tags, step.id));
  if (step.type === 'write' && step.field === 'name') {
    return nameProblem(tags, step.text, parentOf(tags, step.id), step.id);
  }
  if (step.type === 'restore') {
    const parent = homeOf(tags, tags.find(({ id }) => id === step.id)?.parent);
    return name === '' ? undefined : nameProblem(tags, name, parent, step.id);
  }
  // Among its own siblings a tag may be moved whatever they are called.
  if (step.type !== 'place' || step.spot.parent === parentOf(tags, step.id)) return undefined;
  const problem = nameProblem(tags, name, step.spot.parent, step.id);
  return problem?.type === 'taken' ? problem : undefined;
}

function after(step: CodebookStep, now: Everything, time: Date): Everything {
  const { notes, tags } = now;
  switch (step.type) {
    case 'add':
      return { notes, tags: withNew(tags, step, time) };
    case 'write':
      return { notes, tags: written(tags, step, time) };
    case 'sign':
      return { notes, tags: withPart(tags, step.id, step.sign, time) };
    case 'place':
      return { notes, tags: placed(tags, step.id, step.spot, time) };
    case 'merge':
      return merged(now, step.id, step.into, time);
    case 'split':
      return split(now, step, time);
    case 'delete':
      return { notes, tags: without(tags, step, time) };
    case 'restore':
      return {
        notes,
        tags: tags.map((tag) => (tag.id === step.id && tag.deleted !== undefined ? broughtBack(tag) : tag)),
      };
  }
}

type Step<Type extends CodebookStep['type']> = Extract<CodebookStep, { readonly type: Type }>;

function withNew(tags: readonly Tag[], { id, name, parent }: Omit<Step<'add'>, 'type'>, time: Date): readonly Tag[] {
  const home = homeOf(tags, parent);
  const tag = unsavedTag({
    id,
    name: tagName(name),
    ...freeSign(tags),
    ...(home === undefined ? {} : { parent: home }),
    order: (childrenOf(tags, home).at(-1)?.order ?? -1) + 1,
    now: time,
  });
  return [...tags, tag];
}

/** The parent, where it is not in the trash. */
function homeOf(tags: readonly Tag[], parent: string | undefined): string | undefined {
  return tags.find((tag) => tag.id === parent && tag.deleted === undefined)?.id;
}

function written(tags: readonly Tag[], step: Step<'write'>, time: Date): readonly Tag[] {
  const { id, field, text } = step;
  const { text: both } = keptWords(step, tags.find((tag) => tag.id === id)?.[field] ?? '');
  // Of two tabs' names one may be none that the tag can have.
  const problem = field === 'name' ? nameProblem(tags, both, parentOf(tags, id), id) : undefined;
  return withPart(tags, id, { [field]: problem ? tagName(text) : both }, time);
}

/** Words of a tag as they are kept, with what another tab has made of the field since. */
export function keptWords(
  { field, base, text }: Pick<Step<'write'>, 'field' | 'base' | 'text'>,
  theirs: string,
): MergedWords {
  if (field !== 'name') return mergeWords(base, theirs, text);
  const both = mergeWords(tagName(base), theirs, tagName(text), ' ');
  return { ...both, text: tagName(both.text) };
}

function split({ notes, tags }: Everything, { id, as, name, notes: chosen }: Step<'split'>, time: Date): Everything {
  const parent = parentOf(tags, id);
  if (!tags.some((tag) => tag.id === id && tag.deleted === undefined)) return { notes, tags };
  const siblings = childrenOf(tags, parent);
  const next = siblings[siblings.findIndex((tag) => tag.id === id) + 1];
  return {
    notes: notes.map((note) => (chosen.includes(note.id) ? retagged(note, id, as, time) : note)),
    tags: placed(withNew(tags, { id: as, name, parent }, time), as, { parent, before: next?.id }, time),
  };
}

function without(tags: readonly Tag[], { id, children }: Step<'delete'>, time: Date): readonly Tag[] {
  const gone = new Set([id, ...(children === 'too' ? descendantsOf(tags, id) : [])]);
  const up = children === 'too' ? [] : childrenOf(tags, id);
  const raised = up.reduce((all, child) => placed(all, child.id, spotOf(all, id), time), tags);
  return raised.map((tag) => (gone.has(tag.id) && tag.deleted === undefined ? deletedAt(tag, time) : tag));
}
