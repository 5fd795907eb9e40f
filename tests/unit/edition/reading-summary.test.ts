import { expect, test } from 'vitest';
import { aboutEdition } from '../../../src/edition/edition-about.ts';
import { FOR_READERS, summaryOf, unknownMarkup } from '../../../src/edition/reading-summary.ts';
import { compileLetters, corresp, tei } from './transcribed/letters.ts';

const next = (target: string): string => `<correspContext><ref type="next" target="${target}"/></correspContext>`;
const body = (words: string): string => `<text><body><div><p>${words}</p></div></body></text>`;

/** `count` letters, each of which has an element that is not understood, and leads to a letter that is not there. */
function doubtful(count: number): Readonly<Record<string, string>> {
  const letters = Array.from({ length: count }, (_, number) => [
    `${number}.xml`,
    tei({
      profile: corresp('<persName>Ada</persName>', '<persName>Ben</persName>', next(`gone-${number}`)),
      text: body('<blink>One</blink> and <blink>two</blink> and <y>three</y>'),
    }),
  ]);
  return {
    ...Object.fromEntries(letters),
    'bad.xml': '<TEI>',
    'odd.xml': tei({ text: body('<y>x</y>') }),
  };
}

const about = (count: number) => aboutEdition(compileLetters(doubtful(count)), count + 2, 'letters');

test('what is doubtful is grouped by kind, and counted where not all is listed', () => {
  expect(about(30)?.reading).toMatchObject({
    files: 32,
    refused: { count: 1, first: [{ where: { file: 'bad.xml', line: 1 } }] },
    doubts: [{ code: 'no-such-letter', count: 30, files: 30 }],
    withDoubts: 30,
    doubted: 31,
  });
  expect(about(30)?.reading?.doubts[0]?.first).toHaveLength(FOR_READERS.doubts);
});

test('of one more than is listed nothing is held back', () => {
  expect(about(FOR_READERS.doubts + 1)?.reading?.doubts[0]?.first).toHaveLength(FOR_READERS.doubts + 1);
});

test('an element that is not understood is told once, with how often and in which passage it stands first', () => {
  const { edition, doubts } = compileLetters(doubtful(3));
  const [first] = edition?.letters.flatMap(({ passages }) => passages) ?? [];
  expect(unknownMarkup({ edition, doubts })).toMatchObject([
    { name: 'blink', times: 6, passage: first?.id, where: { file: 'letters/0.xml' } },
    { name: 'y', times: 4, passage: first?.id },
  ]);
});

test('thousands of doubts make it no longer', () => {
  const [few = 0, many = 0] = [30, 300].map((count) => JSON.stringify(about(count)).length);
  expect(many).toBeLessThan(few + 50);
});

test('with no limits it has all there is', () => {
  const { edition, problems, doubts } = compileLetters(doubtful(30));
  const all = { refused: Infinity, doubts: Infinity, markup: Infinity };
  const markup = unknownMarkup({ edition, doubts });
  const summary = summaryOf({ files: 32, problems, doubts, markup }, all);
  expect(summary.doubts.flatMap(({ first }) => first)).toHaveLength(30);
});
