/** How notes stand in a file of Web Annotations, for what writes it and what reads it. */

/** The context of the [Web Annotation Data Model](https://www.w3.org/TR/annotation-model/). */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Names what only this program says of notes and tags. A name of its own, as an edition's address is not the program's. */
const OWN = 'urn:uuid:d2b0f35d-9ab0-4e7a-8d42-9583f8607ffe#';
const DATE_TIME = 'http://www.w3.org/2001/XMLSchema#dateTime';

/**
 * Beside it, what else the file says: a processor of JSON-LD drops what has no name here. Tags are concepts of [SKOS](https://www.w3.org/TR/skos-reference/). `assessing` was
 * forgotten in the context of Web Annotations until 2021 ([issue 444](https://github.com/w3c/web-annotation/issues/444)), and programs keep copies of it.
 */
export const CODEBOOK_CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  codebook: 'http://purl.org/dc/terms/references',
  edition: 'http://purl.org/dc/terms/isPartOf',
  identifier: 'http://purl.org/dc/terms/identifier',
  assessing: 'http://www.w3.org/ns/oa#assessing',
  ...Object.fromEntries(
    ['formVersion', 'colour', 'glyph', 'order', 'textHash', 'was', 'lost'].map((name) => [name, OWN + name]),
  ),
  until: { '@id': `${OWN}until`, '@type': DATE_TIME },
  since: { '@id': `${OWN}since`, '@type': DATE_TIME },
  // Its names are those of devices.
  versions: { '@id': `${OWN}versions`, '@container': '@index' },
} as const;

/** Counted on when a program of the version before could not read what is written. */
export const FORM_VERSION = 1;
