import { expect, test } from 'vitest';
import { changedText } from '../../../../src/anchoring/resolve-changed.ts';
import { resolve } from '../../../../src/anchoring/resolve.ts';
import { textHash } from '../../../../src/anchoring/text-hash.ts';
import type { Edition } from '../../../../src/edition/model.ts';
import { createNote, wholeOf, wordsOf } from '../../../../src/notes/new-note.ts';
import { anchorOf, subjectOf } from '../../../../src/notes/note.ts';
import type { Note, NoteTarget } from '../../../../src/notes/note.ts';
import { movedUnchanged, reviewOf, todaysPlace } from '../../../../src/views/notes/note-review.ts';
import { placeNotes } from '../../../../src/views/placed-notes.ts';
import { harbour, passageOf } from '../editions.ts';

const { text: TEXT } = passageOf(harbour, 'guild-unpaid');
const FILLING = 'The tide was low that morning, and nobody else was on the quay. ';

/** The harbour with another text of one of its passages. */
function harbourWith(text: string): Edition {
  return {
    ...harbour,
    letters: harbour.letters.map((letter) => ({
      ...letter,
      passages: letter.passages.map((passage) => (passage.id === 'guild-unpaid' ? { ...passage, text } : passage)),
    })),
  };
}

function noteOn(uuid: string, target: Note['target']): Note {
  return createNote({ motivation: 'commenting', target, now: new Date(0), uuid });
}

function words(chosen: string, text = TEXT, passage = 'guild-unpaid'): NoteTarget {
  const start = text.indexOf(chosen);
  return wordsOf(passage, text, start, start + chosen.length);
}

function review(edition: Edition, notes: readonly Note[]) {
  const found = (target: NoteTarget) => {
    const anchor = anchorOf(target);
    const passage = edition.letters.flatMap(({ passages }) => passages).find(({ id }) => id === subjectOf(target));
    if (!anchor || !passage) return undefined;
    const first = resolve(passage.text, anchor);
    return first.type === 'exact' ? first : changedText(passage.text)(anchor, first);
  };
  return reviewOf(placeNotes(edition, notes, () => 'saved', found));
}

test('where all is as it was there is nothing to look at', () => {
  const { places, counts, open } = review(harbour, [noteOn('a', words('paid')), noteOn('b', wholeOf('guild-unpaid'))]);
  expect({ places, counts, open }).toEqual({
    places: 2,
    counts: { exact: 2, moved: 0, unsure: 0, lost: 0 },
    open: [],
  });
});

test('each place is counted by what became of it, both ends of a link, and whole letters that are gone', () => {
  const edition = harbourWith(FILLING + TEXT);
  const notes = [
    noteOn('moved', words(TEXT.slice(0, 30))),
    noteOn('lost', words('zebras', 'There were zebras.')),
    noteOn('link', [words(TEXT.slice(0, 30)), wholeOf('letter-that-was')]),
  ];
  const { places, counts, open } = review(edition, notes);
  expect(places).toBe(4);
  expect(counts).toEqual({ exact: 0, moved: 2, unsure: 0, lost: 2 });
  expect(open.map(({ key, outcome }) => [key, outcome])).toEqual([
    ['urn:uuid:moved 0', 'moved'],
    ['urn:uuid:link 0', 'moved'],
    ['urn:uuid:link 1', 'lost'],
    ['urn:uuid:lost 0', 'lost'],
  ]);
});

test('those that moved with their words unchanged can be accepted at once; each at today’s place', () => {
  const quote = TEXT.slice(0, 40);
  const typo = quote.replace('e', 'é');
  const changed = review(harbourWith(TEXT.replace(quote, typo)), [noteOn('a', words(quote))]);
  expect(changed.open.map((place) => [place.outcome, place.changed])).toEqual([['moved', true]]);
  expect(movedUnchanged(changed)).toEqual([]);

  const moved = review(harbourWith(FILLING + TEXT), [noteOn('a', words(quote))]);
  expect(movedUnchanged(moved).map(todaysPlace)).toEqual([
    {
      note: 'urn:uuid:a',
      was: words(quote),
      subject: 'guild-unpaid',
      words: { start: FILLING.length, end: FILLING.length + quote.length },
    },
  ]);
});

test('what is kept as lost is asked about again only when its letter changes again, or is back', () => {
  const since = new Date(0).toISOString();
  const lost = { ...words('zebras', 'There were zebras.'), lost: { since, textHash: textHash(TEXT) } };
  const gone = { ...words('zebras', 'There were zebras.', 'guild-gone'), lost: { since } };
  const notes = [noteOn('a', lost), noteOn('b', gone)];
  const now = review(harbour, notes);
  expect([now.open.length, now.keptAsLost.length, now.counts.lost]).toEqual([0, 2, 2]);
  const later = review(harbourWith(`${TEXT} Yes.`), notes);
  expect(later.open.map(({ key }) => key)).toEqual(['urn:uuid:a 0']);
  const back = review(harbour, [noteOn('c', { ...words('paid'), lost: { since } })]);
  expect([back.open.length, back.counts.exact]).toEqual([0, 1]);
});

test('words that the reader keeps as lost are in no place, though some like them stand there', () => {
  const kept = { ...words('paid'), lost: { since: new Date(0).toISOString(), textHash: textHash(TEXT) } };
  expect(review(harbour, [noteOn('a', kept)]).keptAsLost.map(({ outcome }) => outcome)).toEqual(['lost']);
});
