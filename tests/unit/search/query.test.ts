import { describe, expect, test } from 'vitest';
import { fc, test as property } from '@fast-check/vitest';
import { readQuery } from '../../../src/search/query.ts';
import type { Phrase, Query } from '../../../src/search/query.ts';

function phraseText({ words, quoted }: Phrase): string {
  const text = words.map(({ parts, prefix }) => `${parts.join('+')}${prefix ? '*' : ''}`).join(' ');
  return quoted ? `"${text}"` : text;
}

/** A query as it was read, on one line. */
function read({ clauses, without, filters, unread, typing }: Query): string {
  return [
    ...clauses.map(({ phrases, distances }) =>
      phrases
        .map((phrase, index) => (index === 0 ? '' : ` near ${distances[index - 1]} `) + phraseText(phrase))
        .join(''),
    ),
    ...without.map((phrase) => `not ${phraseText(phrase)}`),
    ...filters.map((filter) => `${filter.without ? 'not ' : ''}${filter.field} is ${filter.value}`),
    ...unread.map(({ text, why }) => `left out ${text}: ${why}`),
    ...(typing === undefined ? [] : [`perhaps begun ${typing}`]),
  ].join('; ');
}

describe('is read', () => {
  test.each([
    ['nothing', '', ''],
    ['spaces', '   ', ''],
    ['a word that is perhaps only begun', 'rans', 'rans; perhaps begun rans'],
    ['one of two letters, which is not', 'al-ra', 'al+ra'],
    ['a divided one', 'al-Zawa', 'al+zawa; perhaps begun al-Zawa'],
    ['a word that is done', 'ransom ', 'ransom'],
    ['two words', 'ransom weapons', 'ransom; weapons; perhaps begun weapons'],
    ['a prefix', 'rans* ', 'rans*'],
    ['an exact phrase', '"status of hostages"', '"status of hostages"'],
    ['curly and angular quotation marks', '“two men” «chef»', '"two men"; "chef"'],
    ['a phrase not closed yet', '"status of hos', '"status of hos"'],
    ['a phrase with a prefix', '"status of host*"', '"status of host*"'],
    ['a word left out', 'ransom -weapons ', 'ransom; not weapons'],
    ['one left out that is still being typed', 'ransom -weap', 'ransom; not weap'],
    ['a phrase left out', '-"two men" ransom ', 'ransom; not "two men"'],
    ['a divided word', 'al-Abbas ', 'al+abbas'],
    ['an article by itself', 'al qaeda ', 'al+qaeda'],
    ['one near another word', 'x NEAR al qaeda ', 'x near 10 al+qaeda'],
    ['one that nothing follows', 'al ', 'al'],
    ['one before what is left out', 'al -qaeda ', 'al; not qaeda'],
    ['a number with a comma', '10,000 ', '10+000'],
    [
      'fields',
      'from:belmokhtar to:board theme:ransom source:guidere',
      'from is belmokhtar; to is board; theme is ransom; source is guidere',
    ],
    ['a field with spaces', 'from:"Advisory Board" ', 'from is Advisory Board'],
    ['a field left out', '-from:board ', 'not from is board'],
    ['a span of dates', 'date:2012-09..2012-11', 'date is 2012-09..2012-11'],
    ['words near each other', 'ransom NEAR/3 weapons ', 'ransom near 3 weapons'],
    ['NEAR without a number', 'ransom NEAR "two men"', 'ransom near 10 "two men"'],
    ['a chain of NEAR', 'a NEAR/1 b NEAR/2 c ', 'a near 1 b near 2 c'],
    ['near in small letters, a word', 'near ransom ', 'near; ransom'],
    ['but with a number it is not', 'ransom near/3 weapons ', 'ransom near 3 weapons'],
    ['a word with an apostrophe that is perhaps only begun', 'Qur’a', 'qur+a; perhaps begun Qur’a'],
    ['a date', 'date:2012-09', 'date is 2012-09'],
    ['a time', '12:30 ', '12+30'],
    ['a question mark behind a word', 'ransom? hostages?! ', 'ransom; hostages'],
    ['an exclamation mark behind a word', 'ransom! ', 'ransom'],
    ['and, or and not in small letters, words', 'ransom and weapons or not ', 'ransom; and; weapons; or; not'],
    ['and in quotation marks', 'ransom "AND" weapons ', 'ransom; "and"; weapons'],
    ['OR as the first word', 'OR ransom ', 'or; ransom'],
    ['a prefix in brackets, or before a comma', '(rans*) weap*, ', 'rans*; weap*'],
    ['what means something in regular expressions', '(a+)+$ .* ', 'a; left out .*: no-word'],
    ['an address, as words', 'http://example.org ', 'http+example+org'],
    ['Arabic with a mark of direction', '\u200Fالأمير ', 'الامير'],
    ['a lone surrogate', '\uD800 ', 'left out \uD800: no-word'],
  ])('%s: %s', (_, typed, expected) => {
    expect(read(readQuery(typed))).toBe(expected);
  });
});

