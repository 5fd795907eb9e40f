import { html, nothing } from 'lit';
import { hasWrittenText } from '../../edition/transcribed-ranges.ts';
import type { RoomState } from '../shell/room-state.ts';
import './text-choice.ts';

/** The choice between the reading text and what is on the paper; nothing where no letter has both. */
export function textTool({ edition, view }: RoomState): unknown {
  return hasWrittenText(edition) ? html`<text-choice .text=${view.text}></text-choice>` : nothing;
}
