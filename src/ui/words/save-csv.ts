import { writeCsv } from '../../views/words/csv.ts';
import type { Row } from '../../views/words/csv.ts';

/** Has the browser save a table as a file. */
export function saveCsv(name: string, rows: readonly Row[]): void {
  const url = URL.createObjectURL(new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