describe('is not held against the reader while it is typed', () => {
  test.each([
    '-',
    '"',
    '“',
    '-"',
    '(',
    'from:',
    'ransom from:',
    'ransom near/5',
    'ransom NEAR',
    'ransom NEAR/',
    'ransom NEAR/5',
    'ransom -',
    'ransom O',
    'ransom OR',
    'ransom NOT',
    'from:"',
    'rans*',
    '!',
    'NEAR',
    'NEAR/',
    'ransom near/',
    'ransom NEAR "',
    'voice:',
    'http:',
    'http://',
  ])('%s', (typed) => {
    expect(readQuery(typed).unread).toEqual([]);
  });

  test('a date that is not done, which is no filter yet', () => {
    const typed = 'date:2012-09-30..2012-11-15';
    for (let length = 'date:'.length; length <= typed.length; length += 1) {
      const half = typed.slice(0, length);
      const isDate = /:(?:\d{4}(?:-\d\d){0,2}(?:\.\.)?)?(?:(?<=\.\.)\d{4}(?:-\d\d){0,2})?$/.test(half);
      const value = half.slice('date:'.length);
      expect.soft(read(readQuery(half))).toBe(isDate && value !== '' ? `date is ${value}` : '');
      expect.soft(read(readQuery(`${half} `))).toBe(value === '' ? 'left out date:: no-value' : `date is ${value}`);
    }
  });

  test.each(['date:..2', 'date:..2012-', 'date:..2012-1', 'date:.', 'date:..', 'ransom -date:20', 'date:"2012-0'])(
    '%s',
    (typed) => {
      const { filters, unread } = readQuery(typed);
      expect({ filters, unread }).toEqual({ filters: [], unread: [] });
    },
  );

  test.each(['date:soon', 'date:2012-3', 'date:2012-02-3', 'date:"201"'])('but what becomes none: %s', (typed) => {
    expect(readQuery(typed).filters).toHaveLength(1);
  });
});

describe('is said to be left out', () => {
  test.each([
    ['NEAR at the beginning', 'NEAR/3 ransom ', 'ransom; left out NEAR/3: near-nothing'],
    ['NEAR twice', 'a NEAR NEAR b ', 'a near 10 b; left out NEAR: near-nothing'],
    ['NEAR at the end', 'a NEAR/3 ', 'a; left out NEAR/3: near-nothing'],
    ['a field without a value', 'from: ransom ', 'ransom; left out from:: no-value'],
    ['punctuation alone', '?! ransom ', 'ransom; left out ?!: no-word'],
    ['a sign alone', 'ransom & - weapons ', 'ransom; weapons; left out &: no-word; left out -: no-word'],
    ['a sign at the end with which no word begins', 'ransom &', 'ransom; left out &: no-word'],
    ['an asterisk alone', '*', 'left out *: no-word'],
    ['an asterisk before a word', '*som', 'left out *som: asterisk'],
    ['an asterisk within a word', 'ransom ho*t*', 'ransom; left out ho*t*: asterisk'],
    ['an asterisk within a phrase', '"two ho*ts" ransom ', 'ransom; left out "two ho*ts": asterisk'],
    ['an asterisk within a value', 'from:bel*r ransom ', 'ransom; left out from:bel*r: asterisk'],
    ['OR', 'ransom OR weapons ', 'ransom; weapons; left out OR: and-or'],
    ['AND, once there is a space after it', 'ransom AND ', 'ransom; left out AND: and-or'],
    ['OR between filters', 'from:a OR from:b', 'from is a; from is b; left out OR: and-or'],
    ['OR behind an article', 'al OR qaeda ', 'al; qaeda; left out OR: and-or'],
    ['NOT', 'NOT ransom weapons ', 'ransom; weapons; left out NOT: not'],
    ['NEAR with too high a number', 'a NEAR/5000 b ', 'a; b; left out NEAR/5000: near-number'],
    ['near in small letters with one', 'a near/5000', 'a; left out near/5000: near-number'],
    ['NEAR with no number', 'a NEAR/x b ', 'a; b; left out NEAR/x: near-number'],
    ['near in small letters with none', 'a near/abc b ', 'a; b; left out near/abc: near-number'],
    ['NEAR with a slash alone', 'a NEAR/ b ', 'a; b; left out NEAR/: near-number'],
    ['near with one', 'a near/ ', 'a; left out near/: near-number'],
    ['NEAR alone, once there is a space after it', 'NEAR ', 'left out NEAR: near-nothing'],
    ['an exclamation mark before a word', 'ransom !hostages ', 'ransom; hostages; left out !: not'],
    ['one before a phrase', '!"two men" ', '"two men"; left out !: not'],
    ['one before a filter', '!from:board ', 'from is board; left out !: not'],
    ['a question mark within a word', 'ransom h?st ', 'ransom; left out h?st: question-mark'],
    ['one within a value', 'from:b?d ransom ', 'ransom; left out from:b?d: question-mark'],
    ['a field that is none', 'voice:gloss ', 'voice+gloss; left out voice:: no-field'],
    ['one in capitals, left out', 'a -By:board ', 'a; not by+board; left out By:: no-field'],
    ['one before a phrase', 'voice:"two men" ', 'voice; "two men"; left out voice:: no-field'],
  ])('%s', (_, typed, expected) => {
    expect(read(readQuery(typed))).toBe(expected);
  });

  test('a query of 10,000 characters', () => {
    const query = readQuery('x'.repeat(10_000));
    expect(query.unread).toEqual([{ text: `${'x'.repeat(40)}…`, why: 'too-long' }]);
    expect(query.clauses).toEqual([]);
  });
});

const PIECES = [
  '"',
  '-',
  '*',
  '&',
  'NEAR',
  'NEAR/3',
  'near/',
  'OR',
  'NOT',
  'from:',
  'date:',
  ' ',
  '(',
  '\\',
  '\uD800',
  '\u202E',
  'é',
  'ransom',
];
property.prop([
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...PIECES)).map((all) => all.join('')),
  ),
])('whatever is typed is read without failing, and each phrase has a word', (typed) => {
  const { clauses, without } = readQuery(typed);
  for (const phrase of [...clauses.flatMap(({ phrases }) => phrases), ...without])
    for (const { parts } of phrase.words) expect(parts.every((part) => part.length > 0)).toBe(true);
  for (const { phrases, distances } of clauses) expect(distances).toHaveLength(phrases.length - 1);
});
