import { byDateShown } from '../by-date-shown.ts';
import type { Context } from './context.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { fileKindOf, indexIds, textIdOf } from './id-index.ts';
import type { Edition } from '../model.ts';
import type { Problem } from '../problem.ts';
import { prune } from './prune.ts';
import { readAbstract } from './read-attested-text.ts';
import { readContextText } from './read-context-text.ts';
import { readEvents } from './read-events.ts';
import { readExchanges } from './read-exchanges.ts';
import { readIdentities } from './read-identities.ts';
import { readLang } from './read-lang.ts';
import { readLetter } from './read-letter.ts';
import { readCorrespondents, readParties } from './read-people.ts';
import { readPlaces } from './read-places.ts';
import { readSources } from './read-sources.ts';
import { readThemes } from './read-themes.ts';
import { readVersion } from './read-version.ts';
import { requiredText } from './required-text.ts';
import { withId } from './with-id.ts';
import { elementAt } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

export interface Assembled {
  readonly edition: Edition;
  readonly problems: readonly Problem[];
}

/**
 * Puts an edition file and its texts together, frozen. What is bad is left out and reported, the rest stands: every id
 * in the result leads to something in it, every letter has people, every quoted letter a passage, every exchange a link.
 * `unreadable` are the base names of files that are there but can't be read.
 */
export function assemble(
  editionRoot: XmlElement,
  textRoots: readonly XmlElement[],
  unreadable: ReadonlySet<string>,
): Assembled {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const context: Context = { ids: indexIds([editionRoot, ...textRoots], unreadable, report), report };
  const header = elementAt(editionRoot, 'teiHeader') ?? editionRoot;
  const titles = elementAt(header, 'fileDesc', 'titleStmt') ?? header;
  const standOff = elementAt(editionRoot, 'standOff') ?? editionRoot;
  const lang = readLang(editionRoot, context) ?? 'und';

  const letterRoots = textRoots.filter((root) => fileKindOf(root) === 'letter');
  const contextRoots = textRoots.filter((root) => fileKindOf(root) === 'context text');
  const usable = {
    letters: letterRoots.flatMap((root) => readLetter(root, lang, context) ?? []),
    context: contextRoots.flatMap((root) => readContextText(root, lang, context) ?? []),
  };
  const texts = prune(usable, letterRoots.map(textIdOf));
  const standing = new Set(texts.letters.flatMap(({ passages }) => passages.map(({ id }) => id)));
  const [id = 'edition'] = withId(editionRoot, context, (given) => given);
  const edition: Edition = {
    id,
    title: requiredText(titles, 'title', undefined, context),
    ...readVersion(header, context),
    summary: readAbstract(editionRoot, context),
    lang,
    correspondents: readCorrespondents(standOff, context),
    identities: readIdentities(standOff, context),
    places: readPlaces(standOff, context),
    parties: readParties(standOff, context),
    themes: readThemes(header, context),
    sources: readSources(header, context),
    exchanges: readExchanges(standOff, standing, context),
    events: readEvents(standOff, context),
    letters: texts.letters.toSorted(byDateShown),
    context: texts.context.toSorted(byDateShown),
  };
  return { edition: deepFreeze(edition), problems };
}
