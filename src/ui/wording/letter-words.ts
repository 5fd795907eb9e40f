import { msg, str } from '@lit/localize';
import type { Place } from '../../edition/model.ts';
import type { Correspondents } from '../../views/columns/correspondents.ts';
import type { LetterFact } from '../../views/columns/letter-facts.ts';
import type { ShownHeld } from '../../views/columns/shown-date.ts';
import { daysInWords, gregorianDays } from './dates.ts';
import { groundWords } from '../transcribed/whole-part.ts';
import { listed } from './numbers.ts';
import { inSequence } from './punctuation.ts';

export function senderWords({ names }: Correspondents): string {
  return names.length > 0 ? listed(names) : msg('Sender not known');
}

export function addresseeWords({ names, known }: Correspondents): string {
  if (names.length === 0) return msg('addressee not known');
  return known ? msg(str`to ${listed(names)}`) : msg(str`addressee: ${listed(names)}`);
}

/** Where letters stand that none of the parties wrote. */
export function neitherSide(): string {
  return msg('Neither side', { desc: 'letters that none of the parties wrote' });
}

/** Where in its source, or on which page of the letter, a passage stands. */
export function placeWords({ letterPage, section, part, page }: Place): string {
  return inSequence([
    letterPage ? msg(str`p. ${letterPage} of the letter`) : '',
    section ? msg(str`in “${section}”`, { desc: 'a section of a source' }) : '',
    part ?? '',
    page ? msg(str`p. ${page}`) : '',
  ]);
}

/** A date that holds, in its source's words or in days. */
export function heldWords(date: ShownHeld): string {
  return date.type === 'given' ? date.text || daysInWords(date.value) : gregorianDays(date.value);
}

/** Who gives a date that holds, or what it is inferred from; empty where that need not be said. */
export function datedBy(date: ShownHeld): string {
  if (date.type === 'widest') return listed(date.sigils);
  return date.inferredFrom ? groundWords(date.inferredFrom) : date.sigil;
}

export function factName(name: LetterFact['name']): string {
  const names: Readonly<Record<LetterFact['name'], string>> = {
    date: msg('Date'),
    sender: msg('Sender'),
    addressee: msg('Addressee'),
    length: msg('Length'),
    'sent-from': msg('Sent from'),
    'received-at': msg('Received in'),
    kept: msg('Kept in', { desc: 'where a letter is kept or printed' }),
  };
  return names[name];
}
