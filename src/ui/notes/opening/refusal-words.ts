import { msg, str } from '@lit/localize';
import { visibleControls } from '../../../edition/visible-controls.ts';
import { DEEPEST_LEVEL } from '../../../edition/xml/xml.ts';
import { ZIP_LIMITS } from '../../../exports/zip/safe-zip.ts';
import { inDigits } from '../../wording/numbers.ts';
import { enclosed, inSequence } from '../../wording/punctuation.ts';
import { readableWords } from './file-kind-words.ts';
import type { ShownRefusal } from './opened-file.ts';

/** Why a file is not read, where in it that shows, and what to do. */
export function refusalWords(refusal: ShownRefusal): string {
  const [what, remedy] = WORDS[refusal.why]();
  return [what, placeWords(refusal), remedy].filter((words) => words !== '').join(' ');
}

/** What is wrong, and what to do. */
const WORDS: Readonly<Record<ShownRefusal['why'], () => readonly [string, string]>> = {
  'other-format': () => [
    msg('It is none of the files that can be opened here.'),
    [readableWords(), msg('Choose another file.')].join(' '),
  ],
  'unknown-version': () => [
    msg('It is of a version of its format that is not known here.'),
    msg(
      'Reload the page, in case a newer version of it can read the file. Else save it as W3C Web Annotations or REFI-QDA 1.0 in the program that made it.',
    ),
  ],
  'not-text': () => [
    msg('Its text is in another encoding than UTF-8.'),
    msg('Save it as UTF-8 in the program that made it, or in a text editor.'),
  ],
  'not-json': () => [msg('It is only part of a JSON file, or was damaged.'), again()],
  'not-xml': () => [msg('It is only part of an XML file, or was damaged.'), again()],
  'has-dtd': () => [
    msg('It has a document type declaration (DTD). Such a file may lead to others, and is not read.'),
    msg('Take the declaration out, or save the file without one.'),
  ],
  'too-deep': () => [
    msg(str`Codes or other elements in it are nested too deep: more than ${inDigits(DEEPEST_LEVEL)} levels.`),
    msg('Move the innermost codes further up in the program that made it, then save the file again.'),
  ],
  'not-zip': () => [msg('It is only part of an archive: its end is missing.'), again()],
  'zip-damaged': () => [msg('What is packed in it is damaged, or sealed by a password.'), again()],
  'zip-too-large': () => [
    msg('What is packed in it is too large to be unpacked.'),
    msg('Save a smaller part of the project in the program that made it.'),
  ],
  'zip-too-many': () => [
    msg(str`There are too many files packed in it: more than ${inDigits(ZIP_LIMITS.entries)}.`),
    msg('Save a smaller part of the project in the program that made it.'),
  ],
  'zip-path': () => [msg('It has a file in it with a name that leads out of the archive.'), untrusted()],
  'zip-duplicate': () => [msg('It has two files in it with the same name.'), untrusted()],
};

function again(): string {
  return msg('Copy or save it again, or choose another file.');
}

function untrusted(): string {
  return msg('Programs do not write such archives: ask where the file comes from, or save it again.');
}

function placeWords({ file, line, column }: ShownRefusal): string {
  const words = inSequence([
    file === undefined ? '' : msg(str`“${enclosed(visibleControls(file))}”`),
    line === undefined || column === undefined
      ? ''
      : msg(str`line ${inDigits(line)}, column ${inDigits(column)}`, { desc: 'a place in a file' }),
  ]);
  return words && msg(str`Where: ${words}.`, { desc: 'the name of a file in an archive, line and column follow' });
}
