import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/find.ts';
import type { Asked, Found, Searched } from '../../../src/search/find.ts';
import { readingsOf, wordingId } from '../../../src/search/text-places.ts';
import { searchedIn, withNotes } from '../../../src/search/searched.ts';
import { VOICES } from '../../../src/search/voices.ts';
import { timbuktu } from '../views/editions.ts';
import { searchedTexts } from './searched-texts.ts';

const LETTERS = searchedIn(timbuktu);

const EVERYTHING: Omit<Asked, 'query'> = { voices: VOICES, spellings: true, names: true, off: [] };

/** Texts of letters without anything else. */
function plain(...all: readonly string[]): Searched {
  return searchedTexts(all);
}

/** What is found, by texts. */
function byText({ letters }: Searched, found: Found) {
  const { texts, from, start, end, wording } = found.letters;
  return [...texts].map((number, place) => {
    const { id, passage, voice, text } = letters.texts[number] ?? { id: '', passage: '', voice: '', text: '' };
    const hits = Array.from({ length: (from[place + 1] ?? 0) - (from[place] ?? 0) }, (_, nth) => {
      const hit = (from[place] ?? 0) + nth;
      const type = found.wordings[(wording[hit] ?? 0) - 1]?.type;
      return { start: start[hit] ?? -1, end: end[hit] ?? -1, type };
    });
    return { id, passage, voice, text, hits };
  });
}

/** What is found, as `TEXT: words, words`; behind a tilde, what is not as it was typed. */
function seen(searched: Searched, found: Found): readonly string[] {
  return byText(searched, found).map(({ id, text, hits }) => {
    const words = hits.map(({ start, end, type }) => text.slice(start, end) + (type ? ` ~${type}` : ''));
    return `${id}: ${words.join(', ')}`;
  });
}

function ask(searched: Searched, query: string, more: Partial<Asked> = {}): readonly string[] {
  return seen(searched, find(searched, { ...EVERYTHING, query, ...more }));
}

describe('words', () => {
  const texts = plain(
    'A ransom for two hostages.',
    'Weapons, and ransoms',
    'The e-mail, the Qur’an; communi-\ncation',
    'email',
  );

  test.each([
    ['one that the texts have', 'ransom', ['0: ransom']],
    ['one that is only begun', 'ranso', ['0: ransom', '1: ransoms']],
    ['one that is begun near another', 'two NEAR hosta', ['0: two, hostages']],
    ['two letters of one', 'ra', []],
    ['one that is done', 'ransom ', ['0: ransom']],
    ['a prefix', 'weap* ', ['1: Weapons']],
    ['all of several', 'weapons ransoms', ['1: Weapons, ransoms']],
    ['all of several, the last only begun', 'ransoms weapo', ['1: Weapons, ransoms']],
    ['all of several, one that is not last begun', 'weapo ransoms', []],
    ['none that is left out', 'rans* -weapons ', ['0: ransom']],
    ['all but what is left out, which is never taken as begun', 'rans* -weapo', ['0: ransom', '1: ransoms']],
    ['an exact phrase', '"two hostages"', ['0: two hostages']],
    ['a phrase in another order', '"hostages two"', []],
    ['a divided word written as one', 'email ', ['2: e-mail', '3: email']],
    ['one word asked for divided', 'e-mail ', ['2: e-mail', '3: email']],
    ['a part of a divided word', 'mail ', ['2: mail']],
    ['an apostrophe, whichever', "qur'an ", ['2: Qur’an']],
    ['and none', 'quran ', ['2: Qur’an']],
    ['a word that a line break divides', 'communication ', ['2: communi-\ncation']],
    ['a phrase over divided words', '"the quran communication"', ['2: the Qur’an; communi-\ncation']],
    ['near each other', 'ransom NEAR/2 hostages ', ['0: ransom, hostages']],
    ['nearer than they are', 'ransom NEAR/1 hostages ', []],
    ['near, in the other order', 'hostages NEAR/2 ransom ', ['0: ransom, hostages']],
    ['nothing', '', []],
    ['what is nowhere', 'harbour ', []],
  ])('%s: %s', (_, query, expected) => {
    expect(ask(texts, query)).toEqual(expected);
  });
});

