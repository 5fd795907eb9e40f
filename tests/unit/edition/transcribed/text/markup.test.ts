import { expect, test } from 'vitest';
import { readBody, said } from './letter-text.ts';

/** What is in a paragraph, the text that it becomes, and what is said of it. */
const MARKUP: readonly (readonly [name: string, markup: string, text: string, ...ranges: string[]])[] = [
  [
    'a normalized word',
    'das <choice><orig>seyn</orig><reg>sein</reg></choice> muß',
    'das sein muß',
    'written:original:seyn 4“sein”',
  ],
  ['a choice over lines', 'v<choice>\n <orig/>\n <reg>.</reg>\n</choice> Bu', 'v. Bu', 'written:original: 1“.”'],
  ['a correction', 'am <choice><sic>teh</sic><corr>the</corr></choice> end', 'am the end', 'written:slip:teh 3“the”'],
  ['an empty correction', 'mit<choice><corr/><sic>t</sic></choice>i', 'miti', 'written:slip:t 3“”'],
  [
    'an abbreviation',
    '<choice><abbr>Hr<am>.</am></abbr><expan>H<ex>e</ex>r<ex>r</ex></expan></choice> B.',
    'Herr B.',
    'written:abbreviation:Hr. 0“Herr”',
  ],
  [
    'an abbreviation written out',
    '<expan>D<ex>omi</ex>n<ex>u</ex>s</expan>',
    'Dominus',
    'written:abbreviation:Dns 0“Dominus”',
  ],
  ['an added letter alone', 'un<ex>d</ex> so', 'und so', 'written:abbreviation: 2“d”'],
  ['abbreviation alone', '<abbr>Hr.</abbr> B.', 'Hr. B.'],
  ['a slip alone', 'ein <sic>Feler</sic>', 'ein Feler', 'slip 4“Feler”'],
  ['a correction alone', 'ein <corr>Fehler</corr>', 'ein Fehler', 'supplied:correction 4“Fehler”'],
  [
    'a choice of unclear words',
    '<choice><unclear>Rose</unclear><unclear cert="low">Dose</unclear></choice>',
    'Rose',
    'unclear 0“Rose”',
    'reading:[{"text":"Dose","source":"ed","certainty":"low","onPaper":true}] 0“Rose”',
  ],
  [
    'a choice by seg',
    '<choice><seg type="orig">vnd</seg><seg type="reg">und</seg></choice>',
    'und',
    'written:original:vnd 0“und”',
  ],
  [
    'a choice in a choice',
    '<choice><orig><choice><sic>vnnd</sic><corr>vnd</corr></choice></orig><reg>und</reg></choice>',
    'und',
    'written:original:vnnd [vnd] 0“und”',
  ],
  ['an abbreviation of TEI P4', '<abbr expan="which">wch</abbr> is', 'which is', 'written:abbreviation:wch 0“which”'],
  ['an expansion of TEI P4', '<expan abbr="wch">which</expan> is', 'which is', 'written:abbreviation:wch 0“which”'],
  ['a slip of TEI P4', 'a <sic corr="great">graet</sic> joy', 'a great joy', 'written:slip:graet 2“great”'],
  ['a correction of TEI P4', 'a <corr sic="graet">great</corr> joy', 'a great joy', 'written:slip:graet 2“great”'],
  ['an old spelling of TEI P4', 'this <orig reg="year">yeare</orig>', 'this year', 'written:original:yeare 5“year”'],
  [
    'a new spelling of TEI P4, in another hand',
    'this <reg orig="yeare" hand="#b">year</reg>',
    'this year',
    'written:original:yeare 5“year”',
    'hand:b 5“year”',
  ],
  ['a deletion between words', 'ein <del rend="strike">rotes</del> Haus', 'ein Haus', 'written:deletion:rotes  4“”'],
  [
    'a deletion in a word',
    'Bu<del>l</del><add place="above">h</add>lig',
    'Buhlig',
    'addition:above 2“h”',
    'written:deletion:l 2“”',
  ],
  ['a deletion at the end', 'ein <del>Haus</del>', 'ein', 'written:deletion: Haus 3“”'],
  ['a deletion at the beginning', '<del>Das</del> ein', 'ein', 'written:deletion:Das  0“”'],
  [
    'a substitution',
    '17<subst>\n<add>1</add>\n<del>2</del>\n</subst>9',
    '1719',
    'addition 2“1”',
    'written:deletion:2 3“”',
  ],
  ['a deletion taken back', 'ein <restore><del>Haus</del></restore>', 'ein Haus'],
  ['surplus', 'der <surplus>der</surplus> Mann', 'der Mann', 'written:superfluous:der  4“”'],
  ['supplied words', '<supplied reason="damage">Ma</supplied>gnifico', 'Magnifico', 'supplied:damage 0“Ma”'],
  ['unclear words', 'ein <unclear reason="faded">Wort</unclear>', 'ein Wort', 'unclear:faded 4“Wort”'],
  [
    'a gap',
    'ein <gap reason="illegible" quantity="2" unit="words"/> mal',
    'ein […] mal',
    'lost:illegible:2 words 4“[…]”',
  ],
  ['a gap that is described', 'ein <gap><desc>Loch</desc></gap>', 'ein […]', 'lost:Loch 4“[…]”'],
  ['damage', 'ein <damage agent="water">Wort</damage>', 'ein Wort', 'unclear:water 4“Wort”'],
  ['a space', 'am <space/>ten Mai', 'am ten Mai'],
  ['underlined', '<hi rend="underline">sehr</hi>', 'sehr', 'emphasis:["underlined"] 0“sehr”'],
  [
    'several looks',
    '<hi rend="superscript underline2">te</hi>',
    'te',
    'emphasis:["superscript","double-underlined"] 0“te”',
  ],
  [
    'a look by CSS',
    '<hi style="font-style: italic; text-decoration: underline">so</hi>',
    'so',
    'emphasis:["italic","underlined"] 0“so”',
  ],
  ['a look nobody knows', '<hi rend="red">so</hi>', 'so', 'emphasis 0“so”'],
  ['an ordinary look', '<hi rend="normal">so</hi>', 'so'],
  ['emphasis', '<emph>so</emph>', 'so', 'emphasis 0“so”'],
  [
    'a look on a name',
    '<persName key="p1" rend="#spaced">Anna</persName>',
    'Anna',
    'name:p1 0“Anna”',
    'emphasis:["spaced"] 0“Anna”',
  ],
  ['another language', 'ein <foreign xml:lang="fre">bon mot</foreign>', 'ein bon mot', 'language:fr 4“bon mot”'],
  [
    'names',
    '<rs type="person" ref="p.xml#a">sie</rs> in <placeName ref="http://x.org/1">Wien</placeName>',
    'sie in Wien',
    'name:p.xml#a 0“sie”',
    'name:http://x.org/1 7“Wien”',
  ],
  ['a link', 'siehe <ref target="brief2.xml">dort</ref>', 'siehe dort', 'link:brief2.xml 6“dort”'],
  ['the end of a line', 'ein<lb/>Haus', 'ein Haus', 'line-end 3“ ”'],
  ['a line that begins', '<lb/>ein Haus', 'ein Haus'],
  ['a word over lines', 'aus-<lb break="no"/>sagen', 'aussagen', 'written:original:s- 2“s”', 'line-end 2“s”'],
  ['a word over lines and white space', 'aus\n <lb break="no"/>\n sagen', 'aussagen', 'line-end 2“s”'],
  [
    'a hyphen that the edition leaves out',
    'aus<lb rend="-"/>sagen',
    'aussagen',
    'written:original:s- 2“s”',
    'line-end 2“s”',
  ],
  ['a not sign', 'aus¬<lb/>sagen', 'aussagen', 'written:original:s¬ 2“s”', 'line-end 2“s”'],
  ['a hyphen that belongs to the word', 'Nord-<lb break="no"/>Amerika', 'Nord-Amerika', 'line-end 3“d-”'],
  ['a page', 'ein <pb n="2r"/>Haus', 'ein Haus', 'page:2r 4“”'],
  ['a page in a word', 'aus<pb n="2" break="no"/>sagen', 'aussagen', 'page:2 3“”'],
  ['a column', 'ein<cb/>Haus', 'ein Haus'],
  ['catchwords', 'ein <fw type="catch">Haus</fw> mal', 'ein mal', 'written:superfluous:Haus  4“”'],
  ['a note', 'ein Haus<note>In Wien.</note> mal', 'ein Haus mal', 'remark:In Wien.:editor 8“”'],
  ['a note by the writer', 'Haus<note type="authorial" place="margin">rot!</note>', 'Haus', 'remark:rot!:author 4“”'],
  ['a note of paragraphs', 'Haus<note><p>Eins.</p><p>Zwei.</p></note>', 'Haus', 'remark:Eins.\nZwei.:editor 4“”'],
  ['a note in a note', 'Haus<note>Eins<note>zwei</note> drei</note>', 'Haus', 'remark:Eins [zwei] drei:editor 4“”'],
  [
    'a note in what was deleted',
    'Haus <del>rot<note>Warum?</note></del>',
    'Haus',
    'written:deletion: rot 4“”',
    'remark:Warum?:editor 4“”',
  ],
  ['words apart', '<w>Ja</w><pc>,</pc><w>so</w><w join="left">!</w>', 'Ja, so!'],
  [
    'plain elements',
    '<seg><num>3</num> <date when="1810">Mai</date></seg> <term>x</term><soCalled>y</soCalled> <mentioned>z</mentioned>',
    '3 Mai xy z',
  ],
  ['markup of others', 'ein <x:stamp xmlns:x="urn:x">WIEN</x:stamp>', 'ein WIEN', 'markup:stamp 4“WIEN”'],
  ['markup that is not TEI', 'ein <blink>Wort</blink>', 'ein Wort', 'markup:blink 4“Wort”'],
  ['comments and instructions', 'ein<!-- ein --> Ha<?x y?>us', 'ein Haus'],
  ['quoted words', 'er sagte <q>„komm“</q>', 'er sagte „komm“'],
  [
    'a reading',
    '<app><lem wit="#A">rot</lem><rdg wit="#B #C" cert="low">tot</rdg></app>',
    'rot',
    'reading:[{"text":"tot","source":"ed","certainty":"low","witness":"B, C"}] 0“rot”',
  ],
  [
    'readings without a preferred one',
    '<app><rdg wit="#A">rot</rdg><rdgGrp><rdg wit="#B">tot</rdg><note>So 1810.</note></rdgGrp></app>',
    'rot',
    'reading:[{"text":"tot","source":"ed","certainty":"high","note":"So 1810.","witness":"B"}] 0“rot”',
  ],
  [
    'words that one witness has',
    'sehr<app><lem/><rdg wit="#B">gut</rdg></app>',
    'sehr',
    'reading:[{"text":"gut","source":"ed","certainty":"high","witness":"B"}] 4“”',
  ],
  [
    'a drawing',
    'das<figure><graphic url="haus.png"/><figDesc>Ein Haus</figDesc></figure> hier',
    'das[Ein Haus] hier',
    'figure:haus.png 3“[Ein Haus]”',
  ],
  [
    'a drawing without words',
    'das <figure><graphic url="javascript:alert(1)"/></figure> hier',
    'das hier',
    'figure 4“”',
  ],
  ['another hand', 'ich <add hand="#anna">auch</add>', 'ich auch', 'addition 4“auch”', 'hand:anna 4“auch”'],
  ['a note in another hand', 'ich<note hand="#cd">Erhalten</note>', 'ich', 'remark:cd: Erhalten:editor 3“”'],
  ['a note in the writer’s hand', 'ich<note hand="#author">Ja</note>', 'ich', 'remark:Ja:author 3“”'],
  ['another hand from here on', 'ich <handShift new="#anna"/>auch', 'ich auch', 'hand:anna 4“auch”'],
  [
    'all up to an anchor',
    'eins <delSpan spanTo="#e"/>zwei <hi>drei</hi><anchor xml:id="e"/> vier',
    'eins vier',
    'written:deletion:zwei drei  5“”',
  ],
  [
    'added up to an anchor',
    'eins <addSpan spanTo="#e" place="left"/>zwei<anchor xml:id="e"/> drei',
    'eins zwei drei',
    'addition:left 5“zwei”',
  ],
  ['a composed letter', 'a\u0308<del>x</del>u\u0308<hi>o</hi>', 'äüo', 'written:deletion:x 1“”', 'emphasis 2“o”'],
  ['no-break spaces', 'd.\u00a0h.\u202fso', 'd.\u00a0h.\u202fso'],
];

