import type { NotebookSettings, ViewState } from '../view-state.ts';

/** What the page Notes shows: the list of notes, those whose letters have changed, the codebook of tags, or how the notes are kept. */
export const NOTEBOOK_PARTS = ['list', 'review', 'codebook', 'keeping'] as const;
export type NotebookPart = (typeof NOTEBOOK_PARTS)[number];

/** The part that is shown; the list where none is named, or one there is none of. */
export function notebookPart({ part }: NotebookSettings): NotebookPart {
  return NOTEBOOK_PARTS.find((name) => name === part) ?? 'list';
}

/** The view of the page Notes with these settings changed; one that is empty is as at first. */
export function withNotebook(view: ViewState, part: NotebookSettings): ViewState {
  const set = Object.entries({ ...view.notebook, ...part }).filter(([, value]) => value !== '');
  return { ...view, page: 'notes', at: undefined, notebook: Object.fromEntries(set) };
}