describe('a word that an apostrophe divides', () => {
  const texts = plain('the diplomat’s word', 'two diplomats', 'the men’s e-mail', 'email, don’t');
  test.each([
    ['is not another word without it', 'diplomats ', ['1: diplomats']],
    ['is its parts', 'diplomat ', ['0: diplomat']],
    ['is found as it is written', '"diplomat’s word"', ['0: diplomat’s word']],
    ['is the word without it, where that is no other', 'mens ', ['2: men’s']],
    ['also where it is looked for', 'dont ', ['3: don’t']],
    ['is unlike one that a hyphen divides', 'email ', ['2: e-mail', '3: email']],
    ['finds no other word without it', 'diplomat’s ', ['0: diplomat’s']],
    ['nor is that another spelling', 'diplomatt’s ', ['0: diplomat’s ~spelling']],
    ['nor within a phrase', '"the diplomat’s"', ['0: the diplomat’s']],
    ['nor where it is only begun', 'diplom diplomat’s* ', []],
    ['is found by any apostrophe', 'diplomat\u02BCs ', ['0: diplomat’s']],
  ])('%s: %s', (_, query, expected) => {
    expect(ask(texts, query)).toEqual(expected);
  });

  test('is found by any apostrophe in the text', () => {
    const apostrophes = plain('diplomat\u02BCs', 'diplomat`s', 'diplomats');
    expect(ask(apostrophes, 'diplomat’s ')).toEqual(['0: diplomat\u02BCs', '1: diplomat`s']);
    expect(ask(apostrophes, 'diplomats ')).toEqual(['2: diplomats']);
  });

  test('finds what is written without it, where the texts have it only so', () => {
    expect(ask(plain('two diplomats', 'the men’s'), 'diplomat’s ')).toEqual(['0: diplomats']);
    expect(ask(plain('the Quran'), 'Qur’an ')).toEqual(['0: Quran']);
    expect(ask(plain('the Qur’an'), 'Quran ')).toEqual(['0: Qur’an']);
  });
});

describe('the last word is taken as begun only where no text has it', () => {
  const texts = plain('Two emirates and their emir', 'a name, al-Qaeda');
  test.each([
    ['emir', undefined, ['0: emir']],
    ['emirat', 'emirat', ['0: emirates']],
    ['emirat ', undefined, []],
    ['emirat*', undefined, ['0: emirates']],
    ['"emirat"', undefined, []],
    ['emir -emirat', undefined, ['0: emir']],
    ['Qaida', undefined, ['1: Qaeda ~spelling']],
    ['al-Qae', 'al-Qae', ['1: al-Qaeda']],
    ['harbo', 'harbo', []],
  ])('%s', (query, begun, expected) => {
    expect(find(texts, { ...EVERYTHING, query }).begun).toBe(begun);
    expect(ask(texts, query)).toEqual(expected);
  });

  test('in whatever order words are asked for', () => {
    expect(ask(texts, 'emirates emir')).toEqual(ask(texts, 'emir emirates'));
  });

  test('or it is another spelling, where those are on', () => {
    expect(find(texts, { ...EVERYTHING, query: 'Qaida', spellings: false }).begun).toBe('Qaida');
  });

  test('or somebody’s name', () => {
    expect(find(LETTERS, { ...EVERYTHING, query: 'Mokhtar' }).begun).toBe(undefined);
    expect(find(LETTERS, { ...EVERYTHING, query: 'Mokhtar', names: false }).begun).toBe('Mokhtar');
  });
});

test('more than 255 words are all looked for, and what must not be there still is not', () => {
  // As many words fit a query of 1,000 characters if they are short.
  const short = [...'abcdefghijklmnopqrstuvwxy'].flatMap((one) => [...'0123456789xz'].map((other) => one + other));
  expect(short).toHaveLength(300);
  const texts = plain(short.join(' '), short.slice(1).join(' '));
  expect(ask(texts, `${short.join(' ')} `)).toEqual([`0: ${short.join(', ')}`]);
  expect(ask(texts, `${short.slice(1).join(' ')} -${short[0]}`)).toEqual([`1: ${short.slice(1).join(', ')}`]);
  expect(ask(plain(short.slice(0, 255).join(' ')), `${short.slice(0, 255).join(' ')} -a* `)).toEqual([]);
});

