import type { Excerpt } from '../../edition/model.ts';
import { isWrittenOtherwise } from '../../edition/transcribed-ranges.ts';
import type { TEXTS } from '../../views/view-state.ts';
import type { Announced } from '../prose/announcements.ts';
import type { Structure } from '../prose/prose.ts';
import { perLanguage } from '../wording/per-language.ts';
import { markupWords } from '../wording/transcribed-words.ts';
import { blockFrames } from './block-frames.ts';
import { letterInsets } from './letter-insets.ts';
import { letterWrappings } from './letter-wrappings.ts';

type Text = (typeof TEXTS)[number];

/** What a letter's text has beyond running words, as it is read or as it is written. */
export function letterStructure(passage: Excerpt, text: Text): Structure {
  return {
    frames: blockFrames(passage),
    wrappings: letterWrappings(passage, text),
    insets: letterInsets(passage, text),
    announced: passage.ranges.flatMap((range): readonly Announced[] =>
      range.type === 'markup' && range.start < range.end
        ? [{ start: range.start, end: range.end, says: markupWords(range.name) }]
        : [],
    ),
  };
}

/** How a passage is drawn: the same function as long as it would draw the same, so that nothing is painted anew for nothing. */
export function structureFor(passage: Excerpt, text: Text): (excerpt: Excerpt) => Structure {
  const drawn = structures();
  return drawn[isWrittenOtherwise(passage) ? text : 'reading'];
}

const structures = perLanguage((): Readonly<Record<Text, (excerpt: Excerpt) => Structure>> => ({
  reading: (excerpt) => letterStructure(excerpt, 'reading'),
  diplomatic: (excerpt) => letterStructure(excerpt, 'diplomatic'),
}));
