import type { Range, Statement } from '../../range.ts';
import type { Point, Stretch } from '../../xml/text-writer.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import type { Pen } from './pen.ts';
import { behindWord } from './settle.ts';
import { readingsOf } from './write-apparatus.ts';
import { remarkOf } from './write-notes.ts';

/** What notes, spans and apparatus that stand elsewhere in the file say of places in this letter. */
export function saidElsewhere(pen: Pen): readonly Range[] {
  return [...pen.places].flatMap(([id, place]) =>
    (pen.index.pointed.get(id) ?? []).flatMap(({ element, until }): readonly Range[] => {
      const stretch = until === undefined ? stretchAt(place) : between(place, pen.places.get(until));
      const statement = stretch && statementOf(element, pen);
      if (!statement) return [];
      pen.told.add(element);
      return [{ start: stretch.start, end: stretch.end, ...statement }];
    }),
  );
}

function stretchAt(place: Stretch | Point): Stretch {
  if ('end' in place) return place;
  const offset = behindWord(place);
  return { start: offset, end: offset };
}

/** White space at the ends is nobody's. */
function between(from: Stretch | Point, until: Stretch | Point | undefined): Stretch | undefined {
  if (!until) return undefined;
  const start = 'end' in from ? from.start : from.after;
  const end = 'end' in until ? until.end : until.before;
  return end > start ? { start, end } : stretchAt(from);
}

function statementOf(element: XmlElement, pen: Pen): Statement | undefined {
  if (element.name !== 'app') return remarkOf(element, pen);
  const readings = readingsOf(element, pen);
  return readings.length === 0 ? undefined : { type: 'reading', readings };
}
