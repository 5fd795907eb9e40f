import type { Context } from './context.ts';
import { isTag } from './read-lang.ts';
import type { AttestedText } from '../model.ts';
import { elementAt, placeOf, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/**
 * The language that a text was written in, from `textLang/@mainLang` in the `bibl` of its header; nothing where it is not said. What is
 * no [BCP 47](https://www.rfc-editor.org/info/bcp47) tag is reported as `unknown-language`.
 */
export function readOriginalLang(
  sourceDesc: XmlElement | undefined,
  { report }: Context,
): Pick<AttestedText, 'originalLang'> {
  const statement = sourceDesc && elementAt(sourceDesc, 'bibl', 'textLang');
  if (!statement) return {};
  const written = valueOf(statement, 'mainLang') ?? '';
  if (isTag(written)) return { originalLang: written };
  report({
    code: 'unknown-language',
    where: placeOf(statement, 'mainLang'),
    message: `“${written}” does not name a language.`,
    remedy: 'Write the language of the original: mainLang="ar" for Arabic, mainLang="en" for English.',
  });
  return {};
}
