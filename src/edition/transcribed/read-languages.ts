import type { FileContext } from './file-context.ts';
import { belowInHeader } from './file-context.ts';
import { languageTag } from './language-tag.ts';
import { elementsIn, placeOf, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** The language a letter was written in, where the header says it of one: `textLang`, the only language of `langUsage` or the one most used. */
export function readOriginalLang(context: FileContext): string | undefined {
  const [stated] = belowInHeader(context, 'textLang', 'fileDesc', 'sourceDesc').flatMap(
    (textLang) => tagAt(textLang, 'mainLang', context) ?? [],
  );
  if (stated !== undefined) return stated;
  const used = belowInHeader(context, 'language', 'profileDesc', 'langUsage');
  const [only] = used.length === 1 ? used : used.filter((language) => Number(valueOf(language, 'usage')) > 50);
  return only && tagAt(only, 'ident', context);
}

/** The language of a letter's text, and whether no file says it and that of the header is taken for it. */
export interface TextLang {
  readonly lang: string;
  readonly isInferred: boolean;
}

/** What the innermost element around all of the text says, or the original is in, or the whole file; else that of the header, or `und`. */
export function readTextLang(
  parts: readonly XmlElement[],
  original: string | undefined,
  context: FileContext,
): TextLang {
  const [part] = parts;
  const [body] = part ? elementsIn(part, 'body') : [];
  const around = [...(body ? [body] : []), ...(part ? [part] : [])];
  const own = around.flatMap((element) => tagOf(element, context) ?? [])[0] ?? original ?? tagOf(context.root, context);
  if (own !== undefined) return { lang: own, isInferred: false };
  return { lang: context.lang ?? 'und', isInferred: context.lang !== undefined };
}

function tagOf(element: XmlElement, context: FileContext): string | undefined {
  return valueOf(element, 'xml:lang') === undefined ? undefined : tagAt(element, 'xml:lang', context);
}

/** The language of what the header says: that of the header, or of the whole file. */
export function headerLang(root: XmlElement, headers: readonly XmlElement[]): string | undefined {
  for (const element of [headers[0], root]) {
    const tag = languageTag((element && valueOf(element, 'xml:lang')) ?? '');
    if (tag !== undefined) return tag;
  }
  return undefined;
}

function tagAt(element: XmlElement, attribute: string, { report }: FileContext): string | undefined {
  const written = valueOf(element, attribute);
  if (written === undefined) return undefined;
  const tag = languageTag(written.split(/\s+/)[0] ?? '');
  if (tag === undefined) {
    report({
      code: 'unknown-language',
      where: placeOf(element, attribute),
      message: `“${written}” does not name a language.`,
      remedy: `Write a language tag: ${attribute}="de" for German, ${attribute}="ota" for Ottoman Turkish.`,
    });
  }
  return tag;
}
