import { msg, str } from '@lit/localize';
import { visibleControls } from '../../../edition/visible-controls.ts';
import { inDigits } from '../../wording/numbers.ts';
import { enclosed } from '../../wording/punctuation.ts';
import type { FileProblem } from './opened-file.ts';
import { refusalWords } from './refusal-words.ts';

const MEGABYTE = 1_000_000;

/** Why a file can't be opened, and what to do. */
export function fileProblemWords(problem: FileProblem): string {
  switch (problem.type) {
    case 'newer-version':
      return msg(
        str`It was saved by a newer version of this program (format ${inDigits(problem.version)}). Reload the page to get the newer version, then open the file again.`,
      );
    case 'other-edition':
      return msg(
        str`Its notes are on another edition, “${enclosed(visibleControls(problem.edition.title))}”. Open that edition, then open the file there.`,
      );
    case 'too-large':
      return msg(
        str`It is larger than such a file may be: ${inDigits(Math.ceil(problem.size / MEGABYTE))} MB of at most ${inDigits(problem.largest / MEGABYTE)} MB. Choose a smaller one, or save only a part in the program that made it.`,
      );
    case 'refused':
      return refusalWords(problem.refusal);
    case 'letters':
      return msg('It holds letters, not notes.');
    case 'unreadable':
      return msg('The browser could not read it. It may have been moved or deleted; choose it again.');
    case 'not-loaded':
      return msg(
        'The part of the site that reads it could not be loaded. Check the connection and that WebAssembly is not switched off, then try again.',
      );
    case 'broken-off':
      return msg(
        'The browser broke off reading it, probably because there was too little memory. Close other tabs and try again, or open it on another device.',
      );
  }
}
