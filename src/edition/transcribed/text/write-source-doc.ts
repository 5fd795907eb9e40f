import { elementsIn, valueOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { imageAddress } from './image-of.ts';
import type { Pen } from './pen.ts';
import { writeContainer } from './write-blocks.ts';
import { hasWords } from './words-within.ts';

/** A page of a letter that is transcribed as it lies on the paper. */
export function writeSurface(surface: XmlElement, pen: Pen): void {
  const label = valueOf(surface, 'n')?.replaceAll(/\s+/g, ' ');
  const [graphic] = elementsIn(surface, 'graphic');
  const image = imageAddress((graphic && valueOf(graphic, 'url')) ?? '');
  const said = { ...(label === undefined ? {} : { label }), ...(image === undefined ? {} : { image }) };
  if (pen.mode === 'letter') pen.point({ type: 'page', ...said }, 'ahead');
  const children = surface.children.filter((child) => child !== graphic);
  writeContainer({ ...surface, children }, pen);
}

/** A zone with lines is a paragraph; zones within are read on. */
export function writeZone(zone: XmlElement, pen: Pen): void {
  if (pen.depth > 0 || !hasWords(zone)) return pen.inside(zone);
  pen.block('paragraph', () => pen.inside(zone));
}

export function writeLine(line: XmlElement, pen: Pen): void {
  pen.words(' ');
  pen.inside(line);
  pen.words(' ');
  if (pen.mode === 'letter') pen.point({ type: 'line-end' }, 'line-end');
}
