import type { Edition } from '../../edition/model.ts';
import { oncePer } from '../../edition/once-per.ts';
import { wholeOf, wordsOf } from '../../notes/new-note.ts';
import { subjectOf } from '../../notes/note.ts';
import type { NoteTarget } from '../../notes/note.ts';

/** Whether it is the edition that gives a theme to words: it is in every file, and no note of anybody's. */
export function isEditionCoding(edition: Edition, target: NoteTarget, theme: string): boolean {
  return codings(edition).has(keyOf(target, theme));
}

/** Whether it is the edition that links two passages so. */
export function isEditionLink(
  edition: Edition,
  type: string | undefined,
  claim: NoteTarget,
  reply: NoteTarget,
): boolean {
  return (
    claim.selector === undefined &&
    reply.selector === undefined &&
    links(edition).has(JSON.stringify([type, subjectOf(claim), subjectOf(reply)]))
  );
}

const codings = oncePer((edition: Edition): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { id, text, themes, ranges } of edition.letters.flatMap(({ passages }) => passages)) {
    for (const theme of themes) keys.add(keyOf(wholeOf(id), theme));
    for (const range of ranges) {
      if (range.type !== 'phrase' || range.start >= range.end) continue;
      const whole = range.start === 0 && range.end === text.length;
      const target = whole ? wholeOf(id) : wordsOf(id, text, range.start, range.end);
      for (const theme of range.themes) keys.add(keyOf(target, theme));
    }
  }
  return keys;
});

const links = oncePer(
  ({ exchanges }: Edition): ReadonlySet<string> =>
    new Set(
      exchanges.flatMap((exchange) =>
        exchange.links.flatMap((link) =>
          'claim' in link && 'reply' in link ? [JSON.stringify([link.type, link.claim, link.reply])] : [],
        ),
      ),
    ),
);

function keyOf({ source, selector }: NoteTarget, theme: string): string {
  return JSON.stringify([source, selector?.[0].start, selector?.[0].end, theme]);
}
