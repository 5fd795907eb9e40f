import type { Edition } from '../../edition/model.ts';
import { giveWholePart } from './whole-part.ts';

/** Loads what draws the letters of an edition, if they are transcribed whole. It must be there before they are drawn: without it they are words without build. */
export async function loadWholePart({ form }: Edition): Promise<void> {
  if (form !== 'transcribed') return;
  const { wholeLetters } = await import('./whole-letters.ts');
  giveWholePart(wholeLetters);
}
