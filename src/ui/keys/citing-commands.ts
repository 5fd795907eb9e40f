import { msg } from '@lit/localize';
import { intent } from './command.ts';
import type { Command, CommandGroup, CommandRoom } from './command.ts';
import type { CitePlace } from './cite-place.ts';
import { strokesOf } from './key-words.ts';

/** How what the reader is at is cited, as plain text at once, or in a style to be chosen; among the commands of the passage only where the reader chose one. */
export function citingCommands(
  { edition }: CommandRoom,
  cited: CitePlace,
  group: Extract<CommandGroup, 'passage' | 'reading'>,
): readonly Command[] {
  const { spot } = cited;
  if (!spot) return [];
  const isPassage = [...edition.letters, ...edition.context].some(({ passages }) =>
    passages.some(({ id }) => id === spot.subject),
  );
  return [
    // A letter is cited by its name.
    ...(isPassage
      ? [
          {
            id: 'cite',
            group,
            title: () => (spot.words ? msg('Cite the selected words') : msg('Cite the whole passage')),
            stroke: strokesOf('cite')[0],
            run: () => [intent('cite', cited)],
          } as const,
        ]
      : []),
    {
      id: 'cite-style',
      group,
      title: () => msg('Cite in another style…'),
      stroke: strokesOf('cite-style')[0],
      run: () => [intent('cite', { ...cited, styles: true })],
    },
  ];
}
