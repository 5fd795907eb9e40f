import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../../letters/', import.meta.url);

/** A passage as it stands in its file, read without the compiler, to count against. */
export interface MarkedPassage {
  readonly id: string;
  readonly letter: string;
  readonly quoted: boolean;
  readonly source: string;
  readonly markup: string;
}

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => ({ name, markup: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** The markup of `edition.xml`. */
export const editionMarkup = files.find(({ name }) => name === 'edition.xml')?.markup ?? '';

/** The files of letters, quoted or mentioned, without those of context texts. */
export const letterFiles = files.filter(({ markup }) => /<TEI[^>]* type="(letter|mentioned)"/.test(markup));

/** Every passage of a letter. */
export const markedPassages: readonly MarkedPassage[] = letterFiles.flatMap(({ name, markup }) =>
  [...markup.matchAll(/<cit ([^>]*)>(.*?)<\/cit>/gs)].map(([, attributes = '', content = '']) => ({
    id: /xml:id="([^"]+)"/.exec(attributes)?.[1] ?? '',
    letter: name.replace('.xml', ''),
    quoted: attributes.includes('type="quoted"'),
    source: /<quote[^>]* source="edition.xml#([^"]+)"/.exec(content)?.[1] ?? '',
    markup: content,
  })),
);

/** The words of a quotation: what is left of its markup without glosses, second wordings and notes. */
export function wordsIn({ quoted, markup }: MarkedPassage): number {
  if (!quoted) return 0;
  const quote = /<quote[^>]*>(.*)<\/quote>/s.exec(markup)?.[1] ?? '';
  const own = quote
    .replaceAll(/<note.*?<\/note>|<rdg.*?<\/rdg>/gs, '')
    .replaceAll(/<gap[^>]*\/>/g, ' ')
    .replaceAll(/<[^>]+>/g, '');
  return own.split(/[\s,.…]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The parts of a text that match, counted. */
export function times(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
