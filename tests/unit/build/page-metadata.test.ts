import type { HtmlTagDescriptor } from 'vite';
import { expect, test } from 'vitest';
import { pageMetadata } from '../../../src/build/page-metadata.ts';
import type { Edition } from '../../../src/edition/model.ts';
import { harbour, timbuktu } from '../views/editions.ts';

function contentOf(tags: readonly HtmlTagDescriptor[], name: string): readonly unknown[] {
  return tags
    .filter(({ attrs }) => attrs?.['name'] === name || attrs?.['property'] === name)
    .map(({ attrs }) => attrs?.['content']);
}

interface Part {
  readonly url: string;
  readonly dateSent?: string;
  readonly temporalCoverage?: string;
  readonly sender: readonly object[];
}

function linkedData(edition: Edition): { readonly [name: string]: unknown; readonly hasPart: readonly Part[] } {
  const script = pageMetadata(edition).find(({ tag }) => tag === 'script');
  expect(script?.attrs?.['type']).toBe('application/ld+json');
  if (typeof script?.children !== 'string') throw new Error('There is nothing in it.');
  return JSON.parse(script.children) as { readonly hasPart: readonly Part[] };
}

test('the page has a title to be cited by, and is not taken for an article', () => {
  const tags = pageMetadata(timbuktu);
  expect(contentOf(tags, 'citation_title')).toEqual(['The Timbuktu letters']);
  expect(contentOf(tags, 'citation_language')).toEqual(['en']);
  expect(contentOf(tags, 'citation_keywords')).toEqual(timbuktu.themes.map(({ name }) => name));
  expect(contentOf(tags, 'og:type')).toEqual(['website']);
});

test('the collection names its version, its sources without itself, and its letters with people and dates', () => {
  const data = linkedData(timbuktu);
  expect(data).toMatchObject({ '@type': 'Collection', version: '1.0', collectionSize: timbuktu.letters.length });
  expect(data['isBasedOn']).toHaveLength(timbuktu.sources.length - 1);
  expect(data.hasPart).toHaveLength(timbuktu.letters.length);
  const part = (id: string) => data.hasPart.find(({ url }) => url === `./?align=date#${id}`);
  expect(part('zawahiri-call')).toMatchObject({
    '@type': 'Message',
    dateSent: '2011-06',
    sender: [{ '@type': 'Person', name: 'Ayman al-Zawahiri' }],
  });
  expect(linkedData(harbour)).not.toHaveProperty('version');
});

test('a date that sources disagree on, or that only the edition gives, is the time within which it lies', () => {
  const { hasPart } = linkedData(timbuktu);
  const part = (id: string) => hasPart.find(({ url }) => url.endsWith(`#${id}`));
  expect(part('board-2012')).toMatchObject({ temporalCoverage: '2012-10-03/2012-11-03' });
  expect(part('zawahiri-recommendations')).toMatchObject({ temporalCoverage: '../2012-09-10' });
  expect(part('board-2012')).not.toHaveProperty('dateSent');
});

test('nothing in it ends its element', () => {
  const title = '</script><script>alert(1)</script>';
  const script = pageMetadata({ ...harbour, title }).find(({ tag }) => tag === 'script');
  expect(script?.children).not.toContain('<');
  expect(linkedData({ ...harbour, title })['name']).toBe(title);
});

test('of very many letters only the first are listed, and all are counted', () => {
  const [letter] = harbour.letters;
  const letters = letter ? Array.from({ length: 300 }, (_, index) => ({ ...letter, id: `l-${index}` })) : [];
  const data = linkedData({ ...harbour, letters });
  expect([data['collectionSize'], data.hasPart.length]).toEqual([300, 200]);
});
