import type { FileChild } from 'docx';
import { Paragraph } from 'docx';
import type { Tag } from '../../../notes/tag.ts';
import { placeMark, relationSentence, themeSentence } from '../note-sentences.ts';
import { pathWords } from '../noted.ts';
import type { Noted, NotedPlace } from '../noted.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import type { WordLinks } from './word-links.ts';
import type { WordLists } from './word-lists.ts';
import { innerLink, paragraphOf, plainParagraph, runsOf } from './word-paragraph.ts';
import type { Anchor } from './word-paragraph.ts';
import { STYLE } from './word-styles.ts';

/** What notes refer to in their document. */
export interface NoteSurroundings {
  readonly tags: ReadonlyMap<string, Tag>;
  /** Where in the document a tag is told. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly links: WordLinks;
  readonly lists: WordLists;
}

/** The language of the words that this program puts in. */
export const OUR_LANGUAGE = 'en';

/** A note: what it is on, what is said of it, and a line about it. */
export function noteInWord(noted: Noted, around: NoteSurroundings): readonly FileChild[] {
  const { note, words, isMarkdown, places, relation, theme } = noted;
  const { links, lists } = around;
  const ours = { links, language: OUR_LANGUAGE };
  const wording = { links, language: note.body[0].language };
  const said = isMarkdown ? markdownBlocks(words, wording, lists) : [plainParagraph(words, wording)];
  return [
    ...places.flatMap((place) => placeParagraphs(place, links)),
    ...(relation === undefined ? [] : [plainParagraph(relationSentence(relation), ours)]),
    ...(theme === undefined ? [] : [plainParagraph(themeSentence(theme), ours)]),
    ...(words.trim() === '' ? [] : said),
    detailsOf(noted, around),
  ];
}

/** The words as they stand in the letter, and where that is. */
function placeParagraphs(place: NotedPlace, links: WordLinks) {
  const { quote, label, link, group, passage, subject } = place;
  const where = [group?.title, subject, placeMark(place)].filter((words) => words !== undefined && words !== label);
  const source = paragraphOf(
    [{ text: label, href: link }, { text: where.map((words) => ` · ${words}`).join('') }],
    { links },
    { style: STYLE.source },
  );
  if (quote === '') return [source];
  return [plainParagraph(quote, { links, language: passage?.lang }, { style: STYLE.quote, keepNext: true }), source];
}

function detailsOf({ note, kind, tags }: Noted, { tags: all, anchors, links }: NoteSurroundings): Paragraph {
  const ours = { links, language: OUR_LANGUAGE };
  return new Paragraph({
    style: STYLE.details,
    children: [
      ...runsOf({ text: `${kind} · ${note.created.slice(0, 10)}` }, ours, 'ltr'),
      ...tags.flatMap((tag) => {
        const anchor = anchors.get(tag.id);
        const name = pathWords(tag, all);
        return [
          ...runsOf({ text: ' · ' }, ours, 'ltr'),
          ...(anchor ? [innerLink(name, anchor, { links })] : runsOf({ text: name }, { links }, 'ltr')),
        ];
      }),
    ],
  });
}
