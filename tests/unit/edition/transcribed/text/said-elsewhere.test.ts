import { expect, test } from 'vitest';
import { readBody, readTree, said, treeOf } from './letter-text.ts';

/** What is in the body and behind the text, the text that it becomes, and what is said of it. */
const NOTES: readonly (readonly [name: string, body: string, elsewhere: string, text: string, ...ranges: string[]])[] =
  [
    [
      'a pointer to a note behind the text',
      '<p>ein Haus<ptr target="#n1"/> hier</p>',
      '<standOff><listAnnotation><note xml:id="n1">Rot.</note></listAnnotation></standOff>',
      'ein Haus hier',
      'remark:Rot.:editor 8“”',
    ],
    [
      'its sign',
      '<p>ein Haus<ref target="#n1">1)</ref> hier</p>',
      '<standOff><note xml:id="n1">Rot.</note></standOff>',
      'ein Haus hier',
      'remark:Rot.:editor 8“”',
    ],
    [
      'words that point',
      '<p>ein <ref target="#n1">Haus</ref></p>',
      '<standOff><note xml:id="n1">Rot.</note></standOff>',
      'ein Haus',
      'remark:Rot.:editor 4“Haus”',
    ],
    [
      'a pointer between paragraphs',
      '<p>Eins</p><ptr target="#n1"/><p>zwei</p>',
      '<standOff><note xml:id="n1">Rot.</note></standOff>',
      'Eins\nzwei',
      'remark:Rot.:editor 4“”',
    ],
    [
      'an anchor',
      '<p>ein Haus<anchor xml:id="a"/></p>',
      '<standOff><note target="#a">Rot.</note></standOff>',
      'ein Haus',
      'remark:Rot.:editor 8“”',
    ],
    [
      'a stretch between anchors',
      '<p>ein <anchor xml:id="a"/>altes Haus<anchor xml:id="b"/> hier</p>',
      '<standOff><note target="#a" targetEnd="#b">Rot.</note></standOff>',
      'ein altes Haus hier',
      'remark:Rot.:editor 4“altes Haus”',
    ],
    [
      'words with an id',
      '<p>ein <seg xml:id="a">Haus</seg></p>',
      '<standOff><note target="#a">Rot.</note></standOff>',
      'ein Haus',
      'remark:Rot.:editor 4“Haus”',
    ],
    [
      'a span',
      '<p><anchor xml:id="a"/>ein Haus<anchor xml:id="b"/></p>',
      '<standOff><spanGrp><span from="#a" to="#b">Rot.</span></spanGrp></standOff>',
      'ein Haus',
      'remark:Rot.:editor 0“ein Haus”',
    ],
    ['a span that only names words', '<p>Das <span type="incipit">ist es</span></p>', '', 'Das ist es'],
    [
      'an apparatus behind the text',
      '<p>ein <seg xml:id="a">Haus</seg></p>',
      '<standOff><listWit><witness xml:id="B">Fair copy</witness></listWit><listApp><app from="#a"><rdg wit="#B">Maus</rdg></app></listApp></standOff>',
      'ein Haus',
      'reading:[{"text":"Maus","source":"ed","certainty":"high","witness":"B (Fair copy)"}] 4“Haus”',
    ],
    [
      'words that point at a note by corresp',
      '<p>ein <rs corresp="#n1">Haus</rs></p>',
      '<standOff><note xml:id="n1">Rot.</note></standOff>',
      'ein Haus',
      'remark:Rot.:editor 4“Haus”',
    ],
    [
      'a hand that is described',
      '<p>ich <add hand="#h2">auch</add></p>',
      '<standOff><listPerson><handNote xml:id="h2" scribe="Anna"/></listPerson></standOff>',
      'ich auch',
      'addition 4“auch”',
      'hand:Anna 4“auch”',
    ],
    [
      'a page of a facsimile',
      '<pb n="2" facs="#z"/><p>Ja</p>',
      '<facsimile><surface><graphic url="a.jpg"/><zone xml:id="z"><graphic url="b.jpg"/></zone></surface></facsimile>',
      'Ja',
      'page:2:b.jpg 0“”',
    ],
  ];

test.each(NOTES)('%s', (_, body, elsewhere, text, ...ranges) => {
  const { passages, doubts } = readBody(body, elsewhere);
  expect(passages.map((passage) => passage.text)).toEqual([text]);
  expect(passages.flatMap((passage) => said(passage))).toEqual(ranges);
  expect(passages.flatMap((passage) => passage.notes)).toEqual([]);
  expect(doubts).toEqual([]);
});

test('notes in the back are given where they are pointed at, and those on nothing with the letter', () => {
  const xml =
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>ein Haus<ptr target="#n1"/></p></body>' +
    '<back><div type="notes"><note xml:id="n1">Rot.</note><note xml:id="n2">Undatiert.</note></div></back></text></TEI>';
  const { passages } = readTree(treeOf(xml));
  expect(passages.map(({ text, notes }) => [text, notes])).toEqual([
    ['ein Haus', [{ text: 'Undatiert.', type: 'remark' }]],
  ]);
  expect(passages.flatMap((passage) => said(passage))).toEqual(['remark:Rot.:editor 8“”']);
});

test('a pointer to nothing is told', () => {
  expect(readBody('<p>ein Haus<ptr target="#n1"/></p>').doubts.map(({ code }) => code)).toEqual(['note-missing']);
});

test('a letter that is transcribed only as it lies on the paper is read by its lines', () => {
  const { passages, doubts } = readTree(
    treeOf(
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><sourceDoc><surface n="1r"><graphic url="1r.jpg"/><zone><line>Liebe</line>\n<line>Anna!</line></zone>' +
        '<zone><line>Ja.</line></zone></surface></sourceDoc></TEI>',
    ),
  );
  expect(passages.map(({ text }) => text)).toEqual(['Liebe Anna!\nJa.']);
  expect(passages.flatMap((passage) => said(passage))).toEqual(['page:1r:1r.jpg 0“”', 'line-end 5“ ”']);
  expect(doubts.map(({ code }) => code)).toEqual(['text-from-source-doc']);
});
