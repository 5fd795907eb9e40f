import { msg } from '@lit/localize';
import type { PAGE_KEYS, PageKeyGroup } from './page-keys.ts';

type WordsOf<Group extends PageKeyGroup> = Readonly<Record<keyof (typeof PAGE_KEYS)[Group], string>>;

/** What a part of the page is called in help. */
export function pageGroupName(group: PageKeyGroup): string {
  const names: Readonly<Record<PageKeyGroup, string>> = {
    writing: msg('Writing a note'),
    list: msg('List of notes'),
    review: msg('Changed letters'),
    codebook: msg('Codebook'),
  };
  return names[group];
}

/** What the keys of a part do. */
export function pageKeyWords(group: PageKeyGroup): Readonly<Record<string, string>> {
  const words: { readonly [Group in PageKeyGroup]: () => WordsOf<Group> } = {
    writing: () => ({
      bold: msg('Bold, or no more'),
      italic: msg('Italic, or no more'),
      undo: msg('Undo'),
      redo: msg('Redo'),
      leave: msg('Close the note, and back to its words'),
    }),
    list: () => ({
      next: msg('Next note'),
      previous: msg('Note before'),
      choose: msg('Choose the note, or no more'),
      'choose-on': msg('Choose the notes that one goes over'),
      close: msg('Close the open note'),
    }),
    review: () => ({
      next: msg('Next place'),
      previous: msg('Place before'),
      accept: msg('Accept today’s place'),
      replace: msg('Place it by hand'),
      'keep-lost': msg('Keep it as lost'),
    }),
    codebook: () => ({
      tags: msg('Tag above or below'),
      numbers: msg('To the numbers of the tag, and back'),
      ends: msg('First or last tag'),
      move: msg('Move the tag up or down'),
      nest: msg('Move it under the one before, or out'),
    }),
  };
  return words[group]();
}
