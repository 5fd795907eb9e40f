import type { Context } from './context.ts';
import { valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/**
 * Reads an element under its `xml:id`, as a list of one. None if it has no id, which is reported as `missing-id`, or another
 * element's id, which has been reported.
 */
export function withId<Read>(
  element: XmlElement,
  { ids, report }: Context,
  read: (id: string) => Read | undefined,
): readonly Read[] {
  const id = valueOf(element, 'xml:id');
  if (id === undefined) {
    report({
      code: 'missing-id',
      where: element.where,
      message: `<${element.name}> has no id, so nothing can point at it.`,
      remedy: 'Add xml:id="…" in lower-case letters, unlike any other id of the edition.',
    });
    return [];
  }
  if (ids.repeated.has(element)) return [];
  const made = read(id);
  return made === undefined ? [] : [made];
}
