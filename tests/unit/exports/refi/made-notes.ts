import { fc } from '@fast-check/vitest';
import type { Edition } from '../../../../src/edition/model.ts';
import { wholeOf, wordsOf } from '../../../../src/notes/new-note.ts';
import { RELATIONS } from '../../../../src/notes/note.ts';
import type { Note, NoteTarget } from '../../../../src/notes/note.ts';
import { TAG_COLOURS } from '../../../../src/notes/tag.ts';
import type { Tag } from '../../../../src/notes/tag.ts';
import { tagName } from '../../../../src/notes/codebook/tag-name.ts';
import { splitsPair } from '../../../../src/anchoring/code-points.ts';
import { noteOf, tagOf } from './project-content.ts';

/** Words as people write them and as they don't: of any script, with markup, line breaks of every kind, and what XML can't hold. */
const written = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', ' ', 'a\r\nb\rc', ']]> & <b>"', 'مرحبا 😀', 'Bookmark', '\ud800', '\u0000'),
);

const name = written.map((text) => tagName(text.replaceAll(/[^\p{L}\p{N}\p{S} ]/gu, ''))).filter((text) => text !== '');

/** Codebooks with tags under tags, some in the trash. */
export const codebooks: fc.Arbitrary<readonly Tag[]> = fc
  .array(
    fc.record({
      name,
      definition: written,
      memo: written,
      colour: fc.constantFrom(...TAG_COLOURS),
      under: fc.nat(9),
      gone: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ under, gone, ...more }, index) =>
      tagOf('', index + 1, {
        ...more,
        order: all.length - index,
        ...(under < index ? { parent: tagOf('', under + 1).id } : {}),
        ...(gone === 0 ? { deleted: '2026-01-01T00:00:00.000Z' } : {}),
      }),
    ),
  );

function targets(edition: Edition): fc.Arbitrary<NoteTarget> {
  const passages = edition.letters.flatMap((letter) => letter.passages);
  const words = fc
    .record({
      passage: fc.constantFrom(...passages),
      from: fc.double({ min: 0, max: 0.99, noNaN: true }),
      to: fc.nat(),
    })
    .map(({ passage: { id, text }, from, to }) => {
      const at = Math.floor(from * text.length);
      const start = splitsPair(text, at) ? at - 1 : at;
      return wordsOf(id, text, start, start + 1 + (to % (text.length - start)));
    });
  const wholes = [...passages, ...edition.letters, ...edition.exchanges].map(({ id }) => wholeOf(id));
  return fc.oneof(words, fc.constantFrom(...wholes));
}

/** Notes of every kind on everything that there is in an edition. */
export function notesOn(edition: Edition): fc.Arbitrary<readonly Note[]> {
  const made = fc.record({
    kind: fc.constantFrom('commenting', 'highlighting', 'bookmarking', 'assessing', 'linking'),
    first: targets(edition),
    second: targets(edition),
    words: written,
    tags: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
    relation: fc.constantFrom(...RELATIONS),
    theme: fc.constantFrom(...edition.themes.map(({ id }) => id)),
  });
  return fc.array(made, { maxLength: 8 }).map((all) =>
    all.map(({ kind, first, second, words, tags, relation, theme }, index) =>
      noteOf({
        number: 100 + index,
        motivation: kind,
        words,
        tags: tags.map((tag) => tagOf('', tag).id),
        target: kind === 'linking' ? [first, second] : first,
        ...(kind === 'linking' ? { relation } : {}),
        ...(kind === 'assessing' ? { theme } : {}),
      }),
    ),
  );
}