describe('who speaks', () => {
  const texts = plain('the emir [Droukdel] said so');

  test('is found in where it is switched on', () => {
    expect(ask(texts, 'droukdel ')).toEqual(['0: Droukdel']);
    expect(ask(texts, 'droukdel ', { voices: ['letter'] })).toEqual([]);
    expect(ask(texts, 'emir ', { voices: ['gloss'] })).toEqual([]);
  });

  test('parts no phrase where it is switched off', () => {
    expect(ask(texts, '"emir said"')).toEqual([]);
    expect(ask(texts, '"emir said"', { voices: ['letter'] })).toEqual(['0: emir [Droukdel] said']);
  });

  test('remarks of the edition are texts of their own, which lead to their passage', () => {
    const found = find(LETTERS, { ...EVERYTHING, query: 'proposals ', voices: ['edition'] });
    expect(byText(LETTERS, found).map(({ id, passage, voice }) => ({ id, passage, voice }))).toEqual([
      { id: 'belmokhtar-proposals/0', passage: 'belmokhtar-proposals', voice: 'edition' },
    ]);
  });
});

function countOf(voices: Uint32Array) {
  return Object.fromEntries(VOICES.map((voice, place) => [voice, voices[place]]));
}

describe('how much each voice has of it', () => {
  test('is counted by who speaks each hit', () => {
    const texts = plain('the emir [the emir Droukdel, the emir] said', '>The emir.', 'emir');
    expect(countOf(find(texts, { ...EVERYTHING, query: '"emir"' }).letters.voices)).toEqual({
      letter: 2,
      gloss: 2,
      reported: 0,
      wording: 0,
      edition: 1,
      reader: 0,
    });
  });

  test('adds up to all hits', () => {
    const notes = withNotes(LETTERS, timbuktu, [{ id: 'n', passage: undefined, text: 'The hostages, the ransom.' }]);
    const found = find(notes, { ...EVERYTHING, query: '"the"' });
    const { voices } = found.letters;
    expect(voices.reduce((sum, count) => sum + count, 0)).toBe(found.letters.start.length);
    expect(voices.filter((count) => count > 0).length).toBe(VOICES.length - 1);
    expect(countOf(found.notes.voices)).toMatchObject({ letter: 0, reader: 2 });
    for (const [place, voice] of VOICES.entries())
      expect(find(LETTERS, { ...EVERYTHING, query: '"the"', voices: [voice] }).letters.start.length).toBe(
        voice === 'reader' ? 0 : voices[place],
      );
  });

  test('is how many texts where only filters ask', () => {
    const found = find(LETTERS, { ...EVERYTHING, query: 'theme:weapons' }).letters;
    expect(found.voices.reduce((sum, count) => sum + count, 0)).toBe(found.texts.length);
    expect(found.voices[0]).toBeGreaterThan(0);
  });
});

describe('other wordings', () => {
  const all = timbuktu.letters.flatMap(({ passages: each }) =>
    each.flatMap((passage) => readingsOf(passage).map((reading, index) => ({ passage, reading, index }))),
  );

  test('are texts of their own between a passage and its remarks, which lead to it', () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { passage, reading, index } of all) {
      const found = find(LETTERS, { ...EVERYTHING, query: `"${reading.text}"`, voices: ['wording'] });
      expect(byText(LETTERS, found)).toContainEqual(
        expect.objectContaining({ id: wordingId(passage.id, index), passage: passage.id, voice: 'wording' }),
      );
      const without = {
        ...EVERYTHING,
        query: `"${reading.text}"`,
        voices: VOICES.filter((voice) => voice !== 'wording'),
      };
      expect(byText(LETTERS, find(LETTERS, without)).map(({ voice }) => voice)).not.toContain('wording');
    }
  });

  test('are of their own source, and find their passage by it, each once', () => {
    for (const source of new Set(all.map(({ reading }) => reading.source))) {
      const found = byText(LETTERS, find(LETTERS, { ...EVERYTHING, query: `source:${source}` }));
      const expected = timbuktu.letters.flatMap(({ passages: each }) =>
        each.filter((passage) => [passage, ...readingsOf(passage)].some((one) => one.source === source)),
      );
      expect(found.map(({ passage }) => passage)).toEqual(expected.map(({ id }) => id));
    }
  });
});

