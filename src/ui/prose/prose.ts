import { flatten } from '../../anchoring/flatten.ts';
import type { Run, Stretch } from '../../anchoring/flatten.ts';
import type { Excerpt, Range, ThemeId } from '../../edition/model.ts';
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
  /** What the words have beyond these; without it they are running words. */
  readonly structure?: ((excerpt: Excerpt) => Structure) | undefined;
}

/** An element that holds what lies in it whole, whatever else lies over the words. */
export interface Frame extends Stretch {
  readonly type: 'frame';
  readonly tag: ProseElement['tag'];
  readonly attributes: ProseElement['attributes'];
}

/** What is put around each run of a stretch; `closest` to the words, under the marks of notes, or outside these. */
export interface Wrapping extends Stretch {
  readonly type: 'wrapping';
  readonly closest?: boolean;
  readonly wrap: (inner: readonly ProseNode[], run: Stretch) => readonly ProseNode[];
}

/** What stands between two characters and is no text. */
export interface Inset {
  readonly at: number;
  readonly node: ProseElement;
}

/** What a passage's letter has beyond running words; the frames, an outer one before those in it, and the insets by their place. */
export interface Structure {
  readonly frames: readonly Frame[];
  readonly wrappings: readonly Wrapping[];
  readonly insets: readonly Inset[];
  readonly announced: readonly Announced[];
}

const RUNNING_WORDS: Structure = { frames: [], wrappings: [], insets: [], announced: [] };

type DrawnRange = Extract<Range, { readonly type: 'gloss' | 'omission' | 'phrase' | 'emphasis' | 'slip' }>;

/** Names and second wordings are not drawn in the words, so they must not part what belongs together either. */
const DRAWN = new Set<Range['type']>([
  'gloss',
  'omission',
  'phrase',
  'emphasis',
  'slip',
] satisfies DrawnRange['type'][]);

type Layer = Frame | DrawnRange | Wrapping | LanedMark;

/** French spacing: the source's space before these never begins a line. */
const SPACED_MARK = / [!?:;»]+/gu;

/**
 * A passage's text as elements. The characters are the text's, each once and in order: whatever else is shown or said (a
 * note's number, the trace of a hidden gloss, where a phrase begins) the style sheet draws from attributes, or it stands in shadow roots.
 */
export function prose(excerpt: Excerpt, paint: Paint): readonly ProseNode[] {
  const { text, ranges } = excerpt;
  const structure = paint.structure?.(excerpt) ?? RUNNING_WORDS;
  const layers: readonly Layer[] = [
    ...structure.frames,
    ...languages(text, ranges),
    ...ranges.filter(isDrawn),
    ...structure.wrappings,
    ...lanedMarks(paint.marks),
  ];
  const places = structure.insets.map(({ at }) => at);
  const nodes = framed(flatten(text.length, layers, places), structure.insets, (run) => drawRun(text, run, paint));
  return announce(nodes, text, [...layers.flatMap((layer) => announced(layer, paint)), ...structure.announced]);
}

function lanedMarks(marks: readonly NoteMark[]): readonly LanedMark[] {
  const lines = marks.filter(({ style }) => isLine(style));
  const lanes = new Map(markLanes(lines).map((lane, index) => [lines[index], lane]));
  return marks.map((mark) => ({ ...mark, type: 'note', lane: lanes.get(mark) ?? -1 }));
}

function isDrawn(range: Range): range is DrawnRange {
  return DRAWN.has(range.type);
}

/** A stretch in another language is one element whatever lies over it, since pieces of it would each run their own way. */
function languages(text: string, ranges: readonly Range[]): readonly Frame[] {
  return ranges
    .filter((range) => range.type === 'language')
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, lang }) => {
      const attributes = { lang, dir: textDirection(text.slice(start, end)) };
      return { type: 'frame', tag: 'span', start, end, attributes };
    });
}

