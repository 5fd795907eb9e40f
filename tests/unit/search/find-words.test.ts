import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/find.ts';
import { ask, EVERYTHING, LETTERS, plain } from './finding.ts';

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

  test.each(['Quran', 'Qur’an', 'Qur’ani', 'Qura'])('is taken as begun as any other: %s', (query) => {
    expect(ask(plain('a Quranic text'), query)).toEqual(['0: Quranic']);
    expect(ask(plain('a Qur’anic text'), query)).toEqual(['0: Qur’anic']);
  });

  test('goes on what a hyphen divides, which is found as a whole without it', () => {
    const qaeda = plain('al-Qaeda’s word', 'al-Qaeda', 'Alqaeda');
    expect(ask(qaeda, 'alqaeda ')).toEqual(['0: al-Qaeda', '1: al-Qaeda', '2: Alqaeda']);
    expect(ask(qaeda, 'alqaedas ')).toEqual(['0: al-Qaeda’s']);
    expect(ask(qaeda, '"alqaeda’s word"')).toEqual(['0: al-Qaeda’s word']);
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
