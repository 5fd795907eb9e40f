import { msg, str } from '@lit/localize';
import { homeOfId } from '../../edition/home-of-id.ts';
import type { Edition } from '../../edition/model.ts';

/** What became of keys that were meant for a field that is gone. */
export function strayKeysWords(): string {
  return msg('What you were writing in was deleted or locked meanwhile. Keys pressed since were not taken.');
}

/** That a link leads to words which are not in their passage any more, or stand in it twice. */
export function missingWordsWords(): string {
  return msg(
    'The words that the link selects could not be found for certain in this passage: its text has changed since, or the link is mistyped.',
  );
}

/** That nothing stands here under the id that the address has. */
export function missingPlaceWords(edition: Edition, at: string): string {
  return homeOfId(edition, at) === undefined
    ? msg(str`The address leads to “${at}”, which is not in this edition. It may be mistyped.`)
    : msg(str`The address leads to “${at}”, which is in this edition, but has no place in this view.`);
}
