import type { Context } from './context.ts';
import { placeOf, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/**
 * The language that an element says its words are in, by `xml:lang`; undefined where it says none. What is no
 * [BCP 47](https://www.rfc-editor.org/info/bcp47) tag is reported as `unknown-language` and says none: the browser throws where it is asked about such a language.
 */
export function readLang(element: XmlElement, { report }: Context): string | undefined {
  const written = valueOf(element, 'xml:lang') ?? '';
  if (written === '') return undefined;
  if (isTag(written)) return written;
  report({
    code: 'unknown-language',
    where: placeOf(element, 'xml:lang'),
    message: `“${written}” does not name a language.`,
    remedy: 'Write a language tag: xml:lang="fr" for French, xml:lang="ar" for Arabic.',
  });
  return undefined;
}

export function isTag(written: string): boolean {
  try {
    return Intl.getCanonicalLocales(written).length > 0 && written !== '';
  } catch {
    return false;
  }
}
