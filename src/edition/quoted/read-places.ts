import type { Context } from './context.ts';
import type { NamedPlace } from '../model.ts';
import { readNamed } from './read-named.ts';
import { withId } from './with-id.ts';
import { elementsBelow } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** Places, in document order. */
export function readPlaces(standOff: XmlElement, context: Context): readonly NamedPlace[] {
  return elementsBelow(standOff, 'place').flatMap((place) =>
    withId(place, context, (id) => readNamed(place, id, 'placeName', context)),
  );
}