/** The runs in their frames. Where one frame ends inside another, that one is cut and goes on after it. */
function framed(
  runs: readonly Run<Layer>[],
  insets: readonly Inset[],
  draw: (run: Run<Layer>) => readonly ProseNode[],
): readonly ProseNode[] {
  const all: ProseNode[] = [];
  const open: { readonly frame: Frame; readonly children: ProseNode[] }[] = [];
  const add = (node: ProseNode): void => void (open.at(-1)?.children ?? all).push(node);
  let next = 0;
  for (const run of runs) {
    const frames = run.ranges.filter((layer) => layer.type === 'frame');
    const kept = frames.findIndex((frame, depth) => open[depth]?.frame !== frame);
    open.length = Math.min(open.length, kept < 0 ? frames.length : kept);
    for (const frame of frames.slice(open.length)) {
      const children: ProseNode[] = [];
      add({ tag: frame.tag, attributes: frame.attributes, children });
      open.push({ frame, children });
    }
    for (let inset = insets[next]; inset && inset.at <= run.start; inset = insets[next]) {
      add(inset.node);
      next += 1;
    }
    for (const node of draw(run)) add(node);
  }
  for (const { node } of insets.slice(next)) add(node);
  return all;
}

function announced(layer: Layer, paint: Paint): readonly Announced[] {
  const says = layer.type === 'phrase' ? themeOf(layer, paint)?.says : layer.type === 'note' ? layer.says : undefined;
  return says ? [{ start: layer.start, end: layer.end, says }] : [];
}

/** The theme that a phrase is marked with: the first that is on. */
function themeOf({ themes }: { readonly themes: readonly ThemeId[] }, paint: Paint): MarkedTheme | undefined {
  return paint.themes.find(({ id }) => themes.includes(id));
}

function drawRun(text: string, run: Run<Layer>, paint: Paint): readonly ProseNode[] {
  const { start, end, ranges } = run;
  const closest = ranges.filter((layer) => layer.type === 'wrapping' && layer.closest);
  const words = closest.reduceRight<readonly ProseNode[]>(
    (inner, layer) => wrap(inner, layer, paint, run),
    unbroken(text.slice(start, end)),
  );
  const notes = ranges.filter((range) => range.type === 'note');
  const marked = notes.length > 0 ? [noteMark(words, notes, { start, end })] : words;
  return ranges
    .filter((layer) => !closest.includes(layer))
    .reduceRight<readonly ProseNode[]>((inner, layer) => wrap(inner, layer, paint, run), marked);
}

function wrap(inner: readonly ProseNode[], range: Layer, paint: Paint, run: Stretch): readonly ProseNode[] {
  const element = (attributes: Record<string, string>): readonly ProseNode[] => [
    { tag: 'span', attributes, children: inner },
  ];
  switch (range.type) {
    case 'gloss':
      return element({ class: range.start === run.start ? 'gloss first' : 'gloss' });
    case 'emphasis':
      return element({ class: 'emphasis', ...(range.looks && { 'data-looks': range.looks.join(' ') }) });
    case 'omission':
    case 'slip':
      return element({ class: range.type });
    case 'wrapping':
      return range.wrap(inner, run);
    case 'frame':
    case 'note':
      return inner;
    case 'phrase': {
      const theme = themeOf(range, paint);
      return theme ? element({ class: 'phrase', 'data-slot': String(theme.slot) }) : inner;
    }
  }
}

function unbroken(text: string): readonly ProseNode[] {
  const nodes: ProseNode[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(SPACED_MARK)) {
    // The word is looked for backwards: one that is very long is looked at once, not from each of its letters.
    let start = index;
    while (start > from && /\S/.test(text.charAt(start - 1))) start -= 1;
    if (start === index) continue;
    if (start > from) nodes.push(text.slice(from, start));
    from = index + mark.length;
    nodes.push({ tag: 'span', attributes: { class: 'unbroken' }, children: [text.slice(start, from)] });
  }
  return from < text.length || from === 0 ? [...nodes, text.slice(from)] : nodes;
}
