import { HeadingLevel } from 'docx';
import type { FileChild } from 'docx';
import { lost } from '../format.ts';
import type { Content, Format, Piece } from '../format.ts';
import { lossesToRead, noteGroups } from './noted.ts';
import { countOf, titleOf, versionSentence } from './note-sentences.ts';
import { codebookTable } from './word/codebook-table.ts';
import { noteInWord, OUR_LANGUAGE } from './word/note-in-word.ts';
import type { NoteSurroundings } from './word/note-in-word.ts';
import { WordLinks } from './word/word-links.ts';
import { WordLists } from './word/word-lists.ts';
import { wordPackage } from './word/word-package.ts';
import { paragraphOf, plainParagraph } from './word/word-paragraph.ts';

/** Notes as a document of Word: letter by letter, with Word's own styles, so that it can be written on; the codebook at the end. */
export const notesAsDocx: Format = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ending: 'docx',
  losses: (content) => lost(...lossesToRead(content)),
  async *write(content) {
    const around = surroundingsOf(content);
    let done = 0;
    const body = function* (): Iterable<readonly FileChild[]> {
      yield headOf(content, around);
      for (const stretch of notesOf(content, around)) {
        yield stretch;
        done += 1;
      }
      yield codebookTable(around);
    };
    const { links, lists } = around;
    const { edition, made } = content;
    const pieces = wordPackage({ title: titleOf(content), language: edition.lang, made, body: body(), links, lists });
    for await (const data of pieces) yield { data, done } satisfies Piece;
  },
};

function surroundingsOf({ tags }: Content): NoteSurroundings {
  return {
    tags: new Map(tags.map((tag) => [tag.id, tag])),
    anchors: new Map(tags.map(({ id }, number) => [id, { name: `tag_${number}`, number }])),
    links: new WordLinks(),
    lists: new WordLists(),
  };
}

function headOf(content: Content, { links }: NoteSurroundings): readonly FileChild[] {
  const { made, address } = content;
  const about = `${countOf(content)}, ${made.toISOString().slice(0, 10)}. ${versionSentence(content)}`;
  const ours = { links, language: OUR_LANGUAGE };
  return [
    plainParagraph(titleOf(content), { links }, { heading: HeadingLevel.TITLE }),
    paragraphOf([{ text: about }, { text: address, href: address }], ours),
  ];
}

/** A note at a time, each letter under its title. */
function* notesOf(content: Content, around: NoteSurroundings): Iterable<readonly FileChild[]> {
  for (const { title, notes } of noteGroups(content)) {
    for (const [index, noted] of notes.entries()) {
      const heading = plainParagraph(title, around, { heading: HeadingLevel.HEADING_1 });
      yield [...(index === 0 ? [heading] : []), ...noteInWord(noted, around)];
    }
  }
}
