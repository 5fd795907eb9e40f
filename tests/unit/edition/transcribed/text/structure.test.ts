import { expect, test } from 'vitest';
import { readBody, readTree, said, treeOf } from './letter-text.ts';

/** What is in the body, the lines that it becomes, and what each piece of its build is. */
const STRUCTURE: readonly (readonly [name: string, body: string, text: string, ...blocks: string[]])[] = [
  ['paragraphs', '<p>Eins.</p>\n<p>Zwei.</p>', 'Eins.\nZwei.', 'paragraph 0“Eins.\n”', 'paragraph 6“Zwei.”'],
  [
    'words without a paragraph',
    'Eins <hi>zwei</hi><p>Drei</p> vier',
    'Eins zwei\nDrei\nvier',
    'paragraph 0“Eins zwei\n”',
    'paragraph 10“Drei\n”',
    'paragraph 15“vier”',
  ],
  [
    'an opener',
    '<opener><dateline>Wien</dateline><salute>Liebe!</salute></opener><p>Ja.</p>',
    'Wien\nLiebe!\nJa.',
    'opener 0“Wien\nLiebe!\n”',
    'dateline 0“Wien\n”',
    'salutation 5“Liebe!\n”',
    'paragraph 12“Ja.”',
  ],
  [
    'a closer within words',
    '<closer><salute>Gruß</salute> von <signed>A.</signed></closer>',
    'Gruß von A.',
    'closer 0“Gruß von A.”',
  ],
  [
    'a salutation in a paragraph',
    '<p><salute>Liebe!</salute> Ich bin da.</p>',
    'Liebe! Ich bin da.',
    'paragraph 0“Liebe! Ich bin da.”',
  ],
  [
    'a signature in a paragraph of its own',
    '<p><signed>Anna</signed></p>',
    'Anna',
    'signature 0“Anna”',
    'paragraph 0“Anna”',
  ],
  [
    'a closer in a paragraph',
    '<p>Ja.<closer>Gruß<signed>A.</signed></closer></p>',
    'Ja.\nGruß A.',
    'paragraph 0“Ja.\nGruß A.”',
    'closer 4“Gruß A.”',
  ],
  [
    'a postscript',
    '<postscript><label>PS</label><p>Noch eins.</p></postscript>',
    'PS\nNoch eins.',
    'postscript 0“PS\nNoch eins.”',
    'label 0“PS\n”',
    'paragraph 3“Noch eins.”',
  ],
  [
    'an address',
    '<address><addrLine>Frau A.</addrLine><addrLine>Wien</addrLine></address>',
    'Frau A.\nWien',
    'address 0“Frau A.\nWien”',
  ],
  [
    'a list in a paragraph',
    '<p>Es sind:<list><item>eins</item><item>zwei</item></list>mehr nicht</p>',
    'Es sind:\neins\nzwei\nmehr nicht',
    'paragraph 0“Es sind:\neins\nzwei\nmehr nicht”',
    'item 9“eins\n”',
    'item 14“zwei\n”',
  ],
  [
    'a gloss list',
    '<list type="gloss"><head>Wörter</head><label>a</label><item>eins</item></list>',
    'Wörter\na\neins',
    'label 0“Wörter\n”',
    'label 7“a\n”',
    'item 9“eins”',
  ],
  [
    'a table',
    '<table><head>Preise</head><row><cell>a</cell><cell/><cell>c</cell></row><row><cell/><cell><p>x</p><p>y</p></cell><cell/></row></table>',
    'Preise\na\t\tc\n\tx y\t',
    'caption 0“Preise\n”',
    'row 7“a\t\tc\n”',
    'cell 7“a\t”',
    'cell 9“\t”',
    'cell 10“c”',
    'row 12“\tx y\t”',
    'cell 12“\t”',
    'cell 13“x y\t”',
    'cell 17“”',
  ],
  ['verse', '<lg><l>Eins</l><l>zwei</l></lg>', 'Eins\nzwei', 'verse 0“Eins\n”', 'verse 5“zwei”'],
  [
    'a quotation of lines',
    '<p>Er:<quote><l>Eins</l></quote>so</p>',
    'Er:\nEins\nso',
    'paragraph 0“Er:\nEins\nso”',
    'verse 4“Eins\n”',
    'quotation 4“Eins\n”',
  ],
  ['a quotation alone', '<quote>Eins</quote><p>zwei</p>', 'Eins\nzwei', 'quotation 0“Eins\n”', 'paragraph 5“zwei”'],
  [
    'a drawing with a caption',
    '<figure><head>Mein Haus</head><figDesc>Ein Haus</figDesc></figure>',
    '[Ein Haus]\nMein Haus',
    'caption 0“[Ein Haus]\n”',
    'caption 11“Mein Haus”',
  ],
  [
    'pieces of the build as divisions',
    '<div type="salutation"><p>Liebe!</p></div><div type="main"><p>Ja.</p></div><div type="signature"><p>A.</p></div>',
    'Liebe!\nJa.\nA.',
    'paragraph 0“Liebe!\n”',
    'salutation 0“Liebe!\n”',
    'paragraph 7“Ja.\n”',
    'paragraph 11“A.”',
    'signature 11“A.”',
  ],
  [
    'what others put on the paper',
    '<metamark>No. 1</metamark><metamark>1810</metamark><p>Ja.</p>',
    'No. 1\n1810\nJa.',
    'paragraph 0“No. 1\n”',
    'paragraph 6“1810\n”',
    'paragraph 11“Ja.”',
  ],
  [
    'markup of others',
    '<x:a xmlns:x="urn:x">eins</x:a><x:b xmlns:x="urn:x"><p>zwei</p></x:b>',
    'eins\nzwei',
    'paragraph 0“eins\n”',
    'paragraph 5“zwei”',
  ],
  ['a paragraph with nothing', '<p/><p><pb n="1"/></p><p>Ja.</p>', 'Ja.', 'paragraph 0“Ja.”'],
];

test.each(STRUCTURE)('%s', (_, body, text, ...blocks) => {
  const { passages } = readBody(body);
  expect(passages.map((passage) => passage.text)).toEqual([text]);
  expect(passages.flatMap((passage) => said(passage, true)).toSorted()).toEqual(blocks.toSorted());
});

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
      '<standOff><listApp><app from="#a"><rdg wit="#B">Maus</rdg></app></listApp></standOff>',
      'ein Haus',
      'reading:[{"text":"Maus","source":"ed","certainty":"high","note":"B"}] 4“Haus”',
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
