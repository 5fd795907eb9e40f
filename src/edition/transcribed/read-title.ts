import type { FileContext } from './file-context.ts';
import { allInHeader } from './file-context.ts';
import { keysOn } from './keys.ts';
import { elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { hasWords, lineOf } from './walk.ts';

const NAMING: ReadonlySet<string> = new Set(['persName', 'orgName', 'name', 'rs', 'placeName']);

/** Title elements of a header that are of the text itself, not of the series or the journal it is in. */
export function titlesOf(context: FileContext): readonly XmlElement[] {
  return allInHeader(context, 'title', 'fileDesc', 'titleStmt').filter(
    (title) =>
      !/^[sjm]$/.test(valueOf(title, 'level') ?? '') &&
      !/^(?:series|collection|edition|gmd)$/i.test(valueOf(title, 'type') ?? ''),
  );
}

/**
 * The title in the language of the file, or else the first that has words, with its subtitle. Where a name in it is only pointed at, `nameOf` says it.
 */
export function readTitle(
  context: FileContext,
  lang: string | undefined,
  nameOf: (keys: readonly string[]) => string | undefined,
): { readonly element: XmlElement; readonly text: string } | undefined {
  const titles = titlesOf(context).flatMap((element) => {
    const text = lineOf(filled(element, context, nameOf));
    return text === undefined
      ? []
      : [{ element, text, lang: valueOf(element, 'xml:lang'), isSub: isSubtitle(element) }];
  });
  const main = titles.filter(({ isSub }) => !isSub);
  const chosen = main.find((title) => lang !== undefined && title.lang === lang) ?? main[0] ?? titles[0];
  if (!chosen) return undefined;
  const sub = chosen.isSub ? undefined : titles.find((title) => title.isSub && title.lang === chosen.lang);
  return { element: chosen.element, text: sub ? `${chosen.text}. ${sub.text}` : chosen.text };
}

/** The heading of a part of the text, where it is a letter of its own. */
export function readHeading(part: XmlElement | undefined): string | undefined {
  const [inner] = part ? elementsIn(part, 'front', 'body') : [];
  return lineOf(part && (elementsIn(part, 'head')[0] ?? (inner && elementsIn(inner, 'head')[0])));
}

function isSubtitle(title: XmlElement): boolean {
  return /^(?:sub|desc|alt|short|rend|run|parallel)/i.test(valueOf(title, 'type') ?? '');
}

function filled(
  element: XmlElement,
  context: FileContext,
  nameOf: (keys: readonly string[]) => string | undefined,
): XmlElement {
  if (NAMING.has(element.name) && !hasWords(element)) {
    return { ...element, children: [nameOf(keysOn(element, context.file, context.isHere).keys) ?? ''] };
  }
  return {
    ...element,
    children: element.children.map((child) => (typeof child === 'string' ? child : filled(child, context, nameOf))),
  };
}
