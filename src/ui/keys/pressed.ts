import type { RoomState } from '../shell/room-state.ts';

/** Where and when a key was pressed. */
export interface Pressed {
  /** The element that intents are sent from. */
  readonly host: HTMLElement;
  readonly room: RoomState;
  readonly stroke: string;
}
