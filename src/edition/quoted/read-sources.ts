import { followOne } from './context.ts';
import type { Context } from './context.ts';
import type { Source } from '../model.ts';
import { requiredText } from './required-text.ts';
import { elementsBelow, elementsIn, placeOf, typedElement, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { withId } from './with-id.ts';

/** The sources that the edition quotes, and itself, from the `bibl`s of the header's `listBibl`. */
export function readSources(header: XmlElement, context: Context): readonly Source[] {
  return elementsBelow(header, 'listBibl')
    .flatMap((list) => elementsIn(list, 'bibl'))
    .flatMap((bibl) => withId(bibl, context, (id) => readSource(bibl, id, context)));
}

function readSource(bibl: XmlElement, id: string, context: Context): Source {
  const url = elementsIn(bibl, 'ref').flatMap((ref) => readAddress(ref, context) ?? [])[0];
  const relation = typedElement(bibl, 'relatedItem', 'after') ?? typedElement(bibl, 'ptr', 'after');
  const after = relation && followOne(relation, 'target', ['source'], context)?.id;
  return {
    id,
    label: requiredText(bibl, 'title', 'label', context),
    sigil: requiredText(bibl, 'abbr', 'sigil', context),
    reference: requiredText(bibl, 'title', 'reference', context),
    ...(url !== undefined && { url }),
    supplies: requiredText(bibl, 'note', 'supplies', context),
    reliability: requiredText(bibl, 'note', 'reliability', context),
    ...(after !== undefined && { after }),
  };
}

/** Where the source is on the web. Any other address would be a link that does anything but lead there. */
function readAddress(ref: XmlElement, { report }: Context): string | undefined {
  const target = valueOf(ref, 'target');
  if (target === undefined || /^https?:/i.test(target)) return target;
  report({
    code: 'no-web-address',
    where: placeOf(ref, 'target'),
    message: `“${target}” is no address on the web, so the source has no link.`,
    remedy: 'Write an address that begins with https: or http:.',
  });
  return undefined;
}
