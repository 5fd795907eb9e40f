/**
 * Who speaks: the letter, the source in its glosses, whoever tells what a letter said, another source that words a stretch of a passage
 * otherwise, the edition, the reader in notes.
 */
export const VOICES = ['letter', 'gloss', 'reported', 'wording', 'edition', 'reader'] as const;
export type Voice = (typeof VOICES)[number];