describe('spellings', () => {
  const texts = plain('al-Qaeda', 'al-Qaida', 'Al Kaida', 'kaiser');

  test('of transcriptions are found, and told apart from what was typed', () => {
    expect(ask(texts, 'Qaida ')).toEqual(['0: Qaeda ~spelling', '1: Qaida', '2: Kaida ~spelling']);
  });

  test('are left out all together, in quotation marks, or one by one', () => {
    expect(ask(texts, 'Qaida ', { spellings: false })).toEqual(['1: Qaida']);
    expect(ask(texts, '"Qaida"')).toEqual(['1: Qaida']);
    expect(ask(texts, 'Qaida ', { off: ['kaida'] })).toEqual(['0: Qaeda ~spelling', '1: Qaida']);
  });

  test('of a name without its article', () => {
    expect(ask(plain('Zawahiri', 'al-Zawahiri'), 'al-Zawahiri ')).toEqual(['0: Zawahiri ~spelling', '1: al-Zawahiri']);
    expect(ask(plain('al-Zawahiri'), 'el-Zawahiri ')).toEqual(['0: Zawahiri ~spelling']);
  });
});

/** What is found in the letters, with the wordings that have hits. */
function inLetters(query: string, more: Partial<Asked> = {}): Found {
  const result = find(LETTERS, { ...EVERYTHING, query, ...more });
  return { ...result, wordings: result.wordings.filter(({ hits }) => hits > 0) };
}

