import type { Compiled } from './compiled.ts';
import type { Edition } from './model.ts';
import type { Problem } from './problem.ts';
import { FOR_READERS, summaryOf, unknownMarkup } from './reading-summary.ts';
import type { ReadingSummary } from './reading-summary.ts';

/** What is told of an edition apart from its letters: it stands in a small file of its own, for those who ask for it. */
export interface EditionAbout extends Pick<Edition, 'id' | 'title' | 'lang'> {
  readonly letters: number;
  /** How the files of letters that are transcribed whole were read. Of others nothing is built that is not in order. */
  readonly reading?: ReadingSummary;
}

/** `folder`, as problems name it, is left out of the names of its files: where it was on the editor's disk is nothing to readers. */
export function aboutEdition(compiled: Compiled, files: number, folder: string): EditionAbout | undefined {
  const { edition, problems, doubts } = compiled;
  if (!edition) return undefined;
  const { id, title, lang, form, letters } = edition;
  const inFolder = ({ where, ...problem }: Problem): Problem => {
    const file = where.file.startsWith(`${folder}/`) ? where.file.slice(folder.length + 1) : where.file;
    return { ...problem, where: { ...where, file } };
  };
  const about = { id, title, lang, letters: letters.length };
  if (form !== 'transcribed') return about;
  const named = { edition, problems: problems.map(inFolder), doubts: doubts.map(inFolder) };
  return { ...about, reading: summaryOf({ ...named, files, markup: unknownMarkup(named) }, FOR_READERS) };
}
