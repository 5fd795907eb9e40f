import type { Edition, EditorialNote, Excerpt, Passage } from '../../edition/model.ts';
import type { Subject } from './stated-facts.ts';

/** Beside what a slip is noted. */
export type SlipPlace =
  | { readonly type: 'passage'; readonly passage: Passage }
  | { readonly type: 'context-passage'; readonly passage: Excerpt }
  | Subject
  | { readonly type: 'correspondent'; readonly id: string; readonly title: string };

/** An error that a source makes and the edition keeps, in the edition's words. */
export interface SourceSlip {
  readonly text: string;
  readonly place: SlipPlace;
}

/** Every slip that the edition notes: in the letters, the context texts, the names, the events. */
export function sourceSlips(edition: Edition): readonly SourceSlip[] {
  const { letters, context, correspondents, events } = edition;
  return [
    ...letters.flatMap(({ id, title, notes, passages }) => [
      ...slips(notes, { type: 'letter', id, title }),
      ...passages.flatMap((passage) => slips(passage.notes, { type: 'passage', passage })),
    ]),
    ...context.flatMap(({ id, title, notes, passages }) => [
      ...slips(notes, { type: 'context', id, title }),
      ...passages.flatMap((passage) => slips(passage.notes, { type: 'context-passage', passage })),
    ]),
    ...correspondents.flatMap(({ id, name, notes }) => slips(notes, { type: 'correspondent', id, title: name })),
    ...events.flatMap(({ id, title, notes }) => slips(notes, { type: 'event', id, title })),
  ];
}

function slips(notes: readonly EditorialNote[], place: SlipPlace): readonly SourceSlip[] {
  return notes.filter(({ type }) => type === 'source-slip').map(({ text }) => ({ text, place }));
}
