import type { Citation } from './citation.ts';
import { joined, listedNames } from './cited-names.ts';

/** Who wrote to whom, or the title where one of the two is not known; and what it is, if it is no letter. */
export function letterWords(citation: Citation): string {
  const { authors, recipients, title } = citation;
  const named =
    authors.length === 0 || recipients.length === 0
      ? quoted(title)
      : `${listedNames(authors, false)} to ${listedNames(recipients, true)}`;
  const doubt = senderWords(citation);
  return inSequence([doubt === '' ? named : `${named} (${doubt})`, contextWords(citation)]);
}

/** Whom other sources have for the sender: "sender so A; B according to C"; empty where they agree. */
export function senderWords({ rivals: { by, others } }: Citation): string {
  const against = others.map((other) => `${other.name} according to ${joined(other.by)}`);
  return against.length === 0 ? '' : [`sender so ${by}`, ...against].join('; ');
}

/** What the cited text is called. */
export function kindName({ kind }: Citation): string {
  const names: Readonly<Record<Citation['kind'], string>> = {
    letter: 'letter',
    'e-mail': 'e-mail',
    'public-statement': 'public statement',
  };
  return names[kind];
}

/** That a text is no part of the exchange, and what it is instead; empty for letters. */
export function contextWords(citation: Citation): string {
  return citation.kind === 'letter' ? '' : `${kindName(citation)} (context, not part of the exchange)`;
}

/** "Letter to …", for fields that hold the kind of a text. */
export function addressedWords(citation: Citation): string {
  const kind = capitalized(kindName(citation));
  return citation.recipients.length > 0 ? `${kind} to ${listedNames(citation.recipients, true)}` : kind;
}

/** Through whom the letter is known: "quoted in …"; of one that the edition transcribes, where it is kept, or nothing where that is not said. */
export function handedDown({ manner, sources, witnesses }: Citation): string {
  if (manner === 'transcribed') return witnesses.join('; ');
  const references = referencesOf(sources);
  if (manner === 'mentioned')
    return references === '' ? 'known only by mention' : `known only by mention in ${references}`;
  if (references === '') return 'told by this edition';
  if (manner === 'retold') return `told by this edition after ${references}`;
  return `${manner} in ${references}`;
}

/** Several are numbered: references have commas and semicolons of their own. */
function referencesOf(sources: Citation['sources']): string {
  const all = sources.map(({ reference, url }) =>
    url === undefined || reference.includes(url) ? reference : `${reference} (${url})`,
  );
  return all.length > 1 ? all.map((one, index) => `(${index + 1}) ${one}`).join('; ') : all.join('');
}

/** Where in the source it stands. */
export function placeWords(citation: Citation): string {
  const { letterPage, page, section, part } = citation.place;
  return inSequence([
    letterPage ? `p. ${letterPage} of the ${kindName(citation)}` : '',
    page ? `p. ${page}` : '',
    section ? `section ${quoted(section)}` : '',
    part ?? '',
  ]);
}

/** Source, place and translation in one, for fields that hold notes. */
export function sourceNote(citation: Citation): string {
  return capitalized(inSequence([handedDown(citation), placeWords(citation), translationWords(citation)]));
}

/** "in English translation"; empty where the edition does not say that the words are translated. */
export function translationWords({ translated, language }: Citation): string {
  return translated ? `in ${languageName(language)} translation` : '';
}

export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

/** Where in the letter the cited passage is, by its first words, and how sure it is that it is there. */
export function passageWords(citation: Citation): string {
  return inSequence([citedWords(citation), attributionWords(citation)]);
}

function citedWords({ opening, quotation, manner }: Citation): string {
  if (opening !== undefined)
    return manner === 'quoted' || manner === 'transcribed'
      ? `passage beginning ${quoted(opening)}`
      : `passage ${quoted(opening)}`;
  return quotation === undefined ? '' : quoted(quotation);
}

/** The same for a sentence that stands behind the chosen words and does not repeat them. */
export function passageMention(citation: Citation): string {
  if (citation.opening !== undefined) return passageWords(citation);
  const doubt = attributionWords(citation);
  return doubt && `words ${doubt}`;
}

/** The doubt whether the cited passage is from the letter; empty where there is none. */
export function attributionWords(citation: Citation): string {
  const { attribution } = citation;
  if (attribution === undefined || attribution === 'high') return '';
  return `attributed to this ${kindName(citation)} with ${attribution} certainty`;
}

/** The edition by its title and version. */
export function editionWords({ edition }: Citation): string {
  return edition.version === undefined ? edition.title : `${edition.title}, version ${edition.version}`;
}

/** Words in quotation marks, in one line; marks within become single ones. */
export function quoted(words: string): string {
  return `“${words.replaceAll(/\s+/g, ' ').replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** What is there of some parts, with commas between. */
export function inSequence(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
