import type { Figure } from './measurement.ts';

const HEAD = ['', 'unit', 'ours', 'p95', 'peer', 'limit', 'to peer', 'to limit', 'wanted'];

/** The figures as lines of an aligned table; a dash where there is nothing to compare with. */
export function tableOf(figures: readonly Figure[]): readonly string[] {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function cellsOf({ name, unit, ours, high, peer, limit, wanted }: Figure): readonly string[] {
  const ratio = (other: number | undefined) => (other === undefined ? '–' : (ours / other).toFixed(2));
  const most = wanted === undefined ? '' : `≤ ${wanted}`;
  return [name, unit, rounded(ours), rounded(high), rounded(peer), rounded(limit), ratio(peer), ratio(limit), most];
}

function rounded(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(value < 10 ? 2 : 1);
}
