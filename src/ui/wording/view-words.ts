import { msg } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import type { Layer, Standing } from '../../views/view-state.ts';
import { editionsWords } from './reported-words.ts';

/** In whole letters nothing is reported: what is not the letter’s is the edition’s. */
export function layerName(layer: Layer, form: Edition['form']): string {
  if (layer === 'reported' && form === 'transcribed') return editionsWords();
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
export function layerMeaning(layer: Layer, form: Edition['form']): string {
  if (layer === 'reported' && form === 'transcribed')
    return msg('Commentary, apparatus and the like, beside the letter’s text');
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
