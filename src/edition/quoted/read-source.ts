import { followOne } from './context.ts';
import type { Context } from './context.ts';
import type { SourceId } from '../model.ts';
import { valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** Who says so: the source in `@source`. A missing one is reported as `missing-source`, a wrong one as `dangling-link`. */
export function readSource(element: XmlElement, context: Context): SourceId | undefined {
  if (valueOf(element, 'source') !== undefined) return followOne(element, 'source', ['source'], context)?.id;
  context.report({
    code: 'missing-source',
    where: element.where,
    message: `<${element.name}> does not say which source gives it.`,
    remedy: 'Add source="edition.xml#…" with the id of a source.',
  });
  return undefined;
}
