import type { Edition } from '../../edition/model.ts';
import { missingPlaceWords, missingWordsWords, strayKeysWords } from '../wording/stray-words.ts';
import type { NoticeList } from './notice-list.ts';

/** Keys were pressed that lead nowhere here; words that a link selects are no longer there; what the address points at is nowhere on the page. */
export type Stray = 'keys-stray' | 'words-missing' | { readonly edition: Edition; readonly at: string };

export function showStray(stray: Stray, notices: NoticeList): void {
  if (stray === 'keys-stray') notices.show({ name: 'keys', text: strayKeysWords(), urgent: true });
  else if (stray === 'words-missing') notices.show({ name: 'place', text: missingWordsWords(), urgent: true });
  else notices.show({ name: 'place', text: missingPlaceWords(stray.edition, stray.at), urgent: false });
}
