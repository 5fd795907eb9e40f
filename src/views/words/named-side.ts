import { groupedBy } from '../../edition/grouped-by.ts';
import type { Edition } from '../../edition/model.ts';
import { quotedLetters } from '../../edition/quoted-letters.ts';
import type { Side } from '../../search/words/sides.ts';
import { partyOf } from '../columns/row.ts';

/** What sides can be: parties, themes or letters. */
export type Compared = 'parties' | 'themes' | 'letters';

/** A side by the id and the name that it has in the edition; `name` is undefined for all the rest. */
export interface NamedSide {
  readonly id: string;
  readonly name: string | undefined;
  readonly side: Side;
}

/** All that is of no other side. Its id is none that an edition can have. */
export const REST: NamedSide = { id: '*', name: undefined, side: { type: 'rest' } };

/** All sides of a kind, in the edition's order; only letters of which something is known by words. */
export function sidesFor(edition: Edition, compare: Compared): readonly NamedSide[] {
  const letters = quotedLetters(edition);
  switch (compare) {
    case 'parties': {
      const own = groupedBy(letters, (letter) => partyOf(edition, letter));
      return edition.parties.map(({ id, name }) => ({
        id,
        name,
        side: { type: 'letters', letters: (own.get(id) ?? []).map((letter) => letter.id) },
      }));
    }
    case 'themes':
      return edition.themes.map(({ id, name }) => ({ id, name, side: { type: 'theme', theme: id } }));
    case 'letters':
      return letters.map(({ id, title }) => ({ id, name: title, side: { type: 'letters', letters: [id] } }));
  }
}
