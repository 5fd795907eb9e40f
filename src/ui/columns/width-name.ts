import type { PartyId } from '../../edition/model.ts';

/** The custom property that holds the width the reader has set for a party's column. The root element has it before anything is painted. */
export function widthName(party: PartyId): string {
  return `--width-${party.replaceAll(/[^\p{L}\p{N}_-]/gu, '_')}`;
}