test.each(MARKUP)('%s', (_, markup, text, ...ranges) => {
  const { passages } = readBody(`<p>${markup}</p>`);
  expect(passages.map((passage) => passage.text)).toEqual([text]);
  expect(passages.flatMap((passage) => said(passage))).toEqual(ranges);
});

test('what is not understood is told once, in a form that reports can group', () => {
  const { doubts } = readBody('<p>ein <blink>Wort</blink> und <blink>noch</blink> <x:y xmlns:x="urn:x">eins</x:y></p>');
  expect(doubts.map(({ code, message }) => [code, message])).toEqual([
    ['markup-not-understood', '<blink> is not understood.'],
    ['markup-not-understood', '<y> is not understood.'],
  ]);
});

test.each([
  ['mojibake', 'SchÃ¶ne GrÃ¼ÃŸe'],
  ['replacement-character', 'Gr\ufffd\ufffde'],
  ['control-character', 'Gr\u0085e'],
  ['private-character', 'Gr\ue5d2e'],
  ['presentation-form', 'ﺍﻟﺴﻼﻡ'],
  ['open-direction', 'ab \u202bcd'],
])('%s is kept as it is, and told', (code, text) => {
  const { passages, doubts } = readBody(`<p>${text}</p>`);
  expect(passages[0]?.text).toBe(text);
  expect(doubts.map((doubt) => doubt.code)).toEqual([code]);
});

test.each(['Grüße, Ça va, À Paris, Âme', 'السلام عليكم ﷺ', '\u2067ab\u2069', 'NÃO São Ñandú'])(
  '%s is no cause for doubt',
  (text) => expect(readBody(`<p>${text}</p>`).doubts).toEqual([]),
);
