import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isEdition } from '../../edition/own-source.ts';
import { inferredParts } from '../../views/sources/inferred-parts.ts';
import type { RoomState } from '../shell/room-state.ts';
import { inDigits } from '../wording/numbers.ts';
import { inferredTable } from './inferred-table.ts';
import './reading-account.ts';

/** Where letters that are transcribed whole come from, what is inferred of them, and what became of their files. */
export function readingSection(state: RoomState): TemplateResult {
  const { letters, sources } = state.edition;
  const text = letters.filter(({ type }) => type === 'quoted').length;
  return html`<p>
      ${msg(str`Letters: ${inDigits(letters.length)}, of these with text: ${inDigits(text)}.`)}
      ${
        sources.every(isEdition)
          ? msg('Their files name no collection or print that they are from.')
          : sources.some(isEdition)
            ? msg('What they are from stands above under “The sources”; some files name nothing.')
            : msg('What they are from stands above under “The sources”.')
      }
    </p>
    ${inferredTable(inferredParts(state.edition))}
    <h3>${msg('What became of the files')}</h3>
    <reading-account .room=${state}></reading-account>`;
}
