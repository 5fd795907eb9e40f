import type { Range, Statement } from '../../range.ts';
import type { Stretch } from '../../xml/text-writer.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';
import type { Pen } from './pen.ts';
import { readingsOf } from './write-apparatus.ts';
import { remarkOf } from './write-notes.ts';

/** What notes, spans and apparatus that stand elsewhere in the file say of places in this letter. */
export function saidElsewhere(pen: Pen, places: ReadonlyMap<string, Stretch>): readonly Range[] {
  return [...places].flatMap(([id, place]) =>
    (pen.index.pointed.get(id) ?? []).flatMap(({ element, until }): readonly Range[] => {
      const last = until === undefined ? place : places.get(until);
      const statement = statementOf(element, pen);
      if (!last || !statement) return [];
      pen.told.add(element);
      const [start, end] = [place.start, Math.max(place.start, last.end)];
      return [{ ...statement, start, end }];
    }),
  );
}

function statementOf(element: XmlElement, pen: Pen): Statement | undefined {
  if (element.name !== 'app') return remarkOf(element, pen);
  const readings = readingsOf(element, pen);
  return readings.length === 0 ? undefined : { type: 'reading', readings };
}
