import { msg, str } from '@lit/localize';
import type { NotePlace, PlacedNote } from '../../views/placed-notes.ts';
import { kindOf } from '../../views/notes/note-kind.ts';
import { kindName } from './note-kinds.ts';
import { inDigits } from './numbers.ts';
import { inSequence } from './punctuation.ts';

/** That a note is on the whole of something; empty where it is on words. */
export function wholeWords({ subject, resolution }: NotePlace): string {
  if (resolution.type !== 'whole' || !subject) return '';
  const words: Readonly<Record<typeof subject.type, string>> = {
    passage: msg('Whole passage'),
    letter: msg('Whole letter'),
    exchange: msg('Whole exchange'),
  };
  return words[subject.type];
}

/** The words that a place of a note is on; of the whole of something its title, or its first words. */
export function placeText({ target, subject }: NotePlace): string {
  if (target.selector) return target.selector[1].exact;
  return (subject?.type === 'passage' ? subject.passage?.text : subject?.title) ?? '';
}

/** A note by its kind, its number and its place, for those who do not see where it stands. */
export function noteLabel({ note, number, places }: PlacedNote): string {
  const kind = kindOf(note);
  const [place] = places;
  const whole = place ? wholeWords(place) : '';
  if (kind === 'note' && place && !whole) return msg(str`Note ${number} on “${placeText(place)}”`);
  const on = places.map((one) => wholeWords(one) || msg(str`“${placeText(one)}”`));
  return inSequence([kindName(kind), inDigits(number), ...on]);
}
