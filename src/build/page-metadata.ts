import type { HtmlTagDescriptor } from 'vite';
import { disagreements } from '../edition/disagreements.ts';
import type { CorrespondentAssertion, Edition, Letter } from '../edition/model.ts';
import { isEdition } from '../edition/own-source.ts';

/** More letters are only counted: each takes some 300 bytes, and every reader loads them before the page. */
const MOST_LETTERS = 200;

/**
 * What the page says of itself to programs: the `citation_` tags that Zotero and Google Scholar read, Open Graph's kind, without which Zotero
 * takes a page with these for an article, and the letters in the words of [schema.org](https://schema.org/Collection). None of it runs.
 */
export function pageMetadata(edition: Edition): readonly HtmlTagDescriptor[] {
  const { title, summary, lang, themes } = edition;
  return [
    named('description', summary),
    named('citation_title', title),
    named('citation_language', lang),
    named('citation_abstract', summary),
    ...themes.map(({ name }) => named('citation_keywords', name)),
    { tag: 'meta', attrs: { property: 'og:type', content: 'website' }, injectTo: 'head' },
    { tag: 'meta', attrs: { property: 'og:title', content: title }, injectTo: 'head' },
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      // Nothing in it may end the element.
      children: JSON.stringify(linkedData(edition)).replaceAll('<', '\\u003c'),
      injectTo: 'head',
    },
  ];
}

function named(name: string, content: string): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { name, content }, injectTo: 'head' };
}

function linkedData(edition: Edition): object {
  const { title, summary, lang, version, themes, sources, letters } = edition;
  return {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    name: title,
    description: summary,
    inLanguage: lang,
    ...(version !== undefined && { version }),
    keywords: themes.map(({ name }) => name),
    collectionSize: letters.length,
    isBasedOn: sources
      .filter((source) => !isEdition(source))
      .map(({ label, reference, url }) => ({ '@type': 'CreativeWork', name: label, description: reference, url })),
    hasPart: letters.slice(0, MOST_LETTERS).map((letter) => letterData(edition, letter)),
  };
}

function letterData(edition: Edition, letter: Letter): object {
  return {
    '@type': 'Message',
    // Letters have rows of their own only by date.
    url: `./?align=date#${encodeURIComponent(letter.id)}`,
    name: letter.title,
    description: letter.summary,
    sender: peopleOf(edition, letter.senders),
    recipient: peopleOf(edition, letter.addressees),
    ...dateOf(edition, letter),
    ...(letter.originalLang !== undefined && { inLanguage: letter.originalLang }),
  };
}

/** Those whom the source that the edition follows names, as surely as the first. */
function peopleOf({ correspondents }: Edition, said: readonly CorrespondentAssertion[]): readonly object[] {
  const [first] = said;
  const shown = said.filter(({ source, certainty }) => source === first?.source && certainty === first.certainty);
  return correspondents
    .filter(({ id }) => shown.some(({ value }) => value === id))
    .map(({ name, type }) => ({ '@type': type === 'person' ? 'Person' : 'Organization', name }));
}

/** The day, month or year it was sent, where nothing is against it; else the time within which it was. */
function dateOf({ sources }: Edition, { dates }: Letter): object {
  const [shown] = dates;
  if (!shown) return {};
  const all = [shown, ...disagreements(dates).map(([other]) => other)];
  const own = sources.some((source) => source.id === shown.source && isEdition(source));
  if (all.length === 1 && !own && shown.certainty === 'high' && !shown.value.edtf.includes('/'))
    return { dateSent: shown.value.edtf };
  const start = all.reduce((a, b) => (b.value.first < a.value.first ? b : a)).value.edtf.split('/')[0];
  const end = all
    .reduce((a, b) => (b.value.last > a.value.last ? b : a))
    .value.edtf.split('/')
    .at(-1);
  return { temporalCoverage: `${start}/${end}` };
}
