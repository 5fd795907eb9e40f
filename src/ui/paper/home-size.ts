import type { PaperSize } from '../../views/paper/paper-choice.ts';

/** Where people write on Letter, by [CLDR](https://cldr.unicode.org)'s territory data; all others write on A4. */
const LETTER_REGIONS = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper that is usual where a reader's language tag (BCP 47) is spoken; A4 where the tag does not say where. */
export function homeSize(tag: string): PaperSize {
  return LETTER_REGIONS.has(new Intl.Locale(tag).region ?? '') ? 'letter' : 'a4';
}
