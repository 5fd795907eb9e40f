import type { Asked } from '../../search/find.ts';
import { VOICES } from '../../search/voices.ts';
import type { ViewState } from '../view-state.ts';

/** What a view looks for, as the search is asked. */
export function askedIn({ find, findOff, findNot }: Pick<ViewState, 'find' | 'findOff' | 'findNot'>): Asked {
  return {
    query: find,
    voices: VOICES.filter((voice) => !findOff.includes(voice)),
    spellings: !findOff.includes('spellings'),
    names: !findOff.includes('names'),
    off: findNot,
  };
}
