import { expect, test } from 'vitest';
import type { SourceAccount } from '../../../../src/views/sources/source-account.ts';
import { sourceAccounts } from '../../../../src/views/sources/source-account.ts';
import { harbour, timbuktu } from '../editions.ts';
import { editionMarkup, markedPassages, times, wordsIn } from './letters-markup.ts';

function accountOf(id: string, edition = timbuktu): SourceAccount {
  const account = sourceAccounts(edition).find(({ source }) => source.id === id);
  if (!account) throw new Error(`There is no source ${id}.`);
  return account;
}

test('every source has its account, the edition itself last', () => {
  const ids = sourceAccounts(timbuktu).map(({ source }) => source.id);
  expect(ids.toSorted()).toEqual(timbuktu.sources.map(({ id }) => id).toSorted());
  expect(ids).toHaveLength(times(/<bibl xml:id=/g, editionMarkup));
  expect(ids.at(-1)).toBe('edition');
});

test.each(timbuktu.sources.map(({ id }) => id))('what is taken from %s is counted as the files have it', (id) => {
  const { quoted, reported, words, letters, wordings, glosses, names, links } = accountOf(id);
  const own = markedPassages.filter(({ source }) => source === id);
  const markup = markedPassages.map((passage) => passage.markup).join('');
  expect(letters.flatMap(({ passages }) => passages.map((passage) => passage.id)).toSorted()).toEqual(
    own.map((passage) => passage.id).toSorted(),
  );
  expect([quoted, reported]).toEqual([own.filter((p) => p.quoted).length, own.filter((p) => !p.quoted).length]);
  expect(words).toBe(own.reduce((sum, passage) => sum + wordsIn(passage), 0));
  expect(wordings.flatMap(({ readings }) => readings)).toHaveLength(
    times(new RegExp(`<rdg\\s+source="edition.xml#${id}"`, 'g'), markup),
  );
  expect(glosses).toBe(times(new RegExp(`<note type="gloss"\\s+resp="edition.xml#${id}"`, 'g'), markup));
  const variants = [...editionMarkup.matchAll(/type="variant"\s+source="([^"]+)"/g)].map(([, sources]) => sources);
  expect(names.flatMap(({ spellings }) => spellings)).toHaveLength(
    variants.filter((sources) => sources?.split(' ').includes(`#${id}`)).length,
  );
  expect(links).toHaveLength(times(new RegExp(`<(?:link|ptr) type="[^"]*"[^>]* source="#${id}"`, 'g'), editionMarkup));
});

test('who passes on whose words is told on both sides', () => {
  expect(accountOf('cbc').after?.id).toBe('ap');
  expect(accountOf('ap').passedOnBy.map(({ id }) => id)).toContain('cbc');
  expect(accountOf('ap').passedOnBy).toHaveLength(times(/type="after" target="#ap"/g, editionMarkup));
  expect(accountOf('guidere')).toMatchObject({ after: undefined, passedOnBy: [] });
});

test('the context texts belong to the sources that quote them, and are no passages of letters', () => {
  expect(accountOf('menas').context.map(({ text }) => text.id)).toEqual([
    'blumenthal-2013-01-17',
    'blumenthal-2013-01-19',
  ]);
  expect(accountOf('global-research').context.map(({ text }) => text.id)).toEqual([
    'belmokhtar-ani',
    'al-murabitun-bamako',
  ]);
  expect(accountOf('menas')).toMatchObject({ letters: [], quoted: 0, words: 0 });
  expect(accountOf('afp').context).toEqual([]);
});

test('a source of no passage is used for what it states', () => {
  const { letters, statements, events } = accountOf('independent');
  expect([letters, events]).toEqual([[], []]);
  expect(statements).toMatchObject([
    { subject: { id: 'board-2012' }, name: 'date', statements: [{ asGiven: '3 October', source: 'independent' }] },
  ]);
});

test('the harbour’s second source: reported speech, a wording, statements and a notice', () => {
  const { reported, wordings, statements, events, context, names, slips } = accountOf('herald', harbour);
  expect(reported).toBe(1);
  expect(wordings).toHaveLength(1);
  expect(statements.map(({ subject, name }) => `${subject.type} ${subject.id} ${name}`)).toEqual([
    'letter guild-1901 date',
    'letter guild-1901 addressee',
    'context notice-1901 date',
    'context notice-1901 sender',
    'context notice-1901 length',
  ]);
  expect(events).toMatchObject([{ subject: { id: 'storm' }, statements: [{ asGiven: '“Thursday”' }] }]);
  expect(context).toMatchObject([{ text: { id: 'notice-1901' }, passages: [{ id: 'notice-no-pilots' }] }]);
  expect(names).toMatchObject([
    { named: { id: 'master' }, spellings: ['A. Quail'] },
    { named: { id: 'quay' }, spellings: ['the Quay'] },
  ]);
  expect(slips).toEqual([]);
});
