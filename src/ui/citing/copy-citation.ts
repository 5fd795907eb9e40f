import { msg } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import { citationOf } from '../../exports/citations/citation.ts';
import { plainCitation } from '../../exports/citations/plain-citation.ts';
import type { NoteSpot } from '../../views/notes/note-spot.ts';
import { send } from '../shell/intents.ts';
import type { NoticeList } from '../shell/notice-list.ts';
import { editionAddress } from './edition-address.ts';

/** Copies the plain citation at once, and says so; other styles are a step away. */
export async function copyCitation(
  from: HTMLElement,
  edition: Edition,
  spot: NoteSpot,
  notices: NoticeList,
): Promise<void> {
  const name = 'cite';
  const citation = citationOf(edition, spot, editionAddress());
  if (!citation) {
    const text = msg('An exchange can’t be cited as a whole. Go to one of its passages, and cite that.');
    return notices.show({ name, text });
  }
  const act = () => send(from, 'dialog-open', { dialog: 'cite' });
  try {
    await navigator.clipboard.writeText(plainCitation.cite([citation]).trimEnd());
    notices.show({ name, text: msg('Citation copied.'), action: msg('Other styles…'), act });
  } catch {
    const text = msg('The browser did not allow copying the citation. You can still select it and save it as a file.');
    notices.show({ name, text, action: msg('Show the citation'), urgent: true, act });
  }
}
