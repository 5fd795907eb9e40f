import type { LetterId, Passage, SourceId } from '../../model.ts';
import type { Problem } from '../../problem.ts';
import { quotedWords } from '../../quoted-words.ts';
import { plainText } from '../../xml/plain-text.ts';
import { elementsBelow } from '../../xml/xml-tree.ts';
import type { XmlElement } from '../../xml/xml-tree.ts';

export interface TextSetting {
  readonly letter: LetterId;
  readonly lang: string;
  readonly source: SourceId;
  readonly root: XmlElement;
  readonly report: (doubt: Problem) => void;
}

/** The text of a letter, a passage for each part that its editor divides. */
export function readLetterText(
  parts: readonly XmlElement[],
  { letter, lang, source }: TextSetting,
): readonly Passage[] {
  const divisions = parts.flatMap((part) => {
    const inner = part.name === 'text' ? elementsBelow(part, 'body') : [part];
    return inner;
  });
  return divisions.flatMap((division, at): readonly Passage[] => {
    const text = plainText(division);
    if (text === '') return [];
    return [
      {
        id: `${letter}.${at + 1}`,
        letter,
        text,
        ranges: [],
        speaker: 'letter',
        wordedBy: 'letter',
        words: quotedWords({ speaker: 'letter', text, ranges: [] }),
        themes: [],
        source,
        place: {},
        certainty: 'high',
        notes: [],
        lang,
      },
    ];
  });
}
