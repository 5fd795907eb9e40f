import { quotedLetters } from '../edition/quoted-letters.ts';
import { compile } from '../edition/compile.ts';
import type { Compiled } from '../edition/compiled.ts';
import { formatProblem } from '../edition/problem.ts';
import { isMissing, missingFolderLine, readLettersFolder } from './letters-folder.ts';

/** What a check has to say, line by line, and the exit code: 0 if nothing is wrong. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/** Checks the letters in a folder as the build does. A folder that can't be read is said in a line, not thrown. */
export async function check(root: string, folder: string): Promise<CheckReport> {
  try {
    return reportOn(compile(await readLettersFolder(root, folder)));
  } catch (error) {
    if (!isMissing(error)) throw error;
    return { lines: [missingFolderLine(folder, 'npm run check --')], exitCode: 1 };
  }
}

function reportOn({ edition, problems }: Compiled): CheckReport {
  if (problems.length > 0) {
    const count = counted(problems.length, 'problem');
    return { lines: [...problems.map(formatProblem), '', `${count} to correct.`], exitCode: 1 };
  }
  const { letters = [], context = [] } = edition ?? {};
  const quoted = quotedLetters({ letters }).length;
  const passages = letters.reduce((sum, letter) => sum + letter.passages.length, 0);
  const parts = [
    counted(quoted, 'letter'),
    ...(quoted < letters.length ? [`${letters.length - quoted} known only by mention`] : []),
    counted(passages, 'passage'),
    ...(context.length > 0 ? [counted(context.length, 'context text')] : []),
  ];
  return { lines: [`${parts.join(', ')}, no problems.`], exitCode: 0 };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
