import { describe, expect, test } from 'vitest';
import { codes, compileLetters, corresp, editionOf, letterOf, tei } from './letters.ts';

const letter = (from: string, to: string, more = '', parts: Parameters<typeof tei>[0] = {}): string =>
  tei({ profile: corresp(from, to, more), ...parts });
const who = (name: string, pointer = ''): string => `<persName${pointer}>${name}</persName>`;
const dated = (name: string, when: string, pointer = ''): string => `${who(name, pointer)}<date when="${when}"/>`;

const peopleOf = (texts: Record<string, string>): readonly string[] =>
  editionOf(texts).correspondents.map(({ id, name, variants }) =>
    [id, name, ...variants.map(({ text }) => text)].join(' = '),
  );

const own = (name: string): string =>
  tei({
    profile: `<particDesc><listPerson><person xml:id="p1"><persName>${name}</persName></person></listPerson></particDesc>${corresp('<persName ref="#p1"/>', '')}`,
  });

describe('who is who', () => {
  test('is known by an authority file, whatever the form of its address', () => {
    const refs = [
      'http://d-nb.info/gnd/11857938X',
      'https://d-nb.info/gnd/11857938X/',
      'gnd:11857938X',
      'https://d-nb.info/gnd/11857938x',
    ];
    const files = Object.fromEntries(
      refs.map((ref, at) => [`${at}.xml`, letter(who(at === 0 ? 'Karl' : 'Karl VI.', ` ref="${ref}"`), '')]),
    );
    expect(peopleOf(files)).toEqual(['gnd-11857938x = Karl VI. = Karl']);
  });

  test('by a key, and the pointer into a register that has it', () => {
    const register = tei({
      text: '<standOff><listPerson><person xml:id="ada"><persName>Ada Quayle</persName><idno type="VIAF">https://viaf.org/viaf/5</idno></person></listPerson></standOff>',
    });
    expect(
      peopleOf({
        'people.xml': register,
        'a.xml': letter(who('Ada', ' key="ada"'), ''),
        'b.xml': letter(who('A. Q.', ' ref="people.xml#ada"'), who('Mrs Quayle', ' ref="https://viaf.org/viaf/5"')),
      }),
    ).toEqual(['viaf-5 = Ada Quayle = Ada = A. Q. = Mrs Quayle']);
  });

  test('two files may call two people p1', () => {
    expect(peopleOf({ 'a.xml': own('Ada'), 'b.xml': own('Ben') })).toEqual(['p1 = Ada', 'p1-2 = Ben']);
  });

  test('the same name without a pointer is the same; with pointers that differ it is not', () => {
    expect(peopleOf({ 'a.xml': letter(who('Ada'), ''), 'b.xml': letter(who('Ada', ' ref="gnd:1"'), '') })).toEqual([
      'gnd-1 = Ada',
    ]);
    const two = { 'a.xml': letter(who('Ada', ' ref="gnd:2"'), ''), 'b.xml': letter(who('Ada', ' ref="gnd:1"'), '') };
    expect(peopleOf(two)).toEqual(['gnd-1 = Ada', 'gnd-2 = Ada']);
    expect(peopleOf({ ...two, 'c.xml': letter(who('Ada'), '') })).toEqual(['ada = Ada', 'gnd-1 = Ada', 'gnd-2 = Ada']);
  });

  test('nobody is no one in particular', () => {
    const edition = editionOf({
      'a.xml': letter(who('unknown'), who('Ada')),
      'b.xml': letter(who('unknown'), who('Ada')),
    });
    expect(edition.correspondents.map(({ name }) => name)).toEqual(['Ada']);
    expect(edition.letters[0]?.senders).toMatchObject([{ value: undefined, asGiven: 'unknown' }]);
    expect(edition.parties).toEqual([]);
  });
});

const chain = (previous: string, type = 'prev'): readonly string[] => {
  const first = letter(dated('Ada', '1820-01-01'), who('Ben'), '', {
    publication: '<publisher>P</publisher><idno type="PID">o:x.l.18200101</idno>',
    root: ' xml:id="first"',
  });
  const second = letter(
    dated('Ben', '1820-01-09'),
    who('Ada'),
    `<correspContext><ref type="${type}" target="${previous}"/></correspContext>`,
  );
  const edition = editionOf({ 'one.xml': first, 'two.xml': second });
  const [a, b] = [letterOf(edition, 'first'), letterOf(edition, 'two')];
  return [`${b.previous.join()}<${b.next.join()}`, `${a.previous.join()}>${a.next.join()}`];
};

const to = (target: string, type: string): string =>
  `<correspContext><ref type="${type}" target="${target}"/></correspContext>`;

