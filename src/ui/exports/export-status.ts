import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { ListedFormat } from '../../exports/formats.ts';
import { bytesWords } from '../wording/bytes-words.ts';
import { counted } from '../wording/numbers.ts';
import { failure, notFetchedWords } from './fetching-letters.ts';

/** How far saving is: choosing, what went wrong, or how much is fetched, from 0 to 1, or written. */
export type ExportStage =
  'choosing' | 'not-loaded' | 'not-fetched' | 'failed' | { readonly fetched: number } | { readonly done: number };

export interface ExportStatus {
  readonly stage: ExportStage;
  readonly holds: ListedFormat['holds'];
  /** How many letters, notes or tags go in. */
  readonly count: number;
  /** How much the file weighs, where that is known before it is made. */
  readonly bytes: number | undefined;
  readonly sealed: boolean;
}

/** What is in the file, whether private notes are, or why there is none. */
export function exportStatus({ stage, holds, count, bytes, sealed }: ExportStatus): TemplateResult | string {
  if (stage === 'not-loaded') {
    return failure(
      msg('What makes these files could not be loaded. Check the connection, then choose the format again.'),
    );
  }
  if (stage === 'not-fetched') return failure(notFetchedWords());
  if (stage === 'failed') {
    return failure(msg('The file could not be made. Nothing was saved; choose fewer letters, or another format.'));
  }
  switch (holds) {
    case 'edition': {
      if (bytes === undefined) return '';
      const size = bytesWords(bytes);
      return msg(str`${counted(count, 'letters')} and this program, ${size}; no private notes.`);
    }
    case 'letters':
      if (count === 0) return msg('Nothing to save: choose a letter.');
      return msg(str`${counted(count, 'letters')}; no private notes.`);
    case 'notes':
    case 'codebook': {
      if (sealed) return msg('The notes are sealed. Unlock them first, on the page Notes.');
      const ofTags = holds === 'codebook';
      if (count === 0) return ofTags ? msg('There are no tags yet.') : msg('There are no notes yet.');
      return msg(str`${counted(count, ofTags ? 'tags' : 'notes')}, private: whoever has the file can read them.`);
    }
  }
}
