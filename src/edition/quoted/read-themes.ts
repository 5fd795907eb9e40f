import type { Context } from './context.ts';
import type { Theme } from '../model.ts';
import { requiredText } from './required-text.ts';
import { withId } from './with-id.ts';
import { elementsBelow } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** The themes with their written rules, from the `category`s of the header's `taxonomy`. */
export function readThemes(header: XmlElement, context: Context): readonly Theme[] {
  return elementsBelow(header, 'taxonomy')
    .flatMap((taxonomy) => elementsBelow(taxonomy, 'category'))
    .flatMap((category) =>
      withId(category, context, (id) => ({
        id,
        name: requiredText(category, 'gloss', undefined, context),
        definition: requiredText(category, 'desc', 'definition', context),
        include: requiredText(category, 'desc', 'include', context),
        exclude: requiredText(category, 'desc', 'exclude', context),
      })),
    );
}
