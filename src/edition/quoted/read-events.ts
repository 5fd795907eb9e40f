import type { Context } from './context.ts';
import type { ContextEvent } from '../model.ts';
import { readNotes } from './read-notes.ts';
import { readDates } from './read-statements.ts';
import { requiredText } from './required-text.ts';
import { withId } from './with-id.ts';
import { elementsBelow, elementsIn, valueOf } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/** What happened around the letters, each with a dated statement for every source that gives one. */
export function readEvents(standOff: XmlElement, context: Context): readonly ContextEvent[] {
  return elementsBelow(standOff, 'event').flatMap((event) =>
    withId(event, context, (id) => ({
      id,
      title: requiredText(event, 'label', undefined, context) || id,
      dates: elementsIn(event, 'note')
        .filter((note) => valueOf(note, 'type') === 'date')
        .flatMap((note) => readDates(note, context)),
      notes: readNotes(event, context, 'date'),
    })),
  );
}