describe('names', () => {
  test.each(['Belmokhtar', 'Belmok', 'Khaled ', 'MBM ', 'Abu al-Abbas', 'brother Khaled'])(
    '%s finds Belmokhtar by his other names',
    (query) => {
      const result = inLetters(query);
      const { wordings } = result;
      expect(wordings.filter(({ type }) => type === 'name').every(({ of }) => of === 'belmokhtar')).toBe(true);
      expect(new Set(byText(LETTERS, result).map(({ passage }) => passage)).size).toBe(16);
    },
  );

  test('say which name they came by, as it stands in the text, and how often', () => {
    const { wordings } = inLetters('Belmokhtar ');
    expect(wordings.map(({ text, hits }) => `${text}: ${hits}`)).toEqual([
      'Khaled Abu al-Abbas: 1',
      'brother Abu al-Abbas: 2',
      'Abu Al-Abbas: 4',
      'Abu Abbas: 2',
      'brother Khaled: 2',
      'Khaled: 1',
    ]);
  });

  test('a name that what was typed is a part of is one hit, not two', () => {
    const found = find(LETTERS, { ...EVERYTHING, query: 'Khaled', voices: ['letter'] });
    const names = byText(LETTERS, found).flatMap(({ text, hits }) =>
      hits.filter(({ start }) => text.slice(start).startsWith('Khaled Abu al-Abbas')),
    );
    expect(names.map(({ type }) => type)).toEqual([undefined]);
    expect(
      byText(LETTERS, found).flatMap(({ text, hits }) =>
        hits.filter(({ start }) => text.slice(0, start).endsWith('Khaled ')),
      ),
    ).toEqual([]);
  });

  test('can be switched off one by one, and all', () => {
    const { wordings } = inLetters('Belmokhtar ', { off: ['khaled', 'abu abbas'] });
    expect(wordings.map(({ key }) => key)).toEqual([
      'khaled abu al abbas',
      'brother abu al abbas',
      'abu al abbas',
      'brother khaled',
    ]);
    expect(inLetters('Belmokhtar ', { names: false }).wordings).toEqual([]);
  });

  test('one that is switched off is not found by its parts instead', () => {
    const { wordings } = inLetters('Belmokhtar ', { off: ['khaled abu al abbas'] });
    expect(wordings.map(({ text, hits }) => `${text}: ${hits}`)).toEqual([
      'brother Abu al-Abbas: 2',
      'Abu Al-Abbas: 4',
      'Abu Abbas: 2',
      'brother Khaled: 2',
      'Khaled: 1',
    ]);
  });

  test.each(['Abu ', 'al ', 'brother ', 'the ', 'Bel', '"Belmokhtar"', 'council '])('%s means nobody', (query) => {
    expect(inLetters(query).wordings.filter(({ type }) => type === 'name')).toEqual([]);
  });

  test.each([
    ['Advisory Board', 'shura-council', ['board-last-letter']],
    ['Shura Council', 'advisory-board', ['ruling-western-reaction', 'belmokhtar-no-leader-knows']],
  ])('%s finds who is perhaps the same, and says so', (query, of, where) => {
    const found = inLetters(query);
    const others = found.wordings.filter((wording) => wording.of === of);
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ type, hits }) => type === 'perhaps' && hits > 0)).toBe(true);
    expect(byText(LETTERS, found).map(({ passage }) => passage)).toEqual(expect.arrayContaining(where));
    expect(inLetters(query, { names: false }).wordings).toEqual([]);
    const off = find(LETTERS, { ...EVERYTHING, query }).wordings.flatMap((wording) =>
      wording.of === of ? wording.key : [],
    );
    expect(inLetters(query, { off }).wordings.map((wording) => wording.of)).not.toContain(of);
  });

  test.each([
    ['Abou Zeid', 'Abu Zeid'],
    ['Abu Zayd', 'Abu Zeid'],
    ['Drukdel', 'Droukdel'],
    ['Zauahiri', 'Zawahiri'],
    ['el-Zawahiri', 'Zawahiri'],
    ['Al-Zawahiri’s ', 'Zawahiri'],
    ['Abou al-Abbas', 'Abu al-Abbas'],
    ['Abou al Abbas', 'Abu al-Abbas'],
  ])('%s means the same as %s, where spellings are on', (query, other) => {
    expect(passages(other).length).toBeGreaterThan(0);
    expect(passages(query)).toEqual(passages(other));
  });

  test.each([
    ['Libya ', ['Libyan territory: libya']],
    ['Azawad ', ['liberated territory: azawad']],
    ['world ', []],
  ])('%s finds the place by its other names, whole', (query, expected) => {
    expect(inLetters(query).wordings.map(({ text, of }) => `${text}: ${of}`)).toEqual(expected);
  });

  test('words that the edition marks as somebody else’s name, or a part of it, are nobody else’s', () => {
    expect(passages('Advisory Board')).not.toContain('board-address');
    expect(passages('"Shura Council"')).toContain('board-address');
  });

  test('words by which the edition marks who is meant are names, too', () => {
    expect(inLetters('Droukdel ').wordings.map(({ text }) => text)).toEqual(['the head of AQIM']);
  });
});

function passages(query: string): readonly (string | undefined)[] {
  return byText(LETTERS, inLetters(query)).map(({ passage }) => passage);
}

/** What a filter can name, by its names. */
function facet(id: string, name: string, ...names: readonly string[]): Searched['facets']['senders'][number] {
  return { ids: [id], name, names: [name, ...names].map((each) => each.toLowerCase().split(' ')) };
}

