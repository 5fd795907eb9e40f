import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { compile } from '../../../../src/edition/compile.ts';
import { corresp, file, tei } from './letters.ts';

const SOUND = file(
  'sound.xml',
  tei({
    root: ' xml:id="sound"',
    profile: corresp('<persName>Ada</persName><date when="1820"/>', '<persName>Ben</persName>'),
  }),
);

const WHOLE = tei({
  root: ' xml:id="l1" xml:lang="en"',
  titles: '<title xml:lang="en">Ada to <persName ref="#p1">Ben</persName>, 7 May 1820</title><author>Ada</author>',
  publication: '<publisher>Press</publisher><idno type="PID">o:x.1</idno>',
  series: '<seriesStmt><title>Letters</title></seriesStmt>',
  source: '<msDesc><msIdentifier><settlement>Dover</settlement><idno>1</idno></msIdentifier></msDesc>',
  profile: `<particDesc><listPerson><person xml:id="p1"><persName>Ben</persName><idno type="GND">1</idno></person></listPerson></particDesc>
${corresp('<persName key="ada">Ada</persName><date when="1820-05-07">7 May</date>', '<persName ref="#p1"/>', '<correspContext><ref type="next" target="sound.xml"/></correspContext>')}
<correspDesc xml:id="two"><correspAction type="sent"><name>Cy</name><date>May 1820</date></correspAction></correspDesc>`,
  text: '<text><body><div decls="#two" xml:lang="de"><opener><dateline>Dover</dateline></opener><p>Words <rs ref="#p1">of mine</rs></p></div><div type="letter"><p>More</p></div></body></text>',
});

/** Tags and what stands between them. */
const PIECES = WHOLE.match(/<[^>]*>|[^<]+/g) ?? [];
const WORDS = [
  '',
  '#',
  '#p1',
  'two',
  'sound.xml',
  '1820-13-45',
  '../1820',
  '\u0000',
  '__proto__',
  'constructor',
  ' ',
  'sent',
  '￿',
];

const damage = fc.oneof(
  // Cut off anywhere.
  fc.nat({ max: WHOLE.length }).map((at) => WHOLE.slice(0, at)),
  // Pieces doubled, moved or left out.
  fc.array(fc.nat({ max: PIECES.length - 1 }), { minLength: 1, maxLength: 12 }).map((places) => {
    const pieces = [...PIECES];
    places.forEach((place, step) => {
      const other = places[(step + 1) % places.length] ?? 0;
      if (step % 3 === 0) pieces[place] = '';
      else if (step % 3 === 1) pieces[place] = `${pieces[place]}${pieces[place]}`;
      else [pieces[place], pieces[other]] = [pieces[other] ?? '', pieces[place] ?? ''];
    });
    return pieces.join('');
  }),
  // Attributes and their values exchanged: stays well-formed far more often.
  fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 10 }).map((changes) => {
    let number = 0;
    const by = new Map(changes);
    return WHOLE.replace(/="[^"]*"/g, (value) => {
      const word = by.get((number += 1));
      return word === undefined || number < 4 ? value : `="${word}"`;
    });
  }),
  // Elements called otherwise, in pairs.
  fc
    .tuple(
      fc.constantFrom('persName', 'date', 'correspAction', 'div', 'title', 'person', 'text', 'body', 'ref'),
      fc.constantFrom('text', 'TEI', 'group', 'correspDesc', 'date', 'x'),
    )
    .map(([from, to]) => WHOLE.replaceAll(new RegExp(`(</?)${from}(?=[\\s/>])`, 'g'), `$1${to}`)),
);

test.prop([fc.array(damage, { minLength: 1, maxLength: 3 })], { numRuns: 300 })(
  'no damage throws, stops other files or leads to nothing',
  (texts) => {
    const { edition } = compile([SOUND, ...texts.map((text, at) => file(`d${at}.xml`, text))]);
    const sound = edition?.letters.find(({ id }) => id === 'sound');
    expect(sound?.passages).toHaveLength(1);
    expect(sound?.senders).toHaveLength(1);
    const people = new Set(edition?.correspondents.map(({ id }) => id));
    const letters = new Set(edition?.letters.map(({ id }) => id));
    const sources = new Set(edition?.sources.map(({ id }) => id));
    const passages = edition?.letters.flatMap((letter) => letter.passages) ?? [];
    for (const letter of edition?.letters ?? []) {
      for (const { value, source } of [...letter.senders, ...letter.addressees]) {
        expect(value === undefined || people.has(value)).toBe(true);
        expect(sources.has(source)).toBe(true);
      }
      for (const other of [...letter.previous, ...letter.next]) expect(letters.has(other)).toBe(true);
    }
    const ids = [...letters, ...passages.map(({ id }) => id), ...people];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id))).toBe(true);
  },
);

test.prop([fc.string({ unit: 'binary', maxLength: 300 })], { numRuns: 100 })('nor do settings of any kind', (text) => {
  const settings = { file: 'letters/edition.json', bytes: new TextEncoder().encode(text) };
  expect(compile([SOUND, settings]).edition?.letters).toHaveLength(1);
});

test.prop([fc.json({ maxDepth: 4 })], { numRuns: 200 })('nor any JSON', (text) => {
  const settings = { file: 'letters/edition.json', bytes: new TextEncoder().encode(text) };
  expect(compile([SOUND, settings]).edition?.letters).toHaveLength(1);
});
