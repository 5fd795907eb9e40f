import { annotationsReader } from '../../../../src/exports/annotations/annotations-reader.ts';
import { TOOLS } from '../made-notes.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const read = (value: unknown) => annotationsReader.read(bytesOf(JSON.stringify(value)), TOOLS);

/** An annotation as another program may write it. */
export function annotation(target: unknown, more: object = {}) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://a.example/1',
    type: 'Annotation',
    target,
    ...more,
  };
}

export function notesIn(value: unknown) {
  const result = read(value);
  if (result.type === 'refused') throw new Error(result.refusal.why);
  return result;
}

export const quote = (exact: string, prefix = '', suffix = '') => ({
  type: 'TextQuoteSelector',
  exact,
  prefix,
  suffix,
});
