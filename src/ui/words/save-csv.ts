import { csvFile } from '../../exports/csv.ts';
import type { CsvCell } from '../../exports/csv.ts';
import { saveFile } from '../shell/save-file.ts';

/** Has the browser save a table as a file. */
export function saveCsv(name: string, rows: readonly (readonly CsvCell[])[]): void {
  saveFile(name, 'text/csv', csvFile(rows));
}
