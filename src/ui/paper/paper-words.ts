import { msg } from '@lit/localize';
import type { Edition } from '../../edition/model.ts';
import type { Ink, PaperSize } from '../../views/paper/paper-choice.ts';
import type { Alignment } from '../../views/view-state.ts';
import { gregorian } from '../wording/dates.ts';

export function sizeName(size: PaperSize): string {
  return size === 'a4' ? msg('A4', { desc: 'paper' }) : msg('US Letter', { desc: 'paper' });
}

export function inkName(ink: Ink): string {
  return ink === 'colour' ? msg('Colour') : msg('Black and white');
}

/** How the columns of an edition are aligned, as a phrase of its own. */
export function alignedWords({ form }: Pick<Edition, 'form'>, align: Alignment): string {
  const words: Readonly<Record<Alignment, string>> = {
    date: msg('Aligned by date'),
    exchange: form === 'transcribed' ? msg('Letters beside their replies') : msg('Aligned by exchange'),
    theme: msg('Aligned by theme'),
  };
  return words[align];
}

/** A moment's day where the reader is. */
export function dayWords(now: Date): string {
  return gregorian(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}
