import type { Edition } from '../../../edition/model.ts';
import type { Tag } from '../../../notes/tag.ts';
import { passageHead } from '../../../views/columns/passage-head.ts';
import type { NotePlace, PlacedNote } from '../../../views/placed-notes.ts';
import type { ViewState } from '../../../views/view-state.ts';
import { passageLabel } from '../../columns/passage-header.ts';
import { placeWords } from '../../wording/letter-words.ts';
import { inSequence } from '../../wording/punctuation.ts';

/** What rows are drawn with; another whenever what all rows show has changed. */
export interface RowContext {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly codebook: readonly Tag[];
  /** The same tags by id. */
  readonly tags: ReadonlyMap<string, Tag>;
  /** The passage of a place, by sender and date, and where it is printed; worked out once for each passage. */
  readonly passageOf: (place: NotePlace | undefined) => PassageWords | undefined;
}

interface PassageWords {
  readonly label: string;
  /** Where it is found, for paper. */
  readonly source: string;
}

export function rowContext(edition: Edition, view: ViewState, tags: readonly Tag[]): RowContext {
  const known = new Map<string, PassageWords>();
  const passageOf = (place: NotePlace | undefined): PassageWords | undefined => {
    const passage = place?.subject?.passage;
    if (!passage) return undefined;
    const words = known.get(passage.id);
    if (words) return words;
    const letter = edition.letters.find(({ id }) => id === passage.letter);
    if (!letter) return undefined;
    const head = passageHead(edition, letter, passage, view.dating);
    const found = { label: passageLabel(head), source: inSequence([head.source, placeWords(head.place)]) };
    known.set(passage.id, found);
    return found;
  };
  return { edition, view, codebook: tags, tags: new Map(tags.map((tag) => [tag.id, tag])), passageOf };
}

/** Whether a row of one would look like a row of the other. */
export function looksSame(a: PlacedNote, b: PlacedNote | undefined): boolean {
  return (
    a.note === b?.note &&
    a.number === b.number &&
    a.status === b.status &&
    a.places.every(({ resolution }, place) => resolution.type === b.places[place]?.resolution.type)
  );
}
