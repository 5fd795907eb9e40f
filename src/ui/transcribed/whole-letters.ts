import { directionOfWords } from '../../edition/direction-of-words.ts';
import { hasReplies } from '../../views/columns/replies.ts';
import { abreast } from './abreast.ts';
import { furtherHeader } from './further-header.ts';
import { inferredInHead } from './inferred-in-head.ts';
import { selectWritten } from './select-written.ts';
import { replyTitle } from './reply-title.ts';
import { structureFor } from './letter-structure.ts';
import { followSign, remarkList } from './remark-list.ts';
import { textTool } from './text-tool.ts';
import { inferredWords } from '../wording/inferred-words.ts';
import { otherOnPaper, wordsOfReading } from '../wording/reading-words.ts';
import { replyWords } from '../wording/reply-words.ts';
import { editionsWords } from '../wording/reported-words.ts';
import { chunkWise } from './chunks.ts';
import { stretchOfColumns } from './columns-of-letters.ts';
import { letterColumnHeads } from './letter-head.ts';
import { LetterStretch } from './letter-stretch.ts';
import { wholeSilence } from './whole-silence.ts';
import { yearRail } from './year-rail.ts';
import type { WholePart } from './whole-part.ts';

export const wholeLetters: WholePart = {
  whose: wordsOfReading,
  otherOnPaper,
  editionsWords,
  direction: (passage) => directionOfWords(passage),
  structure: structureFor,
  remarks: remarkList,
  furtherHeader,
  hasReplies,
  replyTitle,
  replyWords,
  silence: wholeSilence,
  ground: inferredWords,
  inferred: inferredInHead,
  abreast,
  textTool,
  followSign,
  selectWritten,
  columns: stretchOfColumns,
  heads: letterColumnHeads,
  chunks: chunkWise,
  rail: yearRail,
  stretch: (host) => new LetterStretch(host),
};