describe('what letters lead to', () => {
  test.each([
    'one.xml',
    'one',
    '../one.xml',
    'one.xml#first',
    '#first',
    'o:x.l.18200101',
    '/o:x.l.18200101',
    'x.l.18200101',
    'https://example.org/o:x.l.18200101',
    'https://example.org/show?id=x.l.18200101',
    'https://example.org/letters/one.html',
    'letter:first',
  ])('%s leads to the letter, and back', (target) => {
    expect(chain(target)).toEqual(['first<', '>two']);
  });

  test.each(['prev', 'previous', 'previous-in-corresp', 'previous_letter', 'Prev', 'inReplyTo'])(
    '%s comes before',
    (type) => {
      expect(chain('one.xml', type)).toEqual(['first<', '>two']);
    },
  );

  test('a target that is not there is a doubt, unless it is elsewhere or its file is refused', () => {
    const context =
      '<correspContext><ref type="next" target="o:gone"/><ref type="next" target="https://example.org/gone"/><ref type="next" target="/o:broken"/></correspContext>';
    const { doubts, problems } = compileLetters({ 'a.xml': letter(who('A'), who('B'), context), 'broken.xml': '<TEI' });
    expect(doubts.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'no-such-letter “o:gone” leads to no letter that is here.',
    ]);
    expect(problems.map(({ code, where }) => `${code} ${where.file}`)).toEqual(['not-well-formed letters/broken.xml']);
  });

  test('against the dates a link is left out, unless both say it', () => {
    const early = letter(dated('Ada', '1820-01-01'), who('Ben'));
    const late = letter(dated('Ada', '1820-09-01'), who('Ben'), to('early.xml', 'next'));
    const alone = compileLetters({ 'early.xml': early, 'late.xml': late });
    expect(alone.edition && letterOf(alone.edition, 'late').next).toEqual([]);
    expect(codes(alone.doubts)).toEqual(['out-of-time 13:34']);
    const agreed = compileLetters({
      'early.xml': letter(dated('Ada', '1820-01-01'), who('Ben'), to('late.xml', 'prev')),
      'late.xml': late,
    });
    expect(agreed.edition && letterOf(agreed.edition, 'late').next).toEqual(['early']);
    expect(agreed.doubts.map(({ code }) => code)).toEqual(['out-of-time', 'out-of-time']);
  });

  test('an attachment says in a note to what', () => {
    const edition = editionOf({
      'a.xml': letter(who('A'), who('B'), '', { titles: '<title>The letter</title>' }),
      'b.xml': tei({ profile: '<correspDesc><note><ref type="attachedTo" target="a.xml"/></note></correspDesc>' }),
    });
    expect(letterOf(edition, 'b').notes).toEqual([{ type: 'remark', text: 'attachedTo: The letter' }]);
  });
});

describe('ids', () => {
  test('two files that claim one both stay; the second is called after its file, with a doubt', () => {
    const root = ' xml:id="same"';
    const { edition, doubts } = compileLetters({ 'a.xml': tei({ root }), 'b.xml': tei({ root }) });
    expect(edition?.letters.map(({ id, passages }) => [id, passages[0]?.letter])).toEqual([
      ['b', 'b'],
      ['same', 'same'],
    ]);
    expect(codes(doubts)).toEqual(['same-id-twice 12:1']);
  });

  test('files of one name are told apart by their folders', () => {
    const edition = editionOf({ '1820/1.xml': tei(), '1821/1.xml': tei(), '1822/1.xml': tei() });
    expect(edition.letters.map(({ id }) => id)).toEqual(['_1', '_1821-_1', '_1822-_1']);
  });

  test('all are unlike one another and fit for addresses', () => {
    const odd = ['a', 'A b', '7', '…', 'ß', 'د'].map((name, at): [string, string] => [
      `${name}.xml`,
      letter(who(name), who(`n${at}`, ' key="a"')),
    ]);
    const edition = editionOf(Object.fromEntries(odd));
    const ids = [
      edition.id,
      ...edition.letters.map(({ id }) => id),
      ...edition.letters.flatMap(({ passages }) => passages.map(({ id }) => id)),
      ...edition.correspondents.map(({ id }) => id),
      ...edition.sources.map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(id))).toEqual([]);
  });
});

describe('parties and columns', () => {
  test('each who wrote has a party, the one who wrote most first', () => {
    const edition = editionOf({
      'a.xml': letter(dated('Ben', '1820'), who('Ada')),
      'b.xml': letter(dated('Ada', '1821'), who('Ben')),
      'c.xml': letter(dated('Ada', '1822'), who('Cy')),
    });
    expect(edition.parties).toMatchObject([{ id: 'ada', name: 'Ada', members: ['ada'], role: '' }, { id: 'ben' }]);
    expect(edition).toMatchObject({
      form: 'transcribed',
      firstColumns: ['ada', 'ben'],
      inferred: ['title', 'language', 'parties'],
    });
    expect(edition.letters.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('who wrote hundreds to one who never answers goes before a few letters there and back', () => {
    const many = Array.from({ length: 9 }, (_, at): [string, string] => [`m${at}.xml`, letter(who('Ada'), who('Dee'))]);
    const edition = editionOf({
      ...Object.fromEntries(many),
      'a.xml': letter(who('Ben'), who('Cy')),
      'b.xml': letter(who('Cy'), who('Ben')),
    });
    expect(edition.firstColumns).toEqual(['ada', 'ben']);
  });

  test('several people who only send are a doubt', () => {
    const { edition, doubts } = compileLetters({ 'a.xml': letter(who('Ada') + who('Ben'), '') });
    expect(edition?.letters[0]?.senders.map(({ value }) => value)).toEqual(['ada', 'ben']);
    expect(doubts.map(({ code }) => code)).toEqual(['only-senders']);
  });
});

test('a folder without a letter is a problem', () => {
  expect(compileLetters({ 'a.xml': tei({ text: '' }) })).toMatchObject({
    edition: undefined,
    problems: [{ code: 'no-letters' }],
  });
});

test('an edition is frozen, and JSON', () => {
  const edition = editionOf({ 'a.xml': letter(who('A'), who('B')) });
  expect(Object.isFrozen(edition.letters[0]?.senders)).toBe(true);
  expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
});
