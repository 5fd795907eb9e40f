import type { Note } from '../../notes/note.ts';
import { FORM_VERSION } from './annotation-form.ts';
import { creatorOf, foreignAnnotation, isAnnotation } from './foreign-annotation.ts';
import { gather } from './gathered.ts';
import type { LeftThing } from './gathered.ts';
import { readJsonFile } from './json-file.ts';
import { listOf, member, textIn } from './linked-data.ts';
import { namedTags, ownNote, ownTag } from './own-annotation.ts';
import type { ReadNotes, Reader, ReadingTools, Refusal } from '../reader.ts';
import { writtenBy } from '../written-by.ts';
import { tagShelf } from './tag-shelf.ts';
import type { TagShelf } from './tag-shelf.ts';

/**
 * Reads [Web Annotations](https://www.w3.org/TR/annotation-model/): a collection, a page, a list or a single one. What this program wrote on this edition it takes back as it
 * was; of all else what is on texts of this edition.
 */
export const annotationsReader: Reader = {
  read(bytes, tools): ReadNotes {
    const file = readJsonFile(bytes);
    if (file.type === 'refused') return file;
    const refusal = refusalOf(file.value);
    return refusal ? { type: 'refused', refusal } : readFile(file.value, tools);
  },
};

function readFile(file: unknown, tools: ReadingTools): ReadNotes {
  const madeFor = textIn(member(file, 'edition'), 'identifier');
  const isOurs = madeFor === tools.edition.id && member(file, 'formVersion') !== undefined;
  const concepts = isOurs ? listOf(member(file, 'codebook')) : [];
  const described = gather(concepts.map((concept) => ownTag(concept) ?? 'unreadable'));
  const shelf = tagShelf(described.things, tools);
  const authors = new Map<string, string>();
  const read = (item: unknown): readonly (Note | LeftThing)[] => {
    const own = isOurs ? takenBack(item, shelf) : undefined;
    if (own) return [own];
    // Ids of another edition may be those of other passages here.
    const notes = foreignAnnotation(item, tools, shelf, madeFor === undefined || isOurs);
    if ('why' in notes) return [notes];
    const author = creatorOf(item);
    if (author !== undefined) for (const { id } of notes) authors.set(id, author);
    return notes;
  };
  const { things, leftOut } = gather(annotationsIn(file).flatMap(read), described.leftOut);
  return { type: 'read', notes: things, tags: [...shelf.tags], leftOut, writtenBy: writtenBy(things, authors) };
}

function takenBack(item: unknown, shelf: TagShelf): Note | undefined {
  const note = ownNote(item);
  if (note) for (const { id, name } of namedTags(item)) shelf.hold(id, name);
  return note;
}

function refusalOf(file: unknown): Refusal | undefined {
  const version = member(file, 'formVersion');
  if (version !== undefined && member(file, 'edition') !== undefined && version !== FORM_VERSION) {
    return { why: 'unknown-version' };
  }
  const items = annotationsIn(file);
  const contexts = [file, items[0]].flatMap((each) => listOf(member(each, '@context')));
  // Open Annotation, from which Web Annotation came: what it says has other names.
  if (contexts.some((context) => typeof context === 'string' && /^https?:\/\/www\.w3\.org\/ns\/oa\b/.test(context))) {
    return { why: 'unknown-version' };
  }
  const isEmpty = items.length === 0 && /^Annotation(?:Collection|Page)$/.test(textIn(file, 'type') ?? '');
  return isEmpty || items.some(isAnnotation) ? undefined : { why: 'other-format' };
}

function annotationsIn(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file;
  if (isAnnotation(file)) return [file];
  const places = [file, member(file, 'first')].flatMap((each) => [member(each, 'items'), member(each, '@graph')]);
  return places.find((items): items is readonly unknown[] => Array.isArray(items)) ?? [];
}
