/** How notes stand in a file of Web Annotations, for what writes it and what reads it. */

/** The context of the [Web Annotation Data Model](https://www.w3.org/TR/annotation-model/). */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * Beside it, what the codebook is said with. Tags are concepts of [SKOS](https://www.w3.org/TR/skos-reference/); what only this program knows of notes and tags is not
 * mapped, so that other programs leave it aside.
 */
export const CODEBOOK_CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  codebook: 'http://purl.org/dc/terms/references',
} as const;

/** Counted on when a program of the version before could not read what is written. */
export const FORM_VERSION = 1;
