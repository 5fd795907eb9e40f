import { readWord } from './closed-list.ts';
import type { Context } from './context.ts';
import { baseName } from './file-name.ts';
import { letterIdOf } from './id-index.ts';
import { hasPassages, hasPeople, reportStrayWords } from './letter-completeness.ts';
import type { Letter } from './model.ts';
import { plainText } from './plain-text.ts';
import { readActions, readSurroundings } from './read-correspondence.ts';
import { readNotes } from './read-notes.ts';
import { readPassage } from './read-passage.ts';
import { readDates, readLengths, readWho } from './read-statements.ts';
import { reportMissing, requiredText } from './required-text.ts';
import { elementAt, elementsBelow, valueOf } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

const TYPES: Readonly<Record<string, Letter['type']>> = { letter: 'quoted', mentioned: 'mentioned' };

/**
 * The letter of one file. What can't be used is reported and left out; undefined where nothing of worth remains: a letter
 * without people, without passages, or with another's id.
 */
export function readLetter(root: XmlElement, editionLang: string, context: Context): Letter | undefined {
  const id = letterIdOf(root);
  const lang = valueOf(root, 'xml:lang') ?? editionLang;
  const header = elementAt(root, 'teiHeader');
  const description = header && elementAt(header, 'profileDesc', 'correspDesc');
  const type = readWord(root, 'type', TYPES, context);
  const titles = header && elementAt(header, 'fileDesc', 'titleStmt');
  const actions = readActions(description, context);
  const people = hasPeople(root, id, description, actions, context);
  const cits = elementsBelow(root, 'cit');
  reportStrayWords(root, context);
  const passages = cits.flatMap((cit) => readPassage(cit, id, lang, context) ?? []);
  const filled = type !== undefined && hasPassages(root, id, type, cits, context);
  const senders = actions.sent.flatMap((action) => readWho(action, context));
  const addressees = actions.received.flatMap((action) => readWho(action, context));
  const sourceDesc = header && elementAt(header, 'fileDesc', 'sourceDesc');
  const letter = {
    id,
    title: requiredText(titles ?? root, 'title', undefined, context) || id,
    summary: readAbstract(root, context),
    senders,
    addressees,
    dates: actions.sent.flatMap((action) => readDates(action, context)),
    lengths: readLengths(sourceDesc ? elementsBelow(sourceDesc, 'extent') : [], context),
    ...readSurroundings(description, context),
    passages,
    notes: description ? readNotes(description, context) : [],
    file: baseName(root.where.file),
  };
  const whole = people && filled && senders.length > 0 && addressees.length > 0;
  if (!whole || type === undefined || context.ids.repeated.has(root)) return undefined;
  return type === 'quoted' && passages.length === 0 ? undefined : { ...letter, type };
}

/** The abstract in the header of a letter or of the edition. */
export function readAbstract(root: XmlElement, context: Context): string {
  const abstract = elementAt(root, 'teiHeader', 'profileDesc', 'abstract');
  const summary = abstract ? plainText(abstract) : '';
  if (summary === '') reportMissing(elementAt(root, 'teiHeader') ?? root, '<abstract>', context);
  return summary;
}
