import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Edition } from '../../../edition/model.ts';
import type { Tag } from '../../../notes/tag.ts';
import type { PlacedNote } from '../../../views/placed-notes.ts';
import '../card/note-card.ts';
import { counted } from '../../wording/numbers.ts';
import { marginLine } from './margin-line.ts';
import type { ShownCrowd } from './shown-crowds.ts';

/** What entries are drawn with. */
interface Margin {
  readonly openNote: string | undefined;
  /** The note that a hit leads to. */
  readonly found: string | undefined;
  /** What is shown as a card whatever lies beside it. */
  readonly wanted: readonly string[];
  readonly tags: readonly Tag[];
  readonly edition: Edition | undefined;
  open(id: string | undefined): void;
  unfold(passage: string | undefined): void;
}

interface MarginEntry {
  readonly key: string;
  readonly template: TemplateResult;
}

/** The notes of a passage as cards, or folded to a line each, and what tells of more. */
export function marginEntries(crowd: ShownCrowd, margin: Margin): readonly MarginEntry[] {
  const { passage, notes, folded, rest } = crowd;
  const shown = notes.map((placed) => ({
    key: placed.note.id,
    template:
      folded && !margin.wanted.includes(placed.note.id)
        ? marginLine(placed, () => margin.open(placed.note.id))
        : card(placed, margin),
  }));
  if (rest === 0) return shown;
  const more = html`<button class="more" data-passage=${passage ?? ''} @click=${() => margin.unfold(passage)}>
    ${msg(str`Show ${counted(rest, 'notes')} more`)}
  </button>`;
  return [...shown, { key: `more ${passage ?? ''}`, template: more }];
}

function card(placed: PlacedNote, { found, openNote, tags, edition }: Margin): TemplateResult {
  const { id } = placed.note;
  return html`<note-card
    data-id=${id}
    part=${id === found ? 'found' : nothing}
    .placed=${placed}
    .tags=${tags}
    .edition=${edition}
    ?open=${id === openNote}
  ></note-card>`;
}
