import type { Certainty } from '../statement.ts';
import { valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** How sure an element says that it is, by `@cert` in words or as a number, or by `@evidence`; without them its statement stands without doubt. */
export function statedCertainty(element: XmlElement): Certainty {
  const written = valueOf(element, 'cert') ?? valueOf(element, 'confidence');
  if (written === undefined) return valueOf(element, 'evidence') === 'conjecture' ? 'medium' : 'high';
  const degree = Number(written);
  if (!Number.isNaN(degree)) return degree >= 0.9 ? 'high' : degree >= 0.5 ? 'medium' : 'low';
  return written === 'high' || written === 'medium' || written === 'low' ? written : 'unknown';
}

/** The less sure of two. */
export function atMost(most: 'medium' | 'low', certainty: Certainty): Certainty {
  if (certainty === 'high') return most;
  return certainty === 'medium' ? most : certainty;
}
