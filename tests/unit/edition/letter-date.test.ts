import { describe, expect, test } from 'vitest';
import { readLetterDate } from '../../../src/edition/letter-date.ts';
import type { LetterDate } from '../../../src/edition/model.ts';
import type { Problem } from '../../../src/edition/problem.ts';
import { element } from './quoted/sample.ts';

function read(attributes: string): { readonly date: LetterDate | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return { date: readLetterDate(element(`<date ${attributes}/>`), (problem) => problems.push(problem)), problems };
}

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const END = 8.64e15;

describe('a date that exists', () => {
  test.each([
    ['when="2012-10-03"', '2012-10-03', day('2012-10-03'), day('2012-10-03')],
    ['when="2012-02"', '2012-02', day('2012-02-01'), day('2012-02-29')],
    ['when=" 2012 "', '2012', day('2012-01-01'), day('2012-12-31')],
    ['when="-0044-03-15"', '-0044-03-15', Date.UTC(-44, 2, 15), Date.UTC(-44, 2, 15)],
    ['notBefore="2007" notAfter="2012-08"', '2007/2012-08', day('2007-01-01'), day('2012-08-31')],
    ['from="2012-09-01" to="2012-09-10"', '2012-09-01/2012-09-10', day('2012-09-01'), day('2012-09-10')],
    ['notBefore="2012" notAfter="2012"', '2012', day('2012-01-01'), day('2012-12-31')],
    ['notBefore="2012-03" notAfter="2012"', '2012-03/2012', day('2012-03-01'), day('2012-12-31')],
    ['notBefore="2012" notAfter="2012-03"', '2012/2012-03', day('2012-01-01'), day('2012-03-31')],
    ['notAfter="2012-09-10"', '../2012-09-10', -END, day('2012-09-10')],
    ['from="2012"', '2012/..', day('2012-01-01'), END],
    ['when="2012" notBefore="2010"', '2012', day('2012-01-01'), day('2012-12-31')],
  ])('%s is %s', (attributes, edtf, first, last) => {
    expect(read(attributes)).toEqual({ date: { edtf, first, last }, problems: [] });
  });
});

describe('a date that does not exist is reported where it is written, and none is given', () => {
  const column = '<date xmlns="http://www.tei-c.org/ns/1.0" '.length + 1;
  test.each([
    ['when="2012-02-30"', 'There is no 2012-02-30 in the calendar.', 0],
    ['when="2013-02-29"', 'There is no 2013-02-29 in the calendar.', 0],
    ['when="2012-04-31"', 'There is no 2012-04-31 in the calendar.', 0],
    ['when="2012-13"', 'There is no 2012-13 in the calendar.', 0],
    ['when="2012-21"', 'There is no 2012-21 in the calendar.', 0],
    ['when="2012-00"', 'There is no 2012-00 in the calendar.', 0],
    ['when="19011-05-29"', '“19011-05-29” is not a date in the form 2012, 2012-10 or 2012-10-03.', 0],
    ['when="3 October"', '“3 October” is not a date in the form 2012, 2012-10 or 2012-10-03.', 0],
    ['when="2012~"', '“2012~” is not a date in the form 2012, 2012-10 or 2012-10-03.', 0],
    ['when="20121003"', '“20121003” is not a date in the form 2012, 2012-10 or 2012-10-03.', 0],
    ['from="2012" to="2012-06-31"', 'There is no 2012-06-31 in the calendar.', 'from="2012" '.length],
  ])('%s', (attributes, message, offset) => {
    const { date, problems } = read(attributes);
    expect(date).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'no-such-date', message, where: { line: 1, column: column + offset } }]);
  });

  test('nor one that ends before it begins', () => {
    const { date, problems } = read('notBefore="2012-10-04" notAfter="2012-10-03"');
    expect(date).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'date-order', where: { column: column + 23 } }]);
  });

  test('nor one that is only in words', () => {
    expect(read('cert="low"')).toMatchObject({ date: undefined, problems: [{ code: 'date-without-value' }] });
  });
});
