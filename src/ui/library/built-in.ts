import { editionUrl } from 'virtual:edition';
import type { Compiled } from '../../edition/compiled.ts';
import { EDITION_SHOWN } from '../../routing/edition-shown.ts';
import type { RoomState } from '../shell/room-state.ts';

/** The edition that the site is built with, as the list of letters shows it. */
export interface BuiltIn {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly letters: number;
}

/** Undefined where the page shows another, and this one can't be loaded now. */
export async function builtInEdition({ edition }: Pick<RoomState, 'edition'>): Promise<BuiltIn | undefined> {
  const known = EDITION_SHOWN === undefined ? edition : await loaded();
  return known && { id: known.id, title: known.title, lang: known.lang, letters: known.letters.length };
}

async function loaded(): Promise<Compiled['edition']> {
  try {
    const answer = await fetch(editionUrl);
    return answer.ok ? ((await answer.json()) as Compiled).edition : undefined;
  } catch {
    return undefined;
  }
}
