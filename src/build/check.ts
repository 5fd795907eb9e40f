import path from 'node:path';
import { quotedLetters } from '../edition/quoted-letters.ts';
import { compile } from '../edition/compile.ts';
import type { Compiled } from '../edition/compiled.ts';
import { isQuotedEdition } from '../edition/file-kind.ts';
import { formatProblem } from '../edition/problem.ts';
import { counted } from './counted.ts';
import { coverageReport } from './coverage-report.ts';
import { isMissing, missingFolderLine, readLettersFolder } from './letters-folder.ts';

/** What a check has to say, line by line, and the exit code: 0 if nothing is wrong. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
}

/**
 * Checks the letters in a folder as the build does; of transcribed ones it reports how much was read, with `all` at length. A folder that can't be read is
 * said in a line, not thrown.
 */
export async function check(root: string, folder: string, all = false): Promise<CheckReport> {
  try {
    const files = await readLettersFolder(root, folder);
    const compiled = compile(files, path.basename(path.resolve(root, folder)));
    if (isQuotedEdition(files)) return reportOn(compiled);
    const isWhole = compiled.problems.length === 0 && compiled.edition !== undefined;
    return { lines: coverageReport(compiled, files.length, all), exitCode: isWhole ? 0 : 1 };
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
