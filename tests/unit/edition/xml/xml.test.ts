import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/edition/problem.ts';
import { DEEPEST_LEVEL, readXml } from '../../../../src/edition/xml/xml.ts';
import { elementAt, elementsBelow, valueOf } from '../../../../src/edition/xml/xml-tree.ts';
import type { XmlElement } from '../../../../src/edition/xml/xml-tree.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]));

function tree(text: string): XmlElement {
  const reading = readXml('a.xml', encode(text));
  if (reading.type === 'problem') throw new Error(formatProblem(reading.problem));
  return reading.root;
}

function refusal(bytes: Uint8Array): string {
  const reading = readXml('a.xml', bytes);
  if (reading.type === 'tree') return 'was read';
  const { code, where, message } = reading.problem;
  return `${code} ${where.line}:${where.column} ${message}`;
}

describe('a well-formed file', () => {
  test('becomes elements that know their line and column, also after astral characters and Windows line ends', () => {
    const root = tree(
      '<?xml version="1.0"?>\r\n<!-- <TEI> -->\r\n<TEI\r\n  xmlns="http://www.tei-c.org/ns/1.0">😀<p>a</p>\r<q/></TEI>',
    );
    expect(root.where).toEqual({ file: 'a.xml', line: 3, column: 1 });
    expect(elementAt(root, 'p')?.where).toEqual({ file: 'a.xml', line: 4, column: 41 });
    expect(elementAt(root, 'q')?.where).toEqual({ file: 'a.xml', line: 5, column: 1 });
  });

  test('gives attributes their own places, under TEI and xml names', () => {
    const root = tree(
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"\n  xml:id = "x"   type=\'a&lt;b\'\n xmlns:o="urn:o" o:n="1"/>',
    );
    expect([...root.attributes]).toEqual([
      ['xml:id', { value: 'x', where: { file: 'a.xml', line: 2, column: 3 } }],
      ['type', { value: 'a<b', where: { file: 'a.xml', line: 2, column: 18 } }],
      ['{urn:o}n', { value: '1', where: { file: 'a.xml', line: 3, column: 18 } }],
    ]);
  });

  test('keeps text in order: entities of XML, character references, CDATA; comments and instructions leave nothing', () => {
    const { children } = tree('<a>x &amp; <!-- no --><b>y</b>&#233;<![CDATA[<z>]]><?pi no?></a>');
    expect(children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'x & ',
      '{}b',
      'é',
      '<z>',
    ]);
  });

  test('does not take an element of another vocabulary for TEI', () => {
    expect(tree('<TEI xmlns="http://www.tei-c.org/ns/1.0"><p xmlns="urn:o"/></TEI>').children).toMatchObject([
      { name: '{urn:o}p' },
    ]);
    expect(tree('<TEI/>').name).toBe('{}TEI');
  });

  test('may begin with a byte order mark, may declare UTF-8 or ASCII, may have a DOCTYPE without declarations', () => {
    expect(tree('\uFEFF<?xml version="1.0" encoding="utf-8"?><a/>').where).toMatchObject({ line: 1, column: 39 });
    expect(tree('<?xml version="1.0" encoding="US-ASCII"?><!DOCTYPE a SYSTEM "a.dtd"><a/>').name).toBe('{}a');
    expect(tree('<!-- <!DOCTYPE a [ --><!DOCTYPE a><?pi [?><a>[</a>').name).toBe('{}a');
  });

  test('is found at any depth', () => {
    const root = tree('<TEI xmlns="http://www.tei-c.org/ns/1.0"><a><b n="1"><b n="2"/></b></a><b n="3"/></TEI>');
    expect(elementsBelow(root, 'b').map((element) => valueOf(element, 'n'))).toEqual(['1', '2', '3']);
  });
});

