import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Edition } from '../../../edition/model.ts';
import { NOTE_KINDS } from '../../../views/notes/note-kind.ts';
import { kindName } from '../../wording/note-kinds.ts';
import type { Tag } from '../../../notes/tag.ts';
import { GROUPINGS, NOTE_ORDERS, withNotebook, WITHOUT } from '../../../views/notes/notebook-choice.ts';
import type { NotebookChoice, NoteFilter } from '../../../views/notes/notebook-choice.ts';
import { tagTree } from '../../../notes/codebook/tag-tree.ts';
import type { NotebookSettings, ViewState } from '../../../views/view-state.ts';
import { send } from '../../shell/intents.ts';
import { groupingName, noteOrderName, tagPath, withoutName } from './list-words.ts';

/** What the tools are drawn from. */
export interface ListTools {
  readonly edition: Edition;
  readonly view: ViewState;
  readonly tags: readonly Tag[];
  readonly choice: NotebookChoice;
  /** What stands in the field; the address follows it. */
  readonly typed: string;
}

/** What is done with the field. */
export interface ListField {
  /** It holds other words. */
  type(words: string): void;
  /** What it holds is to take effect. */
  done(): void;
  /** The reader has left it. */
  leave(): void;
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

/** The field for words in notes, and how the list is grouped, sorted and filtered. */
export function listTools(tools: ListTools, field: ListField): TemplateResult {
  const { edition, tags, choice, typed } = tools;
  return html`<search class="list-tools">
    <label class="list-field"
      ><span>${msg('Words in notes')}</span>
      <input
        id="notes-query"
        type="search"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        .value=${live(typed)}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) field.type(target.value);
        }}
        @keydown=${({ key }: KeyboardEvent) => {
          if (key === 'Enter') field.done();
        }}
        @blur=${() => field.leave()}
      />
    </label>
    ${select(
      tools,
      'group',
      msg('Group by'),
      choice.group,
      GROUPINGS.filter((value) => value !== 'theme' || edition.themes.length > 0).map((value) => ({
        value,
        name: groupingName(value),
      })),
    )}
    ${select(
      tools,
      'order',
      msg('Sort by'),
      choice.order,
      NOTE_ORDERS.map((value) => ({ value, name: noteOrderName(value) })),
    )}
    ${filter(
      tools,
      'letter',
      msg('On'),
      msg('All letters'),
      edition.letters.map(({ id, title }) => ({ value: id, name: title })),
    )}
    ${filter(
      tools,
      'theme',
      msg('Theme'),
      msg('All themes'),
      edition.themes.map(({ id, name }) => ({ value: id, name })),
    )}
    ${filter(
      tools,
      'tag',
      msg('Tag'),
      msg('All tags'),
      tagTree(tags).map((place) => ({ value: place.tag.id, name: tagPath(place) })),
    )}
    ${filter(
      tools,
      'kind',
      msg('Kind'),
      msg('All kinds'),
      NOTE_KINDS.map((value) => ({ value, name: kindName(value) })),
    )}
  </search>`;
}

function filter(
  tools: ListTools,
  name: NoteFilter,
  label: string,
  all: string,
  choices: readonly Choice[],
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const without = name === 'kind' ? [] : [{ value: WITHOUT, name: withoutName(name) }];
  return select(tools, name, label, tools.choice[name] ?? '', [{ value: '', name: all }, ...choices, ...without]);
}

function select(
  { view }: ListTools,
  setting: keyof NotebookSettings,
  label: string,
  chosen: string,
  choices: readonly Choice[],
): TemplateResult {
  const [first] = choices;
  return html`<label class="list-choice"
    ><span>${label}</span>
    <select
      @change=${({ currentTarget }: Event) => {
        if (!(currentTarget instanceof HTMLSelectElement)) return;
        const { value } = currentTarget;
        send(currentTarget, 'view-change', withNotebook(view, { [setting]: value === first?.value ? '' : value }));
      }}
    >
      ${choices.map(({ value, name }) => html`<option value=${value} .selected=${live(value === chosen)}>${name}</option>`)}
    </select>
  </label>`;
}
