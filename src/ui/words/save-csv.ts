import { writeCsv } from '../../views/words/csv.ts';
import type { Row } from '../../views/words/csv.ts';
import { saveFile } from '../shell/save-file.ts';

/** Has the browser save a table as a file. */
export function saveCsv(name: string, rows: readonly Row[]): void {
  saveFile(name, 'text/csv', writeCsv(rows));
}
