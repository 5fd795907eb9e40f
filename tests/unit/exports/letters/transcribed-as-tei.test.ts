import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import type { Passage, Range } from '../../../../src/edition/model.ts';
import { readLetterText } from '../../../../src/edition/transcribed/text/read-text.ts';
import { elementsIn, valueOf } from '../../../../src/edition/xml/xml-tree.ts';
import { editionAsTei } from '../../../../src/exports/letters/edition-as-tei.ts';
import { readBody, treeOf } from '../../edition/transcribed/text/letter-text.ts';
import { contentOf, lossesOf, written } from '../exported.ts';
import { editionOf } from './transcribed-edition.ts';

/** The passages that the reader of any TEI finds in the file that is written of these. */
async function again(passages: readonly Passage[]): Promise<readonly Passage[]> {
  const root = treeOf(await written(editionAsTei, contentOf(editionOf(passages))));
  const [tei = root] = elementsIn(root, 'TEI').filter((one) => valueOf(one, 'xml:id') === 'a1');
  const setting = { letter: 'a1', lang: 'de', source: 'ed', root: tei, report: () => undefined };
  return readLetterText(elementsIn(tei, 'text'), setting);
}

/** Pointers are pointers to what the file has; names of markup that is not TEI are not kept as such. */
function comparable(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage) => ({
    ...passage,
    ranges: passage.ranges
      .filter(({ type }) => type !== 'markup')
      .map((range): Range => (range.type === 'name' ? { ...range, ref: range.ref.replace(/^.*#/, '') } : range))
      .map((range) => JSON.stringify(range))
      .toSorted()
      .map((range) => JSON.parse(range) as Range),
  }));
}

const inline = fc.constantFrom(
  'ein Wort', ' und ', 'so', ', ', '<lb/>', '<lb break="no"/>', 'aus-<lb break="no"/>sagen', '<pb n="2"/>', 'auf<pb n="3" facs="a.jpg" break="no"/>stehen', '<del>rot</del>', ' <del>blau</del> ', '<gap reason="torn" extent="2 words"/>',
  '<choice><orig>vnd</orig><reg>und</reg></choice>', '<choice><sic>teh</sic><corr>the</corr></choice>', '<choice><abbr>Hr.</abbr><expan>Herr</expan></choice>', 'x<note>Anm.</note>', 'y<note type="authorial"><p>Eins.</p><p>Zwei.</p></note>',
  '<app><lem>rot</lem><rdg wit="#B">tot</rdg></app>', '<figure><graphic url="a.png"/><figDesc>Ein Haus</figDesc></figure>', '<surplus>das</surplus>', 'ein <ref target="https://example.org/">Ort</ref>', '<hi rend="bold italic">fett</hi>', '<emph>so</emph>',
  '<add place="above">noch <del>nicht</del></add>', '<unclear reason="faded">kaum</unclear>', '<supplied reason="torn">da</supplied>', '<foreign xml:lang="la">ita <hi rend="underline">vero</hi></foreign>', '<persName ref="anna">Anna</persName>', '<seg hand="#Anna%20B">ja</seg>', '<sic>Feler</sic>', 'a\u0308', 'سلام',
);
const words = fc.array(inline, { minLength: 1, maxLength: 6 }).map((all) => `Wort${all.join('')}`);
const block = fc.oneof(
  words.map((text) => `<p>${text}</p>`),
  words.map((text) => `<p>${text}<list><item>${text}</item><item>zwei</item></list></p>`),
  words.map((text) => `<ab type="heading">${text}</ab>`),
  words.map((text) => `<opener><dateline>Wien</dateline><salute>${text}</salute></opener>`),
  words.map((text) => `<closer>${text}<signed>A.</signed></closer>`),
  words.map((text) => `<closer><salute>${text}</salute><signed>A.</signed></closer>`),
  words.map((text) => `<postscript><label>PS</label><p>${text}</p></postscript>`),
  words.map((text) => `<table><row><cell>${text}</cell><cell/><cell>c</cell></row><row><cell/><cell>b</cell><cell/></row></table>`),
  words.map((text) => `<lg><l>${text}</l><l>zwei</l></lg>`),
  words.map((text) => `<quote><p>${text}</p></quote>`),
  words.map((text) => `<address><addrLine>${text}</addrLine><addrLine>Wien</addrLine></address>`),
);
const divisions = fc.array(
  fc.tuple(fc.constantFrom('', ' type="envelope"', ' type="writingSession"', ' xml:lang="fr"', ' type="regest"'), fc.array(block, { minLength: 1, maxLength: 4 })),
  { minLength: 1, maxLength: 3 },
).map((all) => all.map(([attributes, blocks]) => `<div${attributes}>${blocks.join('')}</div>`).join(''));

property.prop([divisions], { numRuns: 150 })('what is written as TEI and read again is the same', async (body) => {
  const { passages } = readBody(body);
  expect(comparable(await again(passages))).toEqual(comparable(passages));
});

test('of two deletions that stand together the first has the space before them, and the last that behind them', async () => {
  const { passages } = readBody('<p>Wort <del>blau</del> <lb break="no"/><surplus>das</surplus></p><p>Wort <del>eins</del> <del>zwei</del></p><p>Wort <del>drei</del><del>vier</del> mehr</p>');
  const texts = passages.flatMap(({ ranges }) => ranges.flatMap((range) => (range.type === 'written' ? [range.text] : [])));
  expect(texts).toEqual([' blau', 'das', ' eins', ' zwei', 'drei', 'vier ']);
  expect(comparable(await again(passages))).toEqual(comparable(passages));
});

test('translations, notes on nothing and parts that go on', async () => {
  const long = (word: string) => `<p>${`${word} `.repeat(320)}</p>`;
  const { passages } = readBody(
    `<div type="original" xml:lang="nl"><head>Brief</head>${long('ja')}${long('nee')}</div><div type="translation" xml:lang="en"><head>Letter</head>${long('yes')}${long('no')}</div>`,
    '<standOff><note>Undatiert.</note></standOff>',
  );
  expect(passages.length).toBe(4);
  expect(await again(passages)).toEqual(passages);
  expect(editionAsTei.losses(contentOf(editionOf(passages)))).toEqual([]);
});

test('ranges that cross are cut, and counted', () => {
  const { passages } = readBody('<p>eins <anchor xml:id="a"/>zwei <hi>drei<anchor xml:id="b"/> vier</hi></p>', '<standOff><note target="#a" targetEnd="#b">N</note></standOff>');
  expect(lossesOf(editionAsTei, contentOf(editionOf(passages)))).toEqual({ 'crossing-marks': 1 });
});
