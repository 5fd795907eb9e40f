import type { Edition } from '../../edition/model.ts';
import { NOTE_KINDS } from './note-kind.ts';
import type { NoteKind } from './note-kind.ts';
import type { Tag } from '../../notes/tag.ts';
import type { NotebookSettings, ViewState } from '../view-state.ts';

/** What the page Notes shows: the list of notes, those whose letters have changed, the codebook of tags, or how the notes are kept. */
export const NOTEBOOK_PARTS = ['list', 'review', 'codebook', 'keeping'] as const;
export type NotebookPart = (typeof NOTEBOOK_PARTS)[number];

/** What the list puts together. */
export const GROUPINGS = ['letter', 'theme', 'tag', 'date', 'kind', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** By the place in the letters, by the last change, or by when a note was made, the newest or the oldest first. */
export const NOTE_ORDERS = ['place', 'changed', 'created', 'oldest'] as const;
export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Notes without a tag, theme or letter, in addresses. No id is written so. */
export const WITHOUT = '-';

/** What leaves out notes, by what it is about. */
export const NOTE_FILTERS = ['kind', 'tag', 'theme', 'letter'] as const;
export type NoteFilter = (typeof NOTE_FILTERS)[number];

/** How the list of notes is set. A filter that is undefined leaves out nothing. */
export interface NotebookChoice {
  readonly group: Grouping;
  readonly order: NoteOrder;
  readonly kind: NoteKind | undefined;
  /** By their ids, or `WITHOUT`. */
  readonly tag: string | undefined;
  readonly theme: string | undefined;
  readonly letter: string | undefined;
  /** Words to look for, as they were typed. */
  readonly text: string;
  /** Filters for what there is not, or no more. They leave out nothing. */
  readonly gone: readonly NoteFilter[];
}

/** What the settings mean, for these letters and this codebook. What is not understood is as at first. */
export function notebookChoice(edition: Edition, tags: readonly Tag[], settings: NotebookSettings): NotebookChoice {
  const known: Readonly<Record<NoteFilter, readonly string[]>> = {
    kind: NOTE_KINDS,
    tag: [WITHOUT, ...tags.map(({ id }) => id)],
    theme: [WITHOUT, ...edition.themes.map(({ id }) => id)],
    letter: [WITHOUT, ...edition.letters.map(({ id }) => id)],
  };
  const asked = (name: NoteFilter) => known[name].find((id) => id === settings[name]);
  return {
    group: GROUPINGS.find((name) => name === settings.group) ?? GROUPINGS[0],
    order: NOTE_ORDERS.find((name) => name === settings.order) ?? NOTE_ORDERS[0],
    kind: NOTE_KINDS.find((name) => name === settings.kind),
    tag: asked('tag'),
    theme: asked('theme'),
    letter: asked('letter'),
    text: settings.text ?? '',
    gone: NOTE_FILTERS.filter((name) => settings[name] !== undefined && asked(name) === undefined),
  };
}

/** The part that is shown; the list where none is named, or one there is none of. */
export function notebookPart({ part }: NotebookSettings): NotebookPart {
  return NOTEBOOK_PARTS.find((name) => name === part) ?? 'list';
}

/** The view of the page Notes with these settings changed; one that is empty is as at first. */
export function withNotebook(view: ViewState, part: NotebookSettings): ViewState {
  const set = Object.entries({ ...view.notebook, ...part }).filter(([, value]) => value !== '');
  return { ...view, page: 'notes', at: undefined, notebook: Object.fromEntries(set) };
}

/** The settings that leave out nothing. */
export const NO_FILTERS = { kind: '', tag: '', theme: '', letter: '', text: '' } as const satisfies NotebookSettings;
