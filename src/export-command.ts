import type { Edition } from './edition/model.ts';
import type { Content } from './exports/format.ts';
import { fileName, FORMATS, formatOf, isOfNotes } from './exports/formats.ts';
import type { ReadSiteFile } from './exports/page/site-files.ts';
import { formatWords, lossWords } from './ui/wording/export-words.ts';

/** What `npm run export` was asked for. */
export interface ExportOrder {
  readonly format: string | undefined;
  /** The ids of letters; all where there are none. */
  readonly letters: readonly string[];
  /** Where the edition is read; undefined where that is not known yet. */
  readonly address: string | undefined;
  /** Builds the site of the edition, for the format that is made of it, and reads its files. */
  readonly buildSite: () => Promise<ReadSiteFile>;
}

/** A file that is ready to be written, or why there is none, line by line. */
export type Exported =
  | {
      readonly type: 'file';
      readonly name: string;
      readonly pieces: AsyncIterable<string | Uint8Array>;
      /** What the file does not hold. */
      readonly lines: readonly string[];
    }
  | { readonly type: 'refused'; readonly lines: readonly string[] };

/** Writes the letters of an edition in a format, as the page does, but without anybody's notes. */
export async function exportEdition(edition: Edition, order: ExportOrder): Promise<Exported> {
  const listed = order.format === undefined ? undefined : formatOf(order.format);
  if (!listed || isOfNotes(listed.holds)) return { type: 'refused', lines: [...wrongFormat(order.format)] };
  const missing = order.letters.filter((id) => !edition.letters.some((letter) => letter.id === id));
  if (missing.length > 0)
    return {
      type: 'refused',
      lines: [`There is no letter ${missing.join(', ')}.  The letters’ ids are the names of their files.`],
    };
  const whole = listed.holds === 'edition';
  if (whole && order.letters.length > 0)
    return { type: 'refused', lines: [`${listed.id} holds the whole edition: leave out --letter.`] };
  const address = order.address === undefined ? './' : folderAddress(order.address);
  if (address === undefined)
    return {
      type: 'refused',
      lines: [`${order.address} is no address of a site.  Give it whole: --address https://example.org/letters/`],
    };
  const letters = edition.letters.filter(({ id }) => order.letters.length === 0 || order.letters.includes(id));
  const written = { edition, letters, notes: [], tags: [], address, made: new Date() };
  const content: Content = whole ? { ...written, site: await order.buildSite() } : written;
  const format = await listed.load();
  const lines = format.losses(content).map((loss) => `  ${lossWords(loss)}`);
  async function* pieces(): AsyncIterable<string | Uint8Array> {
    for await (const { data } of format.write(content)) yield data;
  }
  return {
    type: 'file',
    name: fileName(edition, listed, format),
    pieces: pieces(),
    lines: [
      ...(lines.length > 0 ? ['Not in the file:', ...lines] : []),
      ...(order.address === undefined
        ? ['Links in the file do not say where the edition is read. To have them do so: --address https://…']
        : []),
    ],
  };
}

/** An address with a slash at its end, to which ids can be added; undefined where it is none that a browser opens. */
function folderAddress(given: string): string | undefined {
  if (!/^https?:/.test(given) || !URL.canParse(given)) return undefined;
  const { origin, pathname } = new URL(given);
  return `${origin}${pathname.replace(/\/?$/, '/')}`;
}

/** How the command is used, line by line. */
export function exportUsage(): readonly string[] {
  return [
    'npm run export -- FORMAT [--letter ID]… [--folder FOLDER] [--address URL] [--out FILE or FOLDER]',
    '',
    'Writes the letters of an edition in another format:',
    ...formatLines(),
    '',
    '  --letter ID       only this letter; more than once for more. The ids are the names of the letters’ files',
    '  --folder FOLDER   the folder with edition.xml and the letters, if it is not “letters”',
    '  --address URL     where the edition is read, for links in the file to lead there',
    '  --out FILE        the file to write, or the folder to write it to; else it is written here',
    '  --help            this help',
  ];
}

function* wrongFormat(format: string | undefined): Iterable<string> {
  yield format === undefined ? 'Name a format: npm run export -- FORMAT' : `There is no format ${format} for letters.`;
  yield* formatLines();
}

function* formatLines(): Iterable<string> {
  for (const { id, holds } of FORMATS) if (!isOfNotes(holds)) yield `  ${id.padEnd(12)}${formatWords(id).name}`;
}
