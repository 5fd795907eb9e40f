import { describe } from 'vitest';
import { testMistakes, without } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';

const GUILD = 'guild-1901.xml';
const MASTER = 'master-1901.xml';
const ORDER = 'order-1900.xml';

const MISTAKES: readonly Mistake[] = [
  {
    situation: 'a letter that is not well-formed',
    file: MASTER,
    from: '</correspDesc>',
    to: '',
    code: 'not-well-formed',
    at: '</profileDesc>',
    letters: without('master-1901'),
  },
  {
    situation: 'a letter with a DTD and entities',
    file: MASTER,
    from: '<TEI',
    to: '<!DOCTYPE TEI [<!ENTITY f "fee">]>\n<TEI',
    code: 'dtd',
    at: '<!DOCTYPE',
    letters: without('master-1901'),
  },
  {
    situation: 'a letter that declares ISO-8859-1',
    file: MASTER,
    from: 'encoding="UTF-8"',
    to: 'encoding="ISO-8859-1"',
    code: 'foreign-encoding',
    at: 'encoding="ISO',
    message: 'ISO-8859-1',
    letters: without('master-1901'),
  },
  {
    situation: 'a file that is not TEI',
    file: MASTER,
    from: 'http://www.tei-c.org/ns/1.0',
    to: 'http://example.org',
    code: 'not-tei',
    at: '<TEI',
    letters: without('master-1901'),
  },
  {
    situation: 'a file of an unknown type',
    file: MASTER,
    from: 'type="letter"',
    to: 'type="postcard"',
    code: 'unknown-type',
    at: 'type="postcard"',
    message: 'postcard',
    letters: without('master-1901'),
  },
  {
    situation: 'a file without a type',
    file: MASTER,
    from: ' type="letter"',
    to: '',
    code: 'unknown-type',
    at: '<TEI',
    letters: without('master-1901'),
  },
  {
    situation: 'an empty letter',
    file: ORDER,
    from: 'type="mentioned" xml:lang',
    to: 'type="letter" xml:lang',
    code: 'empty-letter',
    at: '<body>',
    letters: without('order-1900'),
  },
  {
    situation: 'a letter without a sender',
    file: GUILD,
    from: '<orgName ref="edition.xml#guild" source="edition.xml#gazette" cert="high">the pilots</orgName>',
    to: '',
    code: 'letter-without-people',
    at: '<correspDesc>',
    message: 'no sender and',
    letters: without('guild-1901'),
  },
  {
    situation: 'a letter without an addressee',
    file: MASTER,
    from: 'type="received"',
    to: 'type="sent"',
    code: 'letter-without-people',
    at: '<correspDesc>',
    message: 'no addressee',
    letters: without('master-1901'),
  },
  {
    situation: 'a mentioned letter with a passage',
    file: MASTER,
    from: 'type="letter"',
    to: 'type="mentioned"',
    code: 'mentioned-letter-with-passage',
    at: '<cit',
  },
  {
    situation: 'a letter whose id is not its file name',
    file: ORDER,
    from: 'xml:id="order-1900"',
    to: 'xml:id="order"',
    code: 'id-not-file-name',
    at: 'xml:id="order"',
    letters: ['guild-1901', 'master-1901', 'order'],
  },
  {
    situation: 'a letter without an id',
    file: ORDER,
    from: ' xml:id="order-1900"',
    to: '',
    code: 'missing-id',
    at: '<TEI',
  },
  {
    situation: 'a letter without a title',
    file: ORDER,
    from: '<title>The order of 1900</title>',
    to: '<title/>',
    code: 'missing-part',
    at: '<titleStmt>',
  },
  {
    situation: 'a letter without a summary',
    file: ORDER,
    from: '<p>Known from the harbour master’s answer.</p>',
    to: '',
    code: 'missing-part',
    at: '<teiHeader>',
  },
];

describe('a file that can’t be used, or a letter that lacks something, is said where it stands; everything else remains', () =>
  testMistakes(MISTAKES));
