import { compile } from '../../src/edition/compile.ts';
import { readTranscription } from '../../src/edition/transcribed/file-reading.ts';
import { elementsIn } from '../../src/edition/xml/xml-tree.ts';
import { readXml } from '../../src/edition/xml/xml.ts';
import { readLetters } from '../../src/ui/library/read-letters.ts';
import { charactersIn, charactersRead, missing, readTree } from '../unit/edition/transcribed/text/letter-text.ts';
import { hostileLetters, hostileSettings } from '../hostile/hostile-letters.ts';
import { KNOWN } from '../hostile/known-vectors.ts';
import { HARBOUR, LETTERS } from './seeds.ts';
import { bytesOf, Fault, steady } from './target.ts';
import type { Target } from './target.ts';

const TEI_WORDS = [
  '<p>', '</p>', '<note>', '</note>', '<div type="letter">', '</div>', '<choice>', '</choice>', '<sic>', '</sic>', '<app>', '</app>', '<rdg>', '</rdg>',
  '<pb facs="#f"/>', '<lb break="no"/>', '<gap/>', '<anchor xml:id="a"/>', '<ptr target="#a"/>', '<persName ref="#a">', '</persName>', '<delSpan spanTo="#a"/>',
  '<correspDesc>', '</correspDesc>', '<date when="1820-13-45"/>', '<TEI xmlns="http://www.tei-c.org/ns/1.0">', '<text>', '</text>', '<group>', '</group>',
  '<![CDATA[', ']]>', '<!--', '-->', '<?x ', '?>', '<!DOCTYPE TEI [', '&amp;', '&#0;', '&#x110000;', '&a;', 'xml:id="a"', 'xmlns=""', 'xml:lang="ar"',
  '#a', '#', '..', '1820', '1820-02-30', '-0001', '99999999', '__proto__', 'constructor', 'sent', 'received', 'encoding="utf-16"', '\ufeff', '',
]; // prettier-ignore

/** A small letter that has all there is, among real ones. */
const WHOLE = hostileLetters(3, ['', 'Ada', '1820-05-07', '#f', 'a.xml', 'de', 'Words of mine']).map(({ text }) =>
  bytesOf(text),
);

/** One file of letters that are transcribed whole. */
const transcribed: Target = {
  name: 'transcribed',
  seeds: [...WHOLE, ...HARBOUR.map(({ bytes }) => bytes)],
  words: TEI_WORDS,
  check(bytes) {
    const { letters, refusal } = steady(() => readTranscription({ file: 'letters/a.xml', bytes }));
    if (letters.length > 0 && refusal) throw new Fault('It is refused and read.');
    steady(() => compile([{ file: 'letters/a.xml', bytes }]));
    const reading = readXml('a.xml', bytes);
    // What is not well-formed is refused whole, and what has no text has no characters.
    if (reading.type === 'problem') return;
    const texts = elementsIn(reading.root, 'text', 'sourceDoc');
    const written = charactersIn({ ...reading.root, children: texts });
    const lost = missing(charactersRead(readTree(reading.root)), written).split(' ');
    // Signs that only point at a note may go.
    const missed = lost.filter((one) => one !== '' && !/^[\d*†]×\d+$/.test(one));
    if (missed.length > 0) throw new Fault('Characters of the letter are lost.');
  },
};

/** One file of letters that are quoted, among the others. */
const quoted: Target = {
  name: 'quoted',
  seeds: [...HARBOUR, ...LETTERS.filter(({ bytes }) => bytes.length < 30_000)].map(({ bytes }) => bytes),
  words: [
    ...TEI_WORDS,
    'edition.xml#a',
    '<cit type="quoted">',
    '</cit>',
    '<quote>',
    '</quote>',
    '<bibl>',
    '</bibl>',
    'ana="#a"',
  ],
  check(bytes) {
    const others = HARBOUR.filter(({ file }) => file.endsWith('/edition.xml') || file.endsWith('guild-1901.xml'));
    steady(() => compile([...others, { file: 'letters/a.xml', bytes }]));
    compile([{ file: 'letters/edition.xml', bytes }, ...HARBOUR.filter(({ file }) => !file.endsWith('/edition.xml'))]);
  },
};

const settings: Target = {
  name: 'settings',
  seeds: [bytesOf(hostileSettings(['Ada', '*.xml', 'a/*', ...KNOWN]).text), bytesOf('{"title":"A","parties":[]}')],
  words: [
    '"id"',
    '"parties"',
    '"members"',
    '"linkTargets"',
    '"sender"',
    '"first"',
    '{',
    '}',
    '[',
    ']',
    ',',
    '1e999',
    'null',
    '"__proto__"',
    '"*"',
  ],
  check(bytes) {
    steady(() =>
      compile([
        { file: 'letters/edition.json', bytes },
        { file: 'letters/a.xml', bytes: WHOLE[0] ?? bytes },
      ]),
    );
  },
};

/** Files as a reader opens them: letters, archives, whatever they are called. */
const opening: Target = {
  name: 'opening',
  seeds: [...WHOLE, ...HARBOUR.map(({ bytes }) => bytes)],
  words: TEI_WORDS,
  async check(bytes) {
    const files = ['a.xml', 'edition.xml', 'edition.json'].map((path) => ({
      path,
      file: new File([new Uint8Array(bytes)], path),
    }));
    for (const file of files) {
      const read = await readLetters({ files: [file], within: false }, () => undefined);
      if (read.type === 'read' && read.letters === 0) throw new Fault('An edition without letters is kept.');
    }
  },
};

export const LETTER_TARGETS: readonly Target[] = [transcribed, quoted, settings, opening];
