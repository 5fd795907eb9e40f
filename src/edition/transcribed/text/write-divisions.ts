import { visibleControls } from '../../visible-controls.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import { elementAt, valueOf } from '../../xml/xml-tree.ts';
import { belongsTo, buildOf, isDivision, roleOf, wordFor } from './part.ts';
import type { Part } from './part.ts';
import type { Pen } from './pen.ts';
import { idOf } from './tree-index.ts';
import { hasWords } from './words-within.ts';
import { writeContainer } from './write-blocks.ts';

/** A part that the editor divides; or a piece of the build of what it stands in, which goes with the pieces beside it. */
export function writeDivision(division: XmlElement, said: string | undefined, pen: Pen): void {
  const { part, parent, lang: outer } = pen;
  const lang = said ?? outer;
  const kind = buildOf(division);
  const write = (): void => {
    if (kind && hasWords(division) && !pen.inRow) pen.block(kind, () => writeContainer(division, pen));
    else writeContainer(division, pen);
  };
  if (pen.depth > 0 || pen.mode !== 'letter') {
    pen.lang = lang;
    pen.mark(lang === outer ? undefined : { type: 'language', lang }, write);
    pen.lang = outer;
    return;
  }
  const piece = (parent !== undefined && belongsTo(parent, division)) || part.role === 'editorial';
  const lent = pen.lent?.within === parent && pen.lent?.lang === lang ? pen.lent : undefined;
  pen.part = piece && lang === part.lang ? part : (piece && lent) || partOf(division, piece, lang, pen);
  pen.lang = lang;
  const own = pen.part;
  write();
  pen.part = part;
  pen.lang = outer;
  if (piece && own !== part) pen.lent = own;
}

/** The part that an element begins, in the part that it stands in. */
function partOf(element: XmlElement, isPiece: boolean, lang: string, pen: Pen): Part {
  const outer: Part | undefined = pen.part;
  const role = roleOf(element) ?? outer.role;
  const word = (isPiece ? undefined : wordFor(element)) ?? (isPiece || role !== undefined ? outer.word : undefined);
  // A division that goes on with another is under its heading.
  const goesOn = pen.index.byId.get(idOf(valueOf(element, 'prev') ?? ''));
  const head = elementAt(element, 'head') ?? (goesOn && isDivision(goesOn) ? elementAt(goesOn, 'head') : undefined);
  const section = head && visibleControls(pen.flat(head.children, 'read').replaceAll('\n', ' '));
  return {
    element,
    within: pen.parent,
    path: [...outer.path, element],
    lang,
    ...(role === undefined ? {} : { role }),
    ...(word === undefined ? {} : { word }),
    ...(section === undefined || section === '' ? {} : { section }),
  };
}
