import { anchors } from './anchors.ts';
import { changedNotes } from './changed-notes.ts';
import { compileLetters } from './compile-letters.ts';
import { find } from './find.ts';
import { firstView } from './first-view.ts';
import { editLetter } from './large/edit-letter.ts';
import { largeEditions } from './large/large-editions.ts';
import { openLetters } from './large/open-letters.ts';
import type { Measurement } from './measurement.ts';
import { manyNotes } from './many-notes.ts';
import { saveFiles } from './save-files.ts';
import { saveNotes } from './save-notes.ts';
import { switchView } from './switch-view.ts';
import { weight } from './weight.ts';

/** All measurements, in the order of the table. */
export const measurements: readonly Measurement[] = [
  compileLetters,
  firstView,
  switchView,
  saveNotes,
  manyNotes,
  changedNotes,
  anchors,
  find,
  saveFiles,
  weight,
  openLetters,
  editLetter,
  largeEditions,
];
