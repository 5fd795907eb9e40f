import { aboutUrl } from 'virtual:edition-about';
import type { EditionAbout } from '../../edition/edition-about.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';
import type { RoomState } from '../shell/room-state.ts';

/** The edition that the site is built with, as the list of letters shows it. */
export type BuiltIn = Omit<EditionAbout, 'reading'>;

/** Undefined where the page shows another, and nothing can be learnt of this one now. */
export async function builtInEdition({ edition }: Pick<RoomState, 'edition'>): Promise<BuiltIn | undefined> {
  if (EDITION_SHOWN !== undefined) return aboutBuiltIn().catch(() => undefined);
  return { id: edition.id, title: edition.title, lang: edition.lang, letters: edition.letters.length };
}

/** Rejects where it can't be fetched. */
export async function aboutBuiltIn(): Promise<EditionAbout> {
  const answer = await fetch(aboutUrl);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return (await answer.json()) as EditionAbout;
}