describe('filters', () => {
  const all = timbuktu.letters.flatMap((letter) => letter.passages.map((passage) => ({ letter, passage })));
  const ids = (wanted: (one: (typeof all)[number]) => boolean) => all.filter(wanted).map(({ passage }) => passage.id);

  const boardMembers = timbuktu.parties.find(({ id }) => id === 'party-board')?.members;

  test('alone find passages, without places in them', () => {
    const texts = byText(LETTERS, find(LETTERS, { ...EVERYTHING, query: 'theme:weapons' }));
    expect(texts.map(({ id }) => id)).toEqual(ids(({ passage }) => passage.themes.includes('weapons')));
    expect(texts.flatMap(({ hits }) => hits)).toEqual([]);
  });

  test.each([
    ['from:belmokhtar', ids(({ letter }) => letter.senders.some(({ value }) => value === 'belmokhtar'))],
    ['to:"Mokhtar Bel', ids(({ letter }) => letter.addressees.some(({ value }) => value === 'belmokhtar'))],
    ['source:AP ', ids(({ passage }) => passage.source === 'ap')],
    ['to:board', ids(({ letter }) => letter.addressees.some(({ value }) => value && boardMembers?.includes(value)))],
    ['-source:guid', ids(({ passage }) => passage.source !== 'guidere')],
    [
      'theme:ransom theme:structure',
      ids(({ passage: { themes } }) => themes.includes('ransom') && themes.includes('structure')),
    ],
    [
      'date:2012-09..2012-11',
      ids(({ letter }) =>
        letter.dates.some(({ value }) => value.first <= Date.UTC(2012, 10, 30) && value.last >= Date.UTC(2012, 8, 1)),
      ),
    ],
  ])('%s', (query, expected) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(passages(query)).toEqual(expected);
  });

  test('go with words', () => {
    expect(passages('ransom from:board theme:ransom')).toContain('board-canadians');
    expect(passages('ransom from:belmokhtar theme:weapons')).toEqual([]);
  });

  const people = [
    facet('a', 'Board', 'Supreme Board'),
    facet('b', 'Council', 'Advisory Board of Council'),
    facet('c', 'Abu Zeid'),
    facet('d', 'Abu Said', 'Lesser Abu'),
    facet('e', 'Great Abu'),
    { ...facet('c', 'Abus'), ids: ['c', 'd'] },
  ];
  test.each([
    ['the whole of a name', 'to:board', ['Board']],
    ['the whole of another name', 'to:"advisory board of council"', ['Council']],
    ['how names begin', 'from:abu ', ['Abu Zeid', 'Abu Said']],
    ['how words of names begin', 'from:gre', ['Great Abu']],
    ['what stands within names', 'from:sai', ['Abu Said']],
    ['what stands within several', 'from:"board of"', ['Council']],
    ['a party, for its members', 'from:abus', ['Abus']],
  ])('take %s: %s', (_, query, took) => {
    const searched = { ...plain('a'), facets: { senders: people, addressees: people, themes: [], sources: [] } };
    expect(find(searched, { ...EVERYTHING, query }).filters.map((one) => one.took)).toEqual([took]);
  });

  test('say whom they took, as the edition calls them', () => {
    const query = 'from:belmokhtar -to:board theme:weap date:2012 from:nobody source:ap';
    expect(find(LETTERS, { ...EVERYTHING, query }).filters).toEqual([
      { text: 'from:belmokhtar', took: ['Mokhtar Belmokhtar'] },
      { text: '-to:board', took: ['AQIM Advisory Board'] },
      { text: 'theme:weap', took: ['Weapons'] },
      { text: 'source:ap', took: ['Associated Press 2013'] },
    ]);
  });

  test('from: knows who sends, to: who receives', () => {
    const senders = new Set(timbuktu.letters.flatMap((letter) => letter.senders.flatMap(({ value }) => value ?? [])));
    const addressees = new Set(
      timbuktu.letters.flatMap((letter) => letter.addressees.flatMap(({ value }) => value ?? [])),
    );
    expect([...senders].filter((id) => !addressees.has(id)).length).toBeGreaterThan(0);
    expect([...addressees].filter((id) => !senders.has(id)).length).toBeGreaterThan(0);
    for (const id of [...senders, ...addressees]) {
      const [from, to] = [`from:${id}`, `to:${id}`];
      expect(inLetters(from).unread).toEqual(senders.has(id) ? [] : [{ text: from, why: 'no-sender' }]);
      expect(inLetters(to).unread).toEqual(addressees.has(id) ? [] : [{ text: to, why: 'no-addressee' }]);
    }
  });

  test.each([
    ['theme:harbours', 'unknown-value'],
    ['from:nobody', 'no-sender'],
    ['from:tebessa', 'no-sender'],
    ['to:blumenthal', 'no-addressee'],
    ['source:menas', 'unknown-value'],
    ['date:2012-13', 'no-date'],
    ['date:2012-02-30', 'no-date'],
    ['date:2013..2012', 'no-date'],
    ['date:soon', 'no-date'],
  ])('%s is left out, and that is said', (query, why) => {
    expect(find(LETTERS, { ...EVERYTHING, query }).unread).toEqual([{ text: query, why }]);
    expect(passages(`${query} "two emirates"`)).toEqual(passages('"two emirates"'));
  });
});

