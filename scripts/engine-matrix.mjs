// The table of engines in the README: what `npm run engines` writes, and how it is told from anything else.

const BEGIN = '<!-- engines: written by `npm run engines` -->';
const END = '<!-- engines: end -->';

/** The engines, in the order of their rows. */
export const ROWS = ['Chromium', 'Firefox', 'WebKitGTK'];

const HEAD = ['engine', 'version', 'tests/browser', 'tests/site', 'run on'];
const RESULT = /^(?:–|\d+ passed(?:, \d+ of them at the second try)?(?:, \d+ failed)?(?:, \d+ not asked)?)$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** What a suite came to, as a cell says it; a dash where it has nothing for this engine. */
export function resultCell(result) {
  if (!result) return '–';
  const { passed, secondTry = 0, failed, notAsked = 0 } = result;
  return [
    `${passed} passed`,
    ...(secondTry ? [`${secondTry} of them at the second try`] : []),
    ...(failed ? [`${failed} failed`] : []),
    ...(notAsked ? [`${notAsked} not asked`] : []),
  ].join(', ');
}

/** The rows that a README has, each as its cells by the name of its engine. Throws, with the reason, where it has no such table. */
export function readMatrix(readme) {
  const [, table] = readme.split(BEGIN);
  if (table === undefined || !table.includes(END)) throw new Error('The README has no table of engines.');
  const lines = table
    .slice(0, table.indexOf(END))
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  if (head.join() !== HEAD.join()) throw new Error(`The table of engines has other columns: ${head.join()}`);
  for (const [engine, version, browser, site, date] of rows)
    if (!version || !RESULT.test(browser) || !RESULT.test(site) || !DATE.test(date))
      throw new Error(`The row of ${engine} is not as a run writes it.`);
  return new Map(rows.map((cells) => [cells[0], cells]));
}

/** A README with these rows in place of those of the same engines. */
export function withRows(readme, rows) {
  const all = new Map([...readMatrix(readme), ...rows.map((cells) => [cells[0], cells])]);
  const cells = [HEAD, ...ROWS.flatMap((engine) => (all.has(engine) ? [all.get(engine)] : []))];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const [head, ...body] = cells.map(line);
  const [before, after] = [readme.slice(0, readme.indexOf(BEGIN)), readme.slice(readme.indexOf(END))];
  return `${before}${BEGIN}\n\n${[head, rule, ...body].join('\n')}\n\n${after}`;
}
