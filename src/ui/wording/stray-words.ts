import { msg } from '@lit/localize';

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