describe('the reader’s notes', () => {
  const notes = withNotes(LETTERS, timbuktu, [
    { id: 'n1', passage: 'belmokhtar-khaled', text: 'Why the hostages here?' },
    { id: 'n2', passage: undefined, text: 'Hostages, again.' },
  ]);

  test('are found apart from the letters, also those that lost their place', () => {
    const result = find(notes, { ...EVERYTHING, query: 'hostages ', voices: ['reader'] });
    expect([...result.letters.texts]).toEqual([]);
    expect([...result.notes.texts].map((text) => notes.notes.texts[text]?.id)).toEqual(['n1', 'n2']);
  });
});

const WORDS = ['a', 'b', 'ab', 'al-a', "b'a", "a'b", 'a-b', 'Á', 'a\u00ADb', '[b]', '\n', '.'];
const someText = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
const someQuery = fc.array(fc.constantFrom('a ', 'b ', 'ab ', '"a b"', '"ab a"', '-b ', 'a* ', 'al-a '), {
  minLength: 1,
  maxLength: 3,
});

function plainly(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{Mn}|\u00AD/gu, '')
    .toLowerCase();
}

function fits(one: string, word = ''): boolean {
  return one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one;
}

/** Finding in the plainest way: each word of the text is compared with each that is asked for, from the left. */
function naive(searched: string, pieces: readonly string[]): readonly string[] {
  const words = [...searched.matchAll(/(?:\p{L}|\p{Mn}|\u00AD)+/gu)].map(({ 0: word, index }) => ({
    word: plainly(word),
    start: index,
    end: index + word.length,
  }));
  const joint = (place: number) => searched.slice(words[place]?.end, words[place + 1]?.start);
  const wholeAt = (place: number) => {
    const together = `${words[place]?.word}${words[place + 1]?.word}`;
    const counts = joint(place) === '-' || (joint(place) === "'" && words.every(({ word }) => word !== together));
    return counts ? together : undefined;
  };
  /** After which words what is asked for may end. */
  const ends = (place: number, [one, ...more]: readonly string[]): readonly number[] => {
    if (one === undefined) return [place - 1];
    return [
      ...(fits(one, words[place]?.word) ? ends(place + 1, more) : []),
      ...(fits(one, wholeAt(place)) ? ends(place + 2, more) : []),
    ];
  };
  const hits = (piece: string) => {
    const all = piece.replaceAll(/["-]/g, ' ').trim().split(' ');
    return words.flatMap(({ start }, place) => ends(place, all).map((last) => `${start}-${words[last]?.end}`));
  };
  const wanted = pieces.filter((piece) => !piece.startsWith('-')).map((piece) => hits(piece));
  const barred = pieces.filter((piece) => piece.startsWith('-')).flatMap((piece) => hits(piece));
  if (barred.length > 0 || wanted.some((each) => each.length === 0)) return [];
  return wanted.flat();
}

property.prop([someText, someQuery])(
  'what is found is what the plainest way finds, in the text and without overlaps',
  (searched, pieces) => {
    const one = plain(searched);
    const texts = byText(one, find(one, { ...EVERYTHING, spellings: false, query: pieces.join(' ') }));
    const hits = texts.flatMap((text) => text.hits);
    const expected = new Set(naive(searched, pieces));
    for (const { start, end } of hits) expect(expected).toContain(`${start}-${end}`);
    expect(hits.length > 0).toBe(expected.size > 0);
    let last = 0;
    for (const { start, end } of hits) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(searched.length);
      last = end;
    }
    // What is left out is left out for overlapping what is there.
    for (const place of expected) {
      const [from = 0, to = 0] = place.split('-').map(Number);
      expect(hits.some(({ start, end }) => start < to && from < end)).toBe(true);
    }
  },
);
