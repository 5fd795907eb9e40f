import { flatten } from '../../anchoring/flatten.ts';
import type { Run } from '../../anchoring/flatten.ts';
import type { Excerpt, Range, ThemeId } from '../../edition/model.ts';
import { escapeHtml } from '../../exports/html-text.ts';
import { markLanes } from '../../views/notes/mark-lanes.ts';
import { isLine } from '../../views/notes/mark-style.ts';
import { textDirection } from '../../edition/text-direction.ts';
import { announce } from './announcements.ts';
import type { Announced, Announcement } from './announcements.ts';
import { noteMark } from './note-mark.ts';
import type { LanedMark, NoteMark } from './note-mark.ts';
import type { ProseElement, ProseNode } from './prose-node.ts';

/** A theme whose phrases are marked, with its slot in the palette. */
export interface MarkedTheme {
  readonly id: ThemeId;
  readonly slot: number;
  readonly says?: Announcement;
}

/** What is drawn over a passage's words, and what is said of it. */
export interface Paint {
  readonly themes: readonly MarkedTheme[];
  readonly marks: readonly NoteMark[];
}

type LanguageRange = Extract<Range, { readonly type: 'language' }>;

/** Names and second wordings are not drawn in the words, so they must not part what belongs together either. */
type DrawnRange = Exclude<Range, { readonly type: 'name' | 'reading' }>;

type Layer = DrawnRange | LanedMark;

/** French spacing: the source's space before these never begins a line. */
const BEFORE_SPACED_MARK = /(\S+ (?=[!?:;»]))([!?:;»]+)/u;

/**
 * A passage's text as elements. The characters are the text's, each once and in order: whatever else is shown or said (a
 * note's number, the trace of a hidden gloss, where a phrase begins) the style sheet draws from attributes.
 */
export function prose({ text, ranges }: Excerpt, paint: Paint): readonly ProseNode[] {
  const layers: readonly Layer[] = [...ranges.filter(isDrawn), ...lanedMarks(paint.marks)];
  const languages = layers
    .filter((layer) => layer.type === 'language')
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const nodes = inLanguages(text, flatten(text.length, layers), languages, (run) => drawRun(text, run, paint));
  return announce(
    nodes,
    text,
    layers.flatMap((layer) => announced(layer, paint)),
  );
}

function lanedMarks(marks: readonly NoteMark[]): readonly LanedMark[] {
  const lines = marks.filter(({ style }) => isLine(style));
  const lanes = new Map(markLanes(lines).map((lane, index) => [lines[index], lane]));
  return marks.map((mark) => ({ ...mark, type: 'note', lane: lanes.get(mark) ?? -1 }));
}

function isDrawn(range: Range): range is DrawnRange {
  return range.type !== 'name' && range.type !== 'reading';
}

/**
 * A stretch in another language is one element whatever lies over it, since pieces of it would each run their own way.
 * `languages` are sorted, an outer one before those in it.
 */
function inLanguages(
  text: string,
  runs: readonly Run<Layer>[],
  [first, ...others]: readonly LanguageRange[],
  draw: (run: Run<Layer>) => readonly ProseNode[],
): readonly ProseNode[] {
  if (!first) return runs.flatMap(draw);
  const { start, end, lang } = first;
  const children = inLanguages(
    text,
    runs.filter((run) => start <= run.start && run.end <= end),
    others.filter((other) => other.start < end),
    draw,
  );
  const attributes = { lang, dir: textDirection(text.slice(start, end)) };
  return [
    ...runs.filter((run) => run.end <= start).flatMap(draw),
    { tag: 'span', attributes, children },
    ...inLanguages(
      text,
      runs.filter((run) => end <= run.start),
      others.filter((other) => end <= other.start),
      draw,
    ),
  ];
}

function announced(layer: Layer, paint: Paint): readonly Announced[] {
  const says = layer.type === 'phrase' ? themeOf(layer, paint)?.says : layer.type === 'note' ? layer.says : undefined;
  return says ? [{ start: layer.start, end: layer.end, says }] : [];
}

/** The theme that a phrase is marked with: the first that is on. */
function themeOf({ themes }: { readonly themes: readonly ThemeId[] }, paint: Paint): MarkedTheme | undefined {
  return paint.themes.find(({ id }) => themes.includes(id));
}

function drawRun(text: string, { start, end, ranges }: Run<Layer>, paint: Paint): readonly ProseNode[] {
  const words = unbroken(text.slice(start, end));
  const notes = ranges.filter((range) => range.type === 'note');
  const marked = notes.length > 0 ? [noteMark(words, notes, { start, end })] : words;
  return ranges.reduceRight<readonly ProseNode[]>((inner, range) => wrap(inner, range, paint, start), marked);
}

function wrap(inner: readonly ProseNode[], range: Layer, paint: Paint, start: number): readonly ProseNode[] {
  const element = (attributes: Record<string, string>): readonly ProseNode[] => [
    { tag: 'span', attributes, children: inner },
  ];
  switch (range.type) {
    case 'gloss':
      return element({ class: range.start === start ? 'gloss first' : 'gloss' });
    case 'omission':
    case 'emphasis':
    case 'slip':
      return element({ class: range.type });
    case 'language':
    case 'note':
      return inner;
    case 'phrase': {
      const theme = themeOf(range, paint);
      return theme ? element({ class: 'phrase', 'data-slot': String(theme.slot) }) : inner;
    }
    default:
      return element({ class: range.type });
  }
}

function unbroken(text: string): readonly ProseNode[] {
  const found = BEFORE_SPACED_MARK.exec(text);
  if (!found) return [text];
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  const kept: ProseElement = { tag: 'span', attributes: { class: 'unbroken' }, children: [found[0]] };
  return [...(before ? [before] : []), kept, ...(after ? unbroken(after) : [])];
}

/** The prose as HTML text, for the page as it is built. */
export function proseHtml(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
      return `<${node.tag}${attributes.join('')}>${proseHtml(node.children)}</${node.tag}>`;
    })
    .join('');
}
