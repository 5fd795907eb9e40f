import { oncePer } from '../../once-per.ts';
import { elementsIn, valueOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import type { Pen } from './pen.ts';

/** Whether words stand in an element one behind the other with no space between: some editions leave it out. */
const hasNoSpaces = oncePer(
  (parent: XmlElement) =>
    elementsIn(parent, 'w').length > 1 &&
    parent.children.every((child) => typeof child !== 'string' || !/\s/.test(child)),
);

/** `w` and `pc`: a space before a word where the edition leaves spaces out, but not before punctuation. */
export function writeToken(token: XmlElement, pen: Pen): void {
  const join = valueOf(token, 'join');
  const isPart = /^[FM]$/.test(valueOf(token, 'part') ?? '');
  const apart = token.name === 'w' && join !== 'left' && join !== 'both' && join !== 'overlap' && !isPart;
  if (apart && pen.parent && hasNoSpaces(pen.parent)) pen.words(' ');
  pen.inside(token);
  if (join === 'right' || join === 'both') pen.writer.join();
}
