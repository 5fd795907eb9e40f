import { msg } from '@lit/localize';
import type { Layer, Standing } from '../../views/view-state.ts';

export function layerName(layer: Layer): string {
  const names: Readonly<Record<Layer, string>> = {
    letter: msg('Letter’s words'),
    glosses: msg('Glosses'),
    omissions: msg('Omissions'),
    reported: msg('Reported'),
    edition: msg('Edition’s notes'),
    phrases: msg('Phrases'),
  };
  return names[layer];
}

/** Who is speaking in a layer, or what it marks. */
export function layerMeaning(layer: Layer): string {
  const meanings: Readonly<Record<Layer, string>> = {
    letter: msg('Passages quoted as the letter’s own words'),
    glosses: msg('The source’s explanations in brackets'),
    omissions: msg('Where the source leaves words out'),
    reported: msg('What is told of a letter without quoting it'),
    edition: msg('What this edition remarks on a passage'),
    phrases: msg('The phrases that carry a theme, marked'),
  };
  return meanings[layer];
}

export function filterName(standing: Standing): string {
  return standing === 'unanswered' ? msg('Unanswered claims') : msg('Answers to nothing quoted');
}
