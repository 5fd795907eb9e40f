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

/** The language of a letter's text: what the innermost element around all of it says, or that of the original, or `und`. */
export function readTextLang(parts: readonly XmlElement[], original: string | undefined, context: FileContext): string {
  const [part] = parts;
  if (!part) return original ?? context.lang ?? 'und';
  const [body] = elementsIn(part, 'body');
  for (const element of [...(body ? [body] : []), part]) {
    const tag = valueOf(element, 'xml:lang') === undefined ? undefined : tagAt(element, 'xml:lang', context);
    if (tag !== undefined) return tag;
  }
  return original ?? context.lang ?? 'und';
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
