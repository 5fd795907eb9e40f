import { integer, is, looseObject, minValue, number, optional, pipe, string } from 'valibot';
import type { Note, NoteTarget } from '../../notes/note.ts';
import { addressIn, fragmentIn, listOf, member, textIn } from './linked-data.ts';
import { foreignNotes } from './foreign-note.ts';
import { placeTarget } from './place-target.ts';
import type { ForeignPlace } from './place-target.ts';
import type { LeftThing } from './gathered.ts';
import type { ReadingTools } from '../reader.ts';
import type { TagShelf } from './tag-shelf.ts';
import { textOfHtml } from './text-of-html.ts';

const count = pipe(number(), integer(), minValue(0));
const QUOTE = looseObject({ exact: string(), prefix: optional(string(), ''), suffix: optional(string(), '') });
const POSITION = looseObject({ start: count, end: count });

/** Whether something says that it is an annotation. */
export function isAnnotation(value: unknown): boolean {
  return [...listOf(member(value, 'type')), ...listOf(member(value, '@type'))].some(
    (type) => type === 'Annotation' || type === 'oa:Annotation',
  );
}

/**
 * A [Web Annotation](https://www.w3.org/TR/annotation-model/) of any make as notes on this edition, or why there is none. `idsHold`: the ids in its addresses
 * are those of this edition.
 */
export function foreignAnnotation(
  value: unknown,
  tools: ReadingTools,
  shelf: TagShelf,
  idsHold: boolean,
): readonly Note[] | LeftThing {
  const said = isAnnotation(value) ? listOf(member(value, 'target')) : [];
  const placed = said.map((target) => placeTarget(tools.edition, foreignPlace(target, idsHold)));
  const [first, ...others] = placed.filter((target): target is NoteTarget => !('why' in target));
  const bodies = [...listOf(member(value, 'body')).flatMap(partsOf), ...plainBody(member(value, 'bodyValue'))];
  const words = bodies.map(wordsIn).filter(({ text }) => text.trim() !== '');
  const text = words.map((each) => each.text).join('\n\n');
  if (!first) {
    const left = placed.find((target) => 'why' in target) ?? { why: 'unreadable', words: '' };
    // What is told of a letter of another edition is on no letter of this.
    const elsewhere = left.why === 'whole-page' && !idsHold;
    return { why: elsewhere ? 'other-text' : left.why, words: left.words || text };
  }
  const motivation = listOf(member(value, 'motivation')).find((each) => typeof each === 'string');
  return foreignNotes(
    {
      key: textIn(value, 'id') ?? textIn(value, '@id') ?? keyOf(first, text, textIn(value, 'created')),
      motivation,
      words: text,
      format: words.some(({ isMarkdown }) => isMarkdown) ? 'text/markdown' : 'text/plain',
      tags: bodies.map((body) => tagIn(body, shelf)).filter((tag) => tag !== undefined),
      targets: [first, ...others],
      created: textIn(value, 'created'),
      modified: textIn(value, 'modified'),
    },
    tools,
  );
}

/** Where a target is: an address, or an address with selectors, of which one may refine the other. */
function foreignPlace(target: unknown, idsHold: boolean): ForeignPlace {
  const address =
    typeof target === 'string' ? target : (addressIn(member(target, 'source')) ?? addressIn(target) ?? '');
  const selectors = listOf(member(target, 'selector')).flatMap((each) => [each, ...listOf(member(each, 'refinedBy'))]);
  const quote = selectors.find((each) => is(QUOTE, each));
  const position = selectors.find((each) => is(POSITION, each) && member(each, 'type') === 'TextPositionSelector');
  const named = selectors.find((each) => member(each, 'type') === 'FragmentSelector');
  return {
    fragment: idsHold ? (textIn(named, 'value') ?? fragmentIn(address)) : undefined,
    quote: is(QUOTE, quote)
      ? { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' }
      : undefined,
    position: is(POSITION, position) ? position : undefined,
    inPage: selectors.some((each) => each !== named),
  };
}

/** Who made it, by name or else by address; of several all. */
export function creatorOf(value: unknown): string | undefined {
  const names = listOf(member(value, 'creator')).flatMap(
    (each) => textIn(each, 'name') ?? textIn(each, 'nickname') ?? addressIn(each) ?? [],
  );
  return names.join(', ') || undefined;
}

/** Several bodies in one: all of them; of several to choose from, the first. */
function partsOf(body: unknown): readonly unknown[] {
  const items = listOf(member(body, 'items'));
  if (items.length === 0) return [body];
  return member(body, 'type') === 'Choice' ? items.slice(0, 1) : items;
}

function plainBody(value: unknown): readonly unknown[] {
  return typeof value === 'string' ? [{ value }] : [];
}

function isTag(body: unknown): boolean {
  return [...listOf(member(body, 'purpose')), ...listOf(member(body, 'type'))].some(
    (each) => each === 'tagging' || each === 'oa:Tag' || each === 'Tag',
  );
}

function wordsIn(body: unknown): { readonly text: string; readonly isMarkdown: boolean } {
  if (isTag(body)) return { text: '', isMarkdown: false };
  const format = textIn(body, 'format');
  // What is no text is somewhere: its address is all that there is of it.
  const text = textIn(body, 'value') ?? addressIn(body) ?? addressIn(member(body, 'source')) ?? '';
  return { text: format === 'text/html' ? textOfHtml(text) : text, isMarkdown: format === 'text/markdown' };
}

function tagIn(body: unknown, shelf: TagShelf): string | undefined {
  if (!isTag(body)) return undefined;
  const source = member(body, 'source');
  const name = textIn(body, 'value') ?? textIn(body, 'label') ?? textIn(source, 'label') ?? addressIn(source);
  return shelf.idOf(name ?? addressIn(body) ?? '');
}

/** What tells an annotation without an id from others. */
function keyOf(target: NoteTarget, text: string, created = ''): string {
  return [target.source, target.selector?.[0].start ?? '', target.selector?.[0].end ?? '', created, text].join('\n');
}