describe('a file that is not well-formed', () => {
  test.each([
    ['an empty file', '', 'not-well-formed 1:1 The file is empty.'],
    ['no markup', 'Dear sir', 'not-well-formed 1:8 The file is not well-formed XML: text data outside of root node.'],
    ['a bare ampersand', '<a>\n<b/>ransom & arms</a>', 'not-well-formed 2:12 A bare & is not allowed in XML.'],
    ['an ampersand in an attribute', '<a b="x & y"/>', 'not-well-formed 1:9 A bare & is not allowed in XML.'],
    ['an entity of HTML', '<a>x&nbsp;y</a>', 'not-well-formed 1:5 &nbsp; has no meaning in XML.'],
    [
      'an unclosed element',
      '<a>\n <b>\n',
      'not-well-formed 3:1 The file ends, but <b> begins on line 2 and is not closed.',
    ],
    [
      'elements that overlap',
      '<a>\n <b>x\n</a>',
      'not-well-formed 3:1 </a> closes an element while <b> from 2:2 is still open.',
    ],
    [
      'elements that overlap, with the next tag close behind',
      '<a><c><b>x</c></a>',
      'not-well-formed 1:11 </c> closes an element while <b> from 1:7 is still open.',
    ],
    [
      'a control character, whatever a comment before it says',
      '<a><!-- x & y --><?z & ?>\u0001</a>',
      'not-well-formed 1:26 Here is a character that XML does not allow.',
    ],
    ['an unclosed quotation mark', '<a>\n<b c="x>y</b></a>', 'not-well-formed 2:10 A < stands inside an attribute.'],
    ['a control character', '<a>\u0001</a>', 'not-well-formed 1:4 Here is a character that XML does not allow.'],
    [
      'a reference to no character',
      '<a>&#0;</a>',
      'not-well-formed 1:7 The file is not well-formed XML: malformed character entity.',
    ],
    [
      'an attribute twice',
      '<a b="1" b="2"/>',
      'not-well-formed 1:16 The file is not well-formed XML: duplicate attribute: b.',
    ],
    [
      'a prefix nobody declared',
      '<x:a/>',
      'not-well-formed 1:6 The file is not well-formed XML: unbound namespace prefix: "x".',
    ],
  ])('%s', (_, text, expected) => {
    expect(refusal(encode(text))).toBe(expected);
  });
});

describe('a file in a foreign encoding is named, and nothing of it is read', () => {
  test.each([
    [
      'a declared ISO-8859-1',
      encode('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'),
      '1:21 The file says that its encoding is ISO-8859-1, but only UTF-8 is read.',
    ],
    [
      'a declared and real ISO-8859-1',
      latin1("<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>"),
      '1:21 The file says that its encoding is iso-8859-1, but only UTF-8 is read.',
    ],
    [
      'UTF-16 with its mark',
      Uint8Array.of(0xff, 0xfe, ...utf16('<a/>')),
      '1:1 The file is saved as UTF-16, not as UTF-8.',
    ],
    ['UTF-16 without a mark', utf16('<a/>'), '1:1 The file is saved as UTF-16, not as UTF-8.'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0), '1:1 The file is saved as UTF-32, not as UTF-8.'],
    [
      'Windows-1252 without a declaration',
      latin1('<a>\nGuid\u00e8re</a>'),
      '2:5 Here is a byte that UTF-8 does not have; the file may be saved as Windows-1252 or ISO-8859-1.',
    ],
    [
      'a file cut inside a character',
      encode('<a>é').subarray(0, 4),
      '1:4 Here is a byte that UTF-8 does not have; the file may be saved as Windows-1252 or ISO-8859-1.',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(`foreign-encoding ${expected}`);
  });
});

describe('a file made to do harm', () => {
  test.each([
    ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', 'dtd 1:1'],
    [
      'entities that multiply',
      `<?xml version="1.0"?>\n <!DOCTYPE a [\n<!ENTITY a0 "ha">\n${Array.from({ length: 40 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('\n')}\n]><a>&a40;</a>`,
      'dtd 2:2',
    ],
    ['a mistake behind declarations', '<!DOCTYPE a [<!ENTITY b "c">]>\n& <a/>', 'dtd 1:1'],
    ['an entity from a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'dtd 1:1'],
    ['300,000 instructions that do not end', `<!DOCTYPE a>${'<?x '.repeat(300_000)}`, 'not-well-formed 1:'],
    ['100,000 elements one inside the other', '<a>'.repeat(100_000), `too-deep 1:${DEEPEST_LEVEL * 3 + 1}`],
  ])('%s is refused at once', (_, text, expected) => {
    expect(refusal(encode(text))).toMatch(expected);
  });

  test('as deep as is allowed is read', () => {
    expect(tree('<a>'.repeat(DEEPEST_LEVEL) + '</a>'.repeat(DEEPEST_LEVEL)).name).toBe('{}a');
  });
});
