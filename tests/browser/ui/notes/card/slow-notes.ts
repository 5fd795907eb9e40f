/** Pieces which, one after another in their thousands, make a reader of Markdown slow: what opens, and looks for its end. */
const PIECES = [
  '[',
  '](a',
  '![',
  '*',
  '*a ',
  'a**b',
  'a*',
  '*a _b ',
  '__a__',
  '[*',
  '~~a ',
  '*a**b***c',
  '`',
  'a`',
  '!',
  '>',
  '> ',
  '>>>>> a\n',
  '> a\nb\n',
  '- ',
  '1. ',
  '> - ',
  '- - ',
  '* a\n',
  '- a\n\n',
  '- a\n\n  b\n\n',
  '-\n',
  '1. a\n   1. b\n',
  'a\n-\n',
  '|',
  '|a',
  '|c|d|\n',
  '```\n',
  '    a\n',
  '\n',
  ' ',
  '<',
  '<a ',
  '<!--',
  '<div>\n',
  'www.',
  'a@',
  'a.a@b.',
  'http://a ',
  '[a][b] ',
  '[a]: b "\n',
];

const filled = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const NESTED_LISTS = Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n');
const ALLOWED_LISTS = `${NESTED_LISTS.split('\n').slice(0, 29).join('\n')}\n\n`;
const TICKS = Array.from({ length: 50 }, (_, count) => '`'.repeat(count + 1)).join(' ');
const NESTED_EMPHASIS = filled('*a _b ', 3000) + filled('word ', 9000) + filled('d_ c* ', 3000);

/** Notes of 100,000 characters in stretches of two sizes, and stretches as long as are still rendered alone. */
export const SLOW: readonly string[] = [
  ...PIECES.flatMap((piece) => [
    filled(`${filled(piece, 290)}\n\n`, 100_000),
    filled(piece, 5400),
    filled(`${filled(piece, 19_900)}\n\n`, 100_000),
  ]),
  NESTED_LISTS,
  `${'- '.repeat(9000)}a`,
  `a\n${'>'.repeat(9000)}`,
  '* - '.repeat(4000),
  filled(ALLOWED_LISTS, 100_000),
  filled(`${TICKS}\n\n`, 100_000),
  NESTED_EMPHASIS,
  filled(`${'>'.repeat(15)} a\n\n`, 100_000),
  filled(`${'> '.repeat(8)}${'1. '.repeat(7)}a\n\n`, 100_000),
  filled(`${filled('|a', 600)}\n${filled('|-', 600)}\n${filled('|b', 600)}\n\n`, 50_000),
  filled(`|a|b|\n|-|-|\n${filled('|c|d|\n', 7000)}\n\n`, 100_000),
];

/** A note such as somebody might write. */
export const LONG = filled(
  [
    '## On the letter\n\nA *word* of it, which [the other](https://example.org/a) **answers**, as in `code` and ~~not~~.\nA second line.\n',
    '- one\n- two, *with words*\n  - three\n- [x] four\n',
    '> A quotation, of some length, which is then spoken of at some length too, and at the end left alone.\n',
    '| Letter | Says |\n| --- | --- |\n| one | this |\n| two | that |\n',
    'كلمات عن *الرسالة* وما فيها من أقوال.\n\n',
  ].join('\n'),
  100_000,
);
