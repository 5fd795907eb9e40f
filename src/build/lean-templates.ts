import { parseAst } from 'vite';
import type { Plugin } from 'vite';

/**
 * Makes the templates and style sheets in the built scripts as they have to be there. Their indentation goes: a hundredth of what the first view
 * weighs. To HTML and CSS, which only templates with a tag hold, a line break is as good with it as without; other templates are words of files and keep theirs.
 *
 * Style attributes become properties. The page's policy allows no style that is written into HTML or set as an attribute; `.style` is not
 * held by it, and takes the same text. Sources keep the attribute, which the first view and the check of templates need.
 */
export function leanTemplates(): Plugin {
  return {
    name: 'lean-templates',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = lean(file.code);
    },
  };
}

function lean(code: string): string {
  let written = '';
  let end = 0;
  for (const piece of taggedPieces(parseAst(code)).toSorted((a, b) => a.start - b.start)) {
    written +=
      code.slice(end, piece.start) + styledByProperty(code.slice(piece.start, piece.end)).replaceAll(/\n[ \t]+/g, '\n');
    end = piece.end;
  }
  return written + code.slice(end);
}

/** A piece of a template ends where an expression begins, which may be the whole value or within it. */
function styledByProperty(piece: string): string {
  if (/\sstyle="[^"]*"/.test(piece)) throw new Error(`A style attribute has to be bound to an expression: ${piece}`);
  return piece.replace(/(\s)style=(?=(?:"[^"]*)?$)/, '$1.style=');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What templates with a tag hold between their expressions, wherever in the tree they are. */
function taggedPieces(node: unknown): readonly Stretch[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(taggedPieces);
  return isTagged(node) ? [...node.quasi.quasis, ...within] : within;
}

function isTagged(node: object): node is { readonly quasi: { readonly quasis: readonly Stretch[] } } {
  return 'type' in node && node.type === 'TaggedTemplateExpression';
}
