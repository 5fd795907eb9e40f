import type { MarkedToken, Token } from 'marked';
import { unescapeHtml } from '../../html-text.ts';

interface WordsStyle {
  readonly bold?: true;
  readonly italics?: true;
  readonly strike?: true;
  readonly code?: true;
  /** As it was written; it need not be an address. */
  readonly href?: string;
}

/** Words of one kind within a paragraph. `\n` is a line break. */
export interface StyledWords extends WordsStyle {
  readonly text: string;
}

/** What stands within a block of Markdown, as words of one kind after another. */
export function styledWords(tokens: readonly Token[], style: WordsStyle = {}): readonly StyledWords[] {
  return tokens.flatMap((token) => wordsOf(token as MarkedToken, style));
}

function wordsOf(token: MarkedToken, style: WordsStyle): readonly StyledWords[] {
  switch (token.type) {
    case 'strong':
      return styledWords(token.tokens, { ...style, bold: true });
    case 'em':
      return styledWords(token.tokens, { ...style, italics: true });
    case 'del':
      return styledWords(token.tokens, { ...style, strike: true });
    case 'link':
      return styledWords(token.tokens, { ...style, href: token.autolink ? token.href : unescapeHtml(token.href) });
    case 'codespan':
      return [{ ...style, code: true, text: token.text }];
    case 'br':
      return [{ ...style, text: '\n' }];
    case 'checkbox':
      return [{ ...style, text: token.checked ? '☑ ' : '☐ ' }];
    case 'image':
      // Its words and its address; nothing is fetched.
      return [{ ...style, text: unescapeHtml(`${token.text} ${token.href}`) }];
    case 'escape':
      return [{ ...style, text: token.text }];
    case 'text':
      return token.tokens ? styledWords(token.tokens, style) : [{ ...style, text: unescapeHtml(token.text) }];
    // Blocks do not stand within a block's words.
    case 'blockquote':
    case 'code':
    case 'def':
    case 'heading':
    case 'hr':
    case 'html':
    case 'list':
    case 'list_item':
    case 'paragraph':
    case 'space':
    case 'table':
      return [{ ...style, text: token.raw }];
  }
}

/** Neighbours of one style are one. */
export function joined(words: readonly StyledWords[]): readonly StyledWords[] {
  const groups: { readonly style: string; readonly first: StyledWords; readonly texts: string[] }[] = [];
  for (const { text, ...look } of words) {
    const style = JSON.stringify(look);
    const last = groups.at(-1);
    if (last?.style === style) last.texts.push(text);
    else groups.push({ style, first: { ...look, text }, texts: [text] });
  }
  return groups.map(({ first, texts }) => ({ ...first, text: texts.join('') }));
}
