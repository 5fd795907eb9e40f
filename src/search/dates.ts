const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Days, as ms since 1970 UTC: `2012`, `2012-09`, `2012-09-30`, or two of them, or one, with `..` between or beside. The last is before
 * the first where they were written the wrong way round.
 */
export function readDates(value: string): readonly [first: number, last: number] | undefined {
  const [from = '', to = from, ...more] = value.split('..');
  if (more.length > 0 || (from === '' && to === '')) return undefined;
  const first = from === '' ? -Infinity : readDay(from)?.[0];
  const last = to === '' ? Infinity : readDay(to)?.[1];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** What makes a date, or a span, of one that is half typed, wherever it breaks off. */
const ENDINGS = ['0', '1', '00', '01', '000', '.', '2000', '.2000'];

/** Whether something is no date yet, and may be one once it goes on: `201`, `2012-0`, `2012-09.`. */
export function mayBecomeDates(value: string): boolean {
  return !readDates(value) && ENDINGS.some((ending) => readDates(value + ending));
}

/** The first and the last day of a year, a month or a day. */
function readDay(text: string): readonly [number, number] | undefined {
  const [, year, month, day] = DATE.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const asked = [year, month ?? '01', day ?? '01'].join('-');
  if (!new Date(first).toISOString().startsWith(asked)) return undefined;
  const last = day === undefined ? Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0) : first;
  return [first, last];
}
