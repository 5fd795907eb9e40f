import type { Edition } from '../src/edition/model.ts';
import { passagesIn } from '../src/edition/passages.ts';
import { createNote, wordsOf } from '../src/notes/new-note.ts';
import { MOTIVATIONS } from '../src/notes/note.ts';
import type { Note } from '../src/notes/note.ts';
import { withText } from '../src/notes/note.ts';
import { pick, seededRandom } from './seeded-random.ts';

const SEED = 20_261_128;
const BEGUN = Date.UTC(2026, 0, 1);
/** What is no link, which would have two targets. */
const KINDS = MOTIVATIONS.filter((motivation) => motivation !== 'linking');

/** Notes on stretches of one to forty words all over an edition, as they are stored; always the same. */
export function thousandsOfNotes(edition: Edition, count: number): readonly Note[] {
  const random = seededRandom(SEED);
  const passages = passagesIn(edition).map(({ id, text }) => ({ id, text, words: [...text.matchAll(/\S+/g)] }));
  return Array.from({ length: count }, (_, index) => {
    const { id, text, words } = pick(passages, random);
    const first = Math.floor(random() * words.length);
    const last = Math.min(words.length - 1, first + Math.floor(random() ** 3 * 40));
    const [start, end] = [words[first]?.index ?? 0, (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)];
    const now = new Date(BEGUN + index * 60_000);
    const uuid = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const note = createNote({ motivation: pick(KINDS, random), target: wordsOf(id, text, start, end), now, uuid });
    return { ...withText(note, `Note ${index}: ${text.slice(start, end)}`, now), revision: 1, versions: { bench: 1 } };
  });
}
