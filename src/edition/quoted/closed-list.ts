import type { Context } from './context.ts';
import type { Certainty } from '../model.ts';
import { placeOf, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/**
 * Reads an attribute that must hold one of a few words. Any other, or none, is reported (`unknown-type`; `unknown-certainty` for
 * `@cert`) with the words that are allowed, and gives undefined.
 */
export function readWord<Meaning>(
  element: XmlElement,
  attribute: string,
  meanings: Readonly<Record<string, Meaning>>,
  context: Context,
): Meaning | undefined {
  const word = valueOf(element, attribute);
  if (word !== undefined && Object.hasOwn(meanings, word)) return meanings[word];
  context.report({
    code: attribute === 'cert' ? 'unknown-certainty' : 'unknown-type',
    where: placeOf(element, attribute),
    message:
      word === undefined
        ? `<${element.name}> has no ${attribute}.`
        : `“${word}” is not a ${attribute} that <${element.name}> can have here.`,
    remedy: `Write ${attribute}="…" with one of: ${Object.keys(meanings).join(', ')}.`,
  });
  return undefined;
}

const CERTAINTIES: Readonly<Record<Certainty, Certainty>> = {
  high: 'high',
  medium: 'medium',
  low: 'low',
  unknown: 'unknown',
};

/** `@cert`; where it is not written, the statement stands without doubt: `high`. */
export function readCertainty(element: XmlElement, context: Context): Certainty {
  if (valueOf(element, 'cert') === undefined) return 'high';
  return readRequiredCertainty(element, context) ?? 'unknown';
}

/** `@cert` of a statement that must say how sure it is. */
export function readRequiredCertainty(element: XmlElement, context: Context): Certainty | undefined {
  return readWord(element, 'cert', CERTAINTIES, context);
}
