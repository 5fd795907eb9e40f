import { msg } from '@lit/localize';
import { citationOf } from '../../exports/citations/citation.ts';
import { plainCitation } from '../../exports/citations/plain-citation.ts';
import { noteSubjects } from '../../views/note-subjects.ts';
import { send } from '../shell/intents.ts';
import type { Intents } from '../shell/intents.ts';
import type { NoticeList } from '../shell/notice-list.ts';
import type { RoomState } from '../shell/room-state.ts';
import { editionAddress } from './edition-address.ts';

/** Copies the plain citation at once, and says so; other styles are a step away. Where a style is to be chosen first, opens the choice. */
export async function copyCitation(
  from: HTMLElement & Pick<RoomState, 'have'>,
  { spot, instead, styles }: Intents['cite'],
  notices: NoticeList,
): Promise<void> {
  const name = 'cite';
  // What a letter's citation says of where it is kept comes with its words.
  const edition = await from.have(spot ? [spot.subject] : []);
  const citation = spot && citationOf(edition, spot, editionAddress());
  if (!citation) {
    const isExchange = spot && noteSubjects(edition).get(spot.subject)?.type === 'exchange';
    const text = isExchange
      ? msg('An exchange can’t be cited as a whole. Go to one of its passages, and cite that.')
      : msg('There is nothing to cite here. Go to a passage or a context text, and cite that.');
    return notices.show({ name, text });
  }
  const act = () => send(from, 'dialog-open', { dialog: 'cite' });
  if (styles) return act();
  try {
    await navigator.clipboard.writeText(plainCitation.cite([citation]).trimEnd());
    const text = instead
      ? msg('Citation copied without the selected words, which can’t be cited.')
      : msg('Citation copied.');
    notices.show({ name, text, action: msg('Other styles…'), act });
  } catch {
    const text = msg('The browser did not allow copying the citation. You can still select it and save it as a file.');
    notices.show({ name, text, action: msg('Show the citation'), urgent: true, act });
  }
}
