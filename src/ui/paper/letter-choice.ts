import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { letterOfId } from '../../edition/letter-of-id.ts';
import type { Letter, LetterId } from '../../edition/model.ts';
import { radioGroup } from '../comfort/radio-group.ts';
import type { RoomState } from '../shell/room-state.ts';
import { counted } from '../wording/numbers.ts';
import { letterBoxes } from './paper-boxes.ts';

export interface LetterChoice {
  /** Those to choose from. */
  readonly letters: readonly Letter[];
  /** Undefined for all. */
  readonly chosen: readonly LetterId[] | undefined;
  /** What they are chosen for. */
  readonly label: string;
  onChoose(chosen: readonly LetterId[] | undefined): void;
  /** Whether the dialog opens with the focus here. */
  readonly first?: boolean;
}

/** All letters or only some, which begin with the one that the reader stands at; needs `dialogStyles` and `printStyles`. */
export function letterChoice({ edition, view }: RoomState, choice: LetterChoice): TemplateResult {
  const { letters, chosen, label, onChoose, first = false } = choice;
  const at = view.at === undefined ? undefined : letterOfId(edition, view.at)?.id;
  const here = letters.filter(({ id }) => id === at);
  return html`${radioGroup({
    legend: msg('Letters'),
    name: 'letters',
    choices: [
      { value: 'all', label: msg(str`All ${counted(letters.length, 'letters')}`) },
      { value: 'some', label: msg('Only some') },
    ],
    chosen: chosen ? 'some' : 'all',
    onChoose: (value) => onChoose(value === 'all' ? undefined : here.map(({ id }) => id)),
    first,
  })}
  ${chosen ? letterBoxes({ edition, letters, chosen, label, onChoose }) : nothing}`;
}
