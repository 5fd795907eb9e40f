import { elementsIn, valueOf } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { isContainer } from './element-kinds.ts';
import { imageAddress } from './image-of.ts';
import type { Pen } from './pen.ts';
import { hasWords } from './words-within.ts';
import { writeContainer } from './write-blocks.ts';

/** A drawing: its description in brackets, since it is the edition's; then the words in it, which are the letter's. */
export function writeFigure(figure: XmlElement, pen: Pen): void {
  const described = elementsIn(figure, 'figDesc', 'desc');
  const rest = figure.children.filter((child) => typeof child === 'string' || !described.includes(child));
  const url = elementsIn(figure, 'graphic', 'media').map((graphic) => valueOf(graphic, 'url') ?? '')[0];
  const image = imageAddress(url ?? '');
  const statement = { type: 'figure', ...(image === undefined ? {} : { image }) } as const;
  const words = described
    .map(({ children }) => pen.flat(children, 'read'))
    .filter((text) => text !== '')
    .join('. ');
  const write = (): void => {
    if (words !== '') pen.mark(statement, () => pen.words(`[${words}]`));
    else if (pen.mode === 'letter') pen.point(statement, 'ahead');
  };
  const alone = pen.parent !== undefined && isContainer(pen.parent);
  if (alone && words !== '') pen.block('caption', write);
  else write();
  const within = { ...figure, children: rest };
  if (!hasWords(within)) pen.inside(figure, elementsIn(within));
  else if (alone) writeContainer(within, pen);
  else {
    pen.words(' ');
    pen.inside(figure, rest);
  }
}

/** A picture that no figure holds. */
export function writeGraphic(graphic: XmlElement, pen: Pen): void {
  const image = imageAddress(valueOf(graphic, 'url') ?? '');
  if (pen.mode === 'letter' && pen.parent?.name !== 'figure' && image !== undefined) {
    pen.point({ type: 'figure', image }, 'ahead');
  }
  pen.inside(graphic);
}
