import type { Edition, Passage } from '../../src/edition/model.ts';

/** An edition in which these passages read otherwise, or are gone. */
export function withPassages(
  edition: Edition,
  changes: Readonly<Record<string, ((text: string) => string) | 'gone'>>,
): Edition {
  const changed = (passage: Passage): readonly Passage[] => {
    const change = changes[passage.id];
    if (change === 'gone') return [];
    // What is said of stretches of the text holds no longer.
    return [change ? { ...passage, text: change(passage.text), ranges: [] } : passage];
  };
  return {
    ...edition,
    letters: edition.letters.map((letter) => ({ ...letter, passages: letter.passages.flatMap(changed) })),
  };
}
