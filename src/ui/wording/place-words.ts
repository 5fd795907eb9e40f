import { msg } from '@lit/localize';
import type { PlacedNote } from '../../views/placed-notes.ts';

/** What became of the words of a note in a letter that has changed; empty where nothing did. */
export function foundWords(resolution: PlacedNote['resolution']): string {
  switch (resolution.type) {
    case 'exact':
    case 'whole':
      return '';
    case 'moved':
      return resolution.changed
        ? msg('The letter has changed; these words moved and read otherwise now.')
        : msg('The letter has changed; these words moved.');
    case 'unsure':
      return msg('The letter has changed; whether these are the words that were meant is not sure.');
    case 'orphan':
      return msg('The letter has changed; these words no longer stand in it.');
  }
}
