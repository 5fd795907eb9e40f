import type { Intents } from '../src/ui/shell/intents.ts';
import { LAYERS } from '../src/views/view-state.ts';
import type { Alignment } from '../src/views/view-state.ts';

/** Something a reader asks for, as the event that a control sends. */
export interface Switch {
  readonly name: string;
  readonly intent: 'view-change' | 'preference-change';
  readonly detail: Intents['view-change'] | Intents['preference-change'];
  /** The interface's language once it is done. */
  readonly lang: string;
  /** What of the page it draws anew, as a selector: the least that a program without our components would have to set. */
  readonly part: string;
}

/** In this order each switch begins where the one before ended, and the last ends where the first begins. */
export const switches: readonly Switch[] = [
  ...inTurn(['exchange', 'date', 'theme', 'exchange', 'theme', 'date', 'exchange']),
  viewSwitch('theme off, others dimmed', { themesOff: ['communications'], others: 'dim' }),
  viewSwitch('theme on', { themesOff: [] }),
  viewSwitch('theme off, others hidden', { themesOff: ['communications'], others: 'hide' }),
  viewSwitch('theme on, others were hidden', { themesOff: [], others: 'dim' }),
  ...LAYERS.flatMap((layer) => [
    viewSwitch(`layer “${layer}” off`, { layersOff: [layer] }),
    viewSwitch(`layer “${layer}” on`, { layersOff: [] }),
  ]),
  languageSwitch('English to French', 'fr'),
  languageSwitch('French to English', 'en'),
  languageSwitch('English to Arabic', 'ar'),
  languageSwitch('Arabic to English', 'en'),
];

function inTurn(alignments: readonly Alignment[]): readonly Switch[] {
  return alignments.slice(1).map((align, index) => viewSwitch(`by ${alignments[index]} to by ${align}`, { align }));
}

function viewSwitch(name: string, detail: Intents['view-change']): Switch {
  return { name, intent: 'view-change', detail, lang: 'en', part: '.page' };
}

function languageSwitch(name: string, language: 'en' | 'fr' | 'ar'): Switch {
  return { name, intent: 'preference-change', detail: { language }, lang: language, part: '#room' };
}
