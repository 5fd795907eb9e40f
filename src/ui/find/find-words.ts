import { msg, str } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import { visibleControls } from '../../edition/visible-controls.ts';
import { FIELDS, LONGEST_QUERY } from '../../search/query.ts';
import type { Unread } from '../../search/query.ts';
import type { FindSwitch } from '../../views/view-state.ts';
import { countedWithin } from '../wording/counted-within.ts';
import { counted, inDigits, listed } from '../wording/numbers.ts';
import { enclosed, inSeries, withColon } from '../wording/punctuation.ts';
import { wordsOfReading } from '../wording/reading-words.ts';
import type { Answer, FindDesk } from './find-desk.ts';

/**
 * How much was found: "12 hits in 7 passages, 3 in 2 notes of yours"; where only filters ask, "7 passages", since these know of no notes; in
 * notes alone, "3 hits in 2 notes of yours". Nothing where there was nothing to look for.
 */
export function foundWords({ tally: { hits, passages }, found }: Answer): string {
  const { start, texts } = found.notes;
  const notes = countedWithin(texts.length, 'notes');
  if (passages === 0 && texts.length > 0) return msg(str`${counted(start.length, 'hits')} in ${notes} of yours`);
  if (passages === 0) return found.isSought ? msg('Nothing found') : '';
  if (hits === 0) return counted(passages, 'passages');
  const inPassages = msg(str`${counted(hits, 'hits')} in ${countedWithin(passages, 'passages')}`, {
    desc: '12 hits in 7 passages',
  });
  return texts.length === 0 ? inPassages : msg(str`${inPassages}, ${inDigits(start.length)} in ${notes} of yours`);
}

/** How many of the reader's notes were found. */
export function notesWords(count: number): string {
  return msg(str`In ${countedWithin(count, 'notes')} of yours`);
}

/** That no text has a word, and that it was taken for the beginning of others, where those are found. */
export function begunWords(begun: string, isFound: boolean): string {
  const quoted = enclosed(shortened(begun));
  return isFound
    ? msg(str`No text has the word “${quoted}”. Found are words that begin so.`)
    : msg(str`No text has the word “${quoted}”.`);
}

/** More of a piece of a query is not said of it. */
const LONGEST_PIECE = 40;

/** A piece of a query, as far as it takes to know it again. */
export function shortened(piece: string): string {
  const characters = Array.from(visibleControls(piece));
  return characters.length > LONGEST_PIECE ? `${characters.slice(0, LONGEST_PIECE).join('')}…` : characters.join('');
}

/** What finding left out of a query, and what to do. */
export function unreadWords({ text, why }: Unread): string {
  const quoted = enclosed(shortened(text));
  const words: Readonly<Record<Unread['why'], string>> = {
    'no-word': msg(str`Left out: “${quoted}” has no word in it.`),
    asterisk: msg(str`Left out: “${quoted}”. An asterisk stands only at the end of a word.`),
    'question-mark': msg(
      str`Left out: “${quoted}”. A question mark stands for no letter; “*” at the end of a word stands for any.`,
    ),
    'and-or': msg(str`Left out: “${quoted}” is not known here. All words are looked for.`),
    not: msg(str`Left out: “${quoted}” is not known here. Put “-” before a word that must not be there.`),
    'near-nothing': msg(str`Left out: “${quoted}” needs a word on each side.`),
    'near-number': msg(str`Left out: “${quoted}” needs a number up to ${inDigits(999)} behind the slash.`),
    'no-value': msg(str`Left out: “${quoted}” needs a value behind the colon, without a space.`),
    'no-field': msg(str`“${quoted}” is no filter. Filters are ${listed(FIELDS.map((field) => `${field}:`))}.`),
    'unknown-value': msg(str`Left out: “${quoted}” names nothing in this edition.`),
    'no-sender': msg(str`Left out: “${quoted}” names no sender of a letter.`),
    'no-addressee': msg(str`Left out: “${quoted}” names no addressee of a letter.`),
    'no-date': msg(str`Left out: “${quoted}” is no date. Write 2012, 2012-09 or 2012-09-30, or two with “..” between.`),
    backwards: msg(str`Left out: “${quoted}” ends before it begins. Write the earlier date first.`),
    'too-long': msg(str`Not looked for: this is longer than ${inDigits(LONGEST_QUERY)} characters. Shorten it.`),
  };
  return words[why];
}

/** What can be left out of finding. */
export function switchName(name: FindSwitch): string {
  const names: Readonly<Record<FindSwitch, string>> = {
    letter: msg('Letters’ words'),
    gloss: msg('Glosses of the sources'),
    reported: msg('Reported speech'),
    wording: msg('Other wordings'),
    edition: msg('Notes of the edition'),
    reader: msg('Your notes'),
    spellings: msg('Other spellings'),
    names: msg('Other names of the same'),
  };
  return names[name];
}

/** Who or what goes by a name, as the edition calls it. */
export function namedBy({ correspondents, places }: Edition, id: string): string {
  return [...correspondents, ...places].find((one) => one.id === id)?.name ?? id;
}

/** Which of the hits on the page the reader has come to: "Hit 3 of 12"; before that, how many there are. */
export function placeWords({ position, reachable }: FindDesk): string {
  if (reachable === 0) return '';
  return position === 0 ? inDigits(reachable) : msg(str`Hit ${inDigits(position)} of ${inDigits(reachable)}`);
}

/** The words of the current hit, where they are not as they were typed: whose name they are, or that they are spelled otherwise. */
export function currentWay(edition: Edition, desk: FindDesk): string {
  const wording = desk.current && desk.wordingOf(desk.current);
  if (!wording) return '';
  const words = enclosed(currentText(desk));
  if (wording.type === 'spelling') return msg(str`“${words}”: spelled otherwise than typed`);
  const name = namedBy(edition, wording.of ?? '');
  return wording.type === 'name'
    ? msg(str`“${words}”: a name of ${name}`)
    : msg(str`“${words}”: a name of ${name}, perhaps the same`);
}

/** In which other wording the current hit is, or in which note; empty where it is in the passage itself. */
export function whereWords(edition: Edition, { current }: FindDesk): string {
  if (current?.reading) return msg(str`In another wording: ${wordsOfReading(edition, current.reading)}`);
  return current?.note ? msg(str`In your note ${inDigits(current.note.number)}`) : '';
}

/** That the last step went on from the last hit to the first, or back. */
export function roundWords({ round }: FindDesk): string {
  if (!round) return '';
  return round === 'end' ? msg('Round from the end') : msg('Round from the beginning');
}

/**
 * The current hit, as it is said: its place, in what it is, how it was found, and whose passage it is in. Of a note, which is not marked,
 * also the words.
 */
export function currentWords(edition: Edition, desk: FindDesk): string {
  const where = whereWords(edition, desk);
  const told = desk.current?.note ? `${withColon(where)} “${enclosed(currentText(desk))}”` : where;
  const passage = desk.current?.element.closest('article')?.ariaLabel ?? '';
  return inSeries([placeWords(desk), roundWords(desk), told, currentWay(edition, desk), passage]);
}

function currentText({ currentHit }: FindDesk): string {
  return currentHit ? currentHit.text.slice(currentHit.start, currentHit.end) : '';
}
