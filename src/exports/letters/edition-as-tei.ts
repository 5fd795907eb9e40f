import { contextOf } from '../chosen.ts';
import { lost } from '../format.ts';
import type { Format } from '../format.ts';
import { contextLeftOut } from './letter-losses.ts';
import { editionHeader, standOffMarkup } from './tei/edition-markup.ts';
import { cutRanges } from './tei/nested-marks.ts';
import { pointingIn } from './tei/pointing.ts';
import { contextMarkup, letterMarkup } from './tei/text-markup.ts';
import { indented, startTag, XML_START } from '../xml-text.ts';

/**
 * The edition as one [TEI P5](https://www.tei-c.org/release/doc/tei-p5-doc/en/html/) document, a `teiCorpus`: what the files of the letters folder
 * say, in the same markup, with pointers inside the one file. Cut into those files it compiles to the same model.
 */
export const editionAsTei: Format = {
  mediaType: 'application/tei+xml',
  ending: 'xml',
  losses: (content) =>
    lost(contextLeftOut(content), {
      what: 'crossing-marks',
      count: [...content.letters, ...contextOf(content)]
        .flatMap(({ passages }) => passages)
        .reduce((sum, { text, ranges }) => sum + cutRanges(text, ranges), 0),
    }),
  *write(content) {
    const { edition, letters } = content;
    const pointing = pointingIn(content);
    const root = {
      xmlns: 'http://www.tei-c.org/ns/1.0',
      'xml:id': edition.id,
      type: 'edition',
      'xml:lang': edition.lang,
    };
    const head = [editionHeader(content, pointing), ...standOffMarkup(content, pointing)].map(indented).join('\n');
    yield { data: `${XML_START}${startTag('teiCorpus', root)}\n${head}\n`, done: 0 };
    for (const [index, letter] of letters.entries())
      yield { data: `${indented(letterMarkup(letter, pointing))}\n`, done: index + 1 };
    for (const text of contextOf(content))
      yield { data: `${indented(contextMarkup(text, pointing))}\n`, done: letters.length };
    yield { data: '</teiCorpus>\n', done: letters.length };
  },
};
