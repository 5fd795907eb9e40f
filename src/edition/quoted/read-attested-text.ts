import type { Context } from './context.ts';
import { baseName } from '../file-name.ts';
import { fileKindOf, textIdOf } from './id-index.ts';
import type { AttestedText } from '../model.ts';
import { plainText } from '../xml/plain-text.ts';
import { correspDescOf, readActions } from './read-correspondence.ts';
import { readNotes } from './read-notes.ts';
import { readOriginalLang } from './read-original-lang.ts';
import { readLang } from './read-lang.ts';
import { readExcerpt } from './read-excerpt.ts';
import { readDates, readLengths, readWho } from './read-statements.ts';
import { reportMissing, requiredText } from './required-text.ts';
import { isMentioned, reportMissingPassages, reportMissingPeople, reportStrayWords } from './text-completeness.ts';
import { elementAt, elementsBelow } from '../xml/xml-tree.ts';
import type { XmlElement } from '../xml/xml-tree.ts';

/**
 * What is read alike of the file of a letter and of a context text. What can't be used is reported and left out; undefined
 * where nothing of worth remains: a text without people, without the passages it should have, or with another's id.
 */
export function readAttestedText(root: XmlElement, editionLang: string, context: Context): AttestedText | undefined {
  const id = textIdOf(root);
  const isLetter = fileKindOf(root) === 'letter';
  const lang = readLang(root, context) ?? editionLang;
  const fileDesc = elementAt(root, 'teiHeader', 'fileDesc') ?? root;
  const sourceDesc = elementAt(fileDesc, 'sourceDesc');
  const description = correspDescOf(root);
  const actions = readActions(description, context);
  reportMissingPeople(root, actions, context);
  reportMissingPassages(root, context);
  reportStrayWords(root, context);
  const text = {
    id,
    title: requiredText(elementAt(fileDesc, 'titleStmt') ?? root, 'title', undefined, context) || id,
    summary: readAbstract(root, context),
    ...readOriginalLang(sourceDesc, context),
    senders: actions.sent.flatMap((action) => readWho(action, context)),
    addressees: actions.received.flatMap((action) => readWho(action, context)),
    dates: actions.sent.flatMap((action) => readDates(action, context)),
    lengths: readLengths(sourceDesc ? elementsBelow(sourceDesc, 'extent') : [], context),
    passages: elementsBelow(root, 'cit').flatMap((cit) => readExcerpt(cit, lang, isLetter, context) ?? []),
    notes: description ? readNotes(description, context) : [],
    file: baseName(root.where.file),
  };
  const hasPeople = text.senders.length > 0 && (text.addressees.length > 0 || !isLetter);
  const isFilled = text.passages.length > 0 || isMentioned(root);
  return hasPeople && isFilled && !context.ids.repeated.has(root) ? text : undefined;
}

/** The abstract in the header of a text or of the edition. */
export function readAbstract(root: XmlElement, context: Context): string {
  const abstract = elementAt(root, 'teiHeader', 'profileDesc', 'abstract');
  const summary = abstract ? plainText(abstract) : '';
  if (summary === '') reportMissing(elementAt(root, 'teiHeader') ?? root, '<abstract>', context);
  return summary;
}
