import { msg } from '@lit/localize';
import { choicesOf } from '../../platform/preferences.ts';
import type { Preferences } from '../../platform/preferences.ts';
import { LANGUAGE_NAMES } from '../language/language.ts';
import { inPercent } from '../wording/numbers.ts';
import type { Choice } from './radio-group.ts';

/** The preferences that are chosen from a few, by pill. */
export type Chosen = 'scheme' | 'textSize' | 'measure' | 'spacing' | 'motion' | 'language';

/** What can be chosen for a preference, each by its name on the screen; languages by their own. */
export function choices(name: Chosen): readonly Choice<string>[] {
  const labels: Readonly<Record<string, string>> = LABELS[name]();
  return choicesOf(name).map((value) => {
    const label = labels[value] ?? value;
    return name === 'language' && value !== 'system' ? { value, label, lang: value } : { value, label };
  });
}

const LABELS: { readonly [Name in Chosen]: () => Readonly<Record<Preferences[Name], string>> } = {
  scheme: () => ({
    system: msg('As this device', { desc: 'colours or motion, as the device has them' }),
    light: msg('Light', { desc: 'colours' }),
    sepia: msg('Sepia', { desc: 'colours' }),
    dark: msg('Dark', { desc: 'colours' }),
  }),
  textSize: () => ({
    '85': inPercent(0.85),
    '100': inPercent(1),
    '115': inPercent(1.15),
    '130': inPercent(1.3),
    '150': inPercent(1.5),
    '200': inPercent(2),
  }),
  measure: () => ({
    narrow: msg('Short', { desc: 'lines' }),
    usual: msg('Medium', { desc: 'lines' }),
    wide: msg('Long', { desc: 'lines' }),
  }),
  spacing: () => ({
    tight: msg('Tight', { desc: 'space between lines' }),
    usual: msg('Usual', { desc: 'space between lines' }),
    loose: msg('Loose', { desc: 'space between lines' }),
  }),
  motion: () => ({
    system: msg('As this device', { desc: 'colours or motion, as the device has them' }),
    none: msg('None', { desc: 'motion' }),
  }),
  language: () => ({ system: msg('As the browser', { desc: 'language' }), ...LANGUAGE_NAMES }),
};
