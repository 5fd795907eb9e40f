/** A field's text and what is selected in it, in UTF-16; an empty selection is the cursor. */
export interface FieldText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A change of one stretch of a field's text, and what is selected after it. */
export interface FieldEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly selected: readonly [start: number, end: number];
}

export type Emphasis = '*' | '**';

/** What a line begins with that is no word of it: signs of quotes, then the sign of a heading or of a list item, with its box. */
const BEGINNING = /^(?:[ \t]{0,3}>[ \t]?)*[ \t]*(?:#{1,6}[ \t]+|(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;

const ITEM =
  /^(?<quote>(?:[ \t]{0,3}>[ \t]?)*)(?<space>[ \t]*)(?<item>(?<sign>[-+*]|(?<number>\d{1,9})(?<point>[.)]))(?<gap>[ \t]+)(?<box>\[[ xX]\][ \t]+)?)?/;

/** `* * *` and its like: a rule, and no item in an item. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/;

const FENCE = /^[ \t]{0,3}(?:```|~~~)/gm;

/** Words of one line that emphasis can be on, and whether they have it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly has: boolean;
}

/**
 * Puts the words of each selected line between marks of emphasis, or takes these away where all have them. Emphasis does not go
 * from one item of a list to the next, hence by lines; nor do spaces belong to it.
 */
export function emphasised(field: FieldText, mark: Emphasis): FieldEdit {
  const { text } = field;
  const stretches = stretchesOf(field, mark);
  const take = stretches.every(({ has }) => has);
  const size = mark.length;
  const [first, last] = [stretches[0], stretches.at(-1)];
  const from = (first?.start ?? field.start) - (take ? size : 0);
  const to = (last?.end ?? field.end) + (take ? size : 0);
  let insert = '';
  let done = from;
  for (const { start, end, has } of stretches) {
    const marks = has ? '' : mark;
    insert += text.slice(done, start - (take ? size : 0)) + marks + text.slice(start, end) + marks;
    done = end + (take ? size : 0);
  }
  const selected = [from + (first?.has ? 0 : size), from + insert.length - (last?.has ? 0 : size)] as const;
  return { from, to, insert, selected };
}

/** The cursor alone where no words are selected. */
function stretchesOf({ text, start, end }: FieldText, mark: Emphasis): readonly Stretch[] {
  const found: Stretch[] = [];
  let lineStart = lineStartOf(text, start);
  for (const line of text.slice(lineStart).split('\n')) {
    if (lineStart > end) break;
    const words = Math.max(start, lineStart + (BEGINNING.exec(line)?.[0].length ?? 0));
    const selected = text.slice(words, Math.min(end, lineStart + line.length));
    const first = words + selected.length - selected.trimStart().length;
    if (selected.trim() !== '') found.push(stretchAt(text, first, first + selected.trim().length, mark));
    lineStart += line.length + 1;
  }
  return found.length > 0 ? found : [stretchAt(text, start, start, mark)];
}

/** Where marks were selected with the words that they are around, these words alone. */
function stretchAt(text: string, start: number, end: number, mark: Emphasis): Stretch {
  const [, before = '', words = '', after = ''] = /^(\**)([^*]+)(\**)$/.exec(text.slice(start, end)) ?? [];
  const [innerStart, innerEnd] = [start + before.length, end - after.length];
  const inner = words !== '' && isEmphasised(text, innerStart, innerEnd, mark);
  return inner
    ? { start: innerStart, end: innerEnd, has: true }
    : { start, end, has: isEmphasised(text, start, end, mark) };
}

/** Of a run of asterisks, one or three are emphasis, and two or three strong emphasis. */
function isEmphasised(text: string, start: number, end: number, mark: Emphasis): boolean {
  const before = /\**$/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const after = /^\**/.exec(text.slice(end, end + 4))?.[0].length ?? 0;
  const both = Math.min(before, after);
  return mark === '**' ? both === 2 || both === 3 : both === 1 || both === 3;
}

function lineStartOf(text: string, place: number): number {
  return place === 0 ? 0 : text.lastIndexOf('\n', place - 1) + 1;
}

/**
 * What a new line does in a list or a quote: it begins the next item or line of it, and in one that is empty it ends the list, or
 * the quote. Undefined where a new line is only that.
 */
export function continued({ text, start, end }: FieldText): FieldEdit | undefined {
  if (start !== end) return undefined;
  const lineStart = lineStartOf(text, start);
  const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const { quote = '', space = '', item, sign = '', number, point = '', gap = '', box } = ITEM.exec(line)?.groups ?? {};
  const begins = quote.length + (item === undefined ? 0 : space.length + item.length);
  if (begins === 0 || start < lineStart + begins || RULE.test(line) || isInFence(text, lineStart)) return undefined;
  if (line.length === begins) {
    const kept = item === undefined ? '' : quote;
    const cursor = lineStart + kept.length;
    return { from: lineStart, to: lineStart + begins, insert: kept, selected: [cursor, cursor] };
  }
  const nextSign = number === undefined ? sign : `${Number(number) + 1}${point}`;
  const next = item === undefined ? quote : `${quote}${space}${nextSign}${gap}${box === undefined ? '' : '[ ] '}`;
  const cursor = start + 1 + next.length;
  return { from: start, to: end, insert: `\n${next}`, selected: [cursor, cursor] };
}

/** Whether a line stands in a block of code that is fenced in. */
function isInFence(text: string, lineStart: number): boolean {
  return (text.slice(0, lineStart).match(FENCE)?.length ?? 0) % 2 === 1;
}
