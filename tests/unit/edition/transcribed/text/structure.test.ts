import { expect, test } from 'vitest';
import { readBody, said } from './letter-text.ts';

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
