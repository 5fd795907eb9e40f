import type { Edition } from '../../edition/model.ts';
import { missingPlaceWords, missingWordsWords, strayKeysWords } from '../wording/stray-words.ts';
import type { NoticeList } from './notice-list.ts';

/** Keys were pressed that lead nowhere here. */
export function tellStrayKeys(notices: NoticeList): void {
  notices.show({ name: 'keys', text: strayKeysWords(), urgent: true });
}

/** Words that a link selects are no longer there. */
export function tellMissingWords(notices: NoticeList): void {
  notices.show({ name: 'place', text: missingWordsWords(), urgent: true });
}

/** What the address points at is nowhere on the page. */
export function tellMissingPlace(notices: NoticeList, edition: Edition, at: string): void {
  notices.show({ name: 'place', text: missingPlaceWords(edition, at), urgent: false });
}
