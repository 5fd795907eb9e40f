import { targetsOf } from '../../notes/note.ts';
import type { Note, NoteBody, NoteTarget } from '../../notes/note.ts';
import type { Tag } from '../../notes/tag.ts';
import { ANNO_CONTEXT, CODEBOOK_CONTEXT, FORM_VERSION } from './annotation-form.ts';
import type { Content, Format, Piece } from '../format.ts';

/**
 * Notes as one collection of [Web Annotations](https://www.w3.org/TR/annotation-model/) in JSON-LD. What a note is on has an absolute address; a tag goes along by
 * its name, and the whole codebook with the collection, so that nothing but the count of saves on this device and the form of empty words is left out.
 */
export const notesAsAnnotations: Format = {
  mediaType: 'application/ld+json',
  ending: 'jsonld',
  losses: () => [],
  *write(content) {
    const names = new Map(content.tags.map(({ id, name }) => [id, name]));
    const head = JSON.stringify(headOf(content), undefined, 1);
    // The head's last brace comes at the very end.
    yield { data: `${head.slice(0, -2)},\n "first": ${openPage(content)}`, done: 0 };
    for (const [index, note] of content.notes.entries()) {
      const item = JSON.stringify(annotationOf(note, names, content.address), undefined, 1);
      yield { data: `${index === 0 ? '' : ','}\n${item}`, done: index + 1 } satisfies Piece;
    }
    yield { data: '\n]}}\n', done: content.notes.length };
  },
};

function headOf({ edition, address, made, notes, tags }: Content) {
  return {
    '@context': [ANNO_CONTEXT, CODEBOOK_CONTEXT],
    id: collectionOf(address),
    type: 'AnnotationCollection',
    label: `Notes on ${edition.title}`,
    created: made.toISOString(),
    generator: { type: 'Software', name: 'Vis-à-vis' },
    formVersion: FORM_VERSION,
    edition: { id: address, identifier: edition.id, label: edition.title },
    total: notes.length,
    codebook: tags.map(conceptOf),
  };
}

/** The first page of the collection, up to where its items begin. */
function openPage({ address }: Content): string {
  const page = { id: `${collectionOf(address)}#1`, type: 'AnnotationPage', startIndex: 0, items: [] };
  return JSON.stringify(page).slice(0, -2);
}

/** The page on which the reader sees the notes. */
function collectionOf(address: string): string {
  return `${address}?page=notes`;
}

function conceptOf({ id, name, definition, memo, parent, created, modified, colour, glyph, order, versions }: Tag) {
  return {
    id,
    type: 'skos:Concept',
    'skos:prefLabel': name,
    ...(definition && { 'skos:definition': definition }),
    ...(memo && { 'skos:note': memo }),
    ...(parent !== undefined && { 'skos:broader': { id: parent } }),
    created,
    modified,
    colour,
    glyph,
    order,
    versions,
  };
}

function annotationOf(note: Note, names: ReadonlyMap<string, string>, address: string) {
  const { id, type, motivation, created, modified, versions } = note;
  const body = note.body.flatMap((part) => bodyOf(part, names, address));
  const targets = targetsOf(note).map((target) => targetOf(target, address));
  return {
    id,
    type,
    motivation,
    created,
    modified,
    ...(body.length > 0 && { body }),
    target: targets.length === 1 ? targets[0] : targets,
    versions,
  };
}

/** Words that are empty are left out: they would be shown as a comment that says nothing. */
function bodyOf(part: NoteBody, names: ReadonlyMap<string, string>, address: string): readonly object[] {
  if (part.purpose === 'commenting') {
    const { type, value, format, language, purpose } = part;
    return value === '' ? [] : [{ type, purpose, value, format, ...(language !== undefined && { language }) }];
  }
  if (part.purpose === 'classifying') return [{ type: part.type, purpose: part.purpose, value: part.value }];
  const { type, purpose, source } = part;
  if (purpose === 'assessing') return [{ type, purpose, source: address + source }];
  const name = names.get(source);
  return [name === undefined ? { type, purpose, source } : { id: source, type: 'TextualBody', purpose, value: name }];
}

/** `was` and `lost` are left out where there is nothing to say. */
function targetOf(target: NoteTarget, address: string): object {
  const { source, was, lost } = target;
  return {
    type: 'SpecificResource',
    source: address + source,
    ...(target.selector && { selector: target.selector, textHash: target.textHash }),
    ...(was && { was: was.map(({ target: former, until }) => ({ target: targetOf(former, address), until })) }),
    ...(lost && { lost }),
  };
}
