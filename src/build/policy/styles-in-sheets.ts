/** What is of interest in a page: where the head ends, where a shadow root begins and ends, and tags with a style. */
const TOKEN = /<\/head>|<template shadowroot[^>]*>|<\/template>|(<[a-z][^>]* )style="([^"]*)"/g;

/** A style sheet reaches the tree that it stands in: the page's, or a shadow root's. */
interface Tree {
  readonly used: Set<string>;
  /** Which piece of the page its sheet goes before. */
  before: number;
}

/**
 * The page with its style attributes written as rules: of style sheets in the page a policy can allow each by its hash, of attributes all or none
 * of the kind. As with an attribute, rules that ask for classes and the like do not go before these.
 */
export function stylesInSheets(page: string): string {
  const numbers = new Map<string, number>();
  const pieces: string[] = [];
  const whole: Tree = { used: new Set(), before: 0 };
  const trees = [whole];
  const sheets: Tree[] = [whole];
  let end = 0;
  for (const { 0: token, 1: tag, 2: style, index } of page.matchAll(TOKEN)) {
    pieces.push(page.slice(end, index));
    end = index + token.length;
    if (token === '</head>') whole.before = pieces.length;
    else if (token === '</template>') trees.pop();
    if (style === undefined || tag === undefined) {
      pieces.push(token);
      if (!token.startsWith('<template')) continue;
      trees.push({ used: new Set(), before: pieces.length });
      sheets.push(...trees.slice(-1));
    } else {
      const number = numbers.get(style) ?? numbers.size;
      numbers.set(style, number);
      trees.at(-1)?.used.add(style);
      pieces.push(`${tag}data-s="${number}"`);
    }
  }
  pieces.push(page.slice(end));
  for (const { used, before } of sheets)
    if (used.size > 0) pieces[before] = sheetOf([...used], numbers) + (pieces[before] ?? '');
  return pieces.join('');
}

function sheetOf(styles: readonly string[], numbers: ReadonlyMap<string, number>): string {
  const rules = styles.map((style) => {
    if (/[&<>{}\\]/.test(style)) throw new Error(`This style can’t be written as a rule: ${style}`);
    return `[data-s="${numbers.get(style)}"]:not(#_){${style}}`;
  });
  return `<style>${rules.join('')}</style>`;
}
