/** A place in a text, both from 1; columns in UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next: a value, or that or an end; the key of a member, or that or an end; what stands between key and value; what follows a value. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'after';

/**
 * Where a text ceases to be [JSON](https://www.rfc-editor.org/rfc/rfc8259); undefined where all of it is. Browsers tell this in words of their own, or not at all.
 */
export function jsonMistake(text: string): TextPlace | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = skip(text, 0);
  while (at < text.length) {
    const next = step(text, at, expected, open);
    if (!next) return placeOf(text, at);
    at = skip(text, next.at);
    expected = next.expected;
  }
  return expected === 'after' && open.length === 0 ? undefined : placeOf(text, at);
}

/** `jsonMistake` of a text that is known not to be JSON; undefined where it can't be told. */
export function mistakeIn(text: string): TextPlace | undefined {
  try {
    return jsonMistake(text);
  } catch {
    // A text of many megabytes without an end is more than some engines can search.
    return undefined;
  }
}

interface Step {
  readonly at: number;
  readonly expected: Expected;
}

function step(text: string, at: number, expected: Expected, open: ('[' | '{')[]): Step | undefined {
  const sign = text[at];
  const inside = open.at(-1);
  if (expected === 'colon') return sign === ':' ? { at: at + 1, expected: 'value' } : undefined;
  if (expected === 'after' && sign === ',' && inside) {
    return { at: at + 1, expected: inside === '[' ? 'value' : 'key' };
  }
  const mayEnd = expected === 'after' || expected === (inside === '[' ? 'value or end' : 'key or end');
  if (mayEnd && inside && sign === (inside === '[' ? ']' : '}')) {
    open.pop();
    return { at: at + 1, expected: 'after' };
  }
  if (expected === 'after') return undefined;
  const isKey = expected === 'key' || expected === 'key or end';
  if (!isKey && (sign === '[' || sign === '{')) {
    open.push(sign);
    return { at: at + 1, expected: sign === '[' ? 'value or end' : 'key or end' };
  }
  if (isKey && sign !== '"') return undefined;
  SCALAR.lastIndex = at;
  return SCALAR.test(text) ? { at: SCALAR.lastIndex, expected: isKey ? 'colon' : 'after' } : undefined;
}

function skip(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}
