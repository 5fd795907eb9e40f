/** Who speaks: the letter, the source in its glosses, whoever tells what a letter said, the edition, the reader in notes. */
export const VOICES = ['letter', 'gloss', 'reported', 'edition', 'reader'] as const;
export type Voice = (typeof VOICES)[number];
