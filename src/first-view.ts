import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Edition } from './edition/model.ts';
import { passagesIn } from './edition/passages.ts';
import { FIRST_PREFERENCES } from './platform/preferences.ts';
import { NO_NOTES } from './ui/notes/shown-notes.ts';
import './ui/columns/column-edge.ts';
import './ui/columns/theme-chips.ts';
import { prose } from './ui/prose/prose.ts';
import { proseHtml } from './ui/prose/prose-html.ts';
import { readingRoom } from './ui/shell/reading-room.ts';
import { markedThemes } from './ui/shell/room-state.ts';
import { wholeLetters } from './ui/transcribed/whole-letters.ts';
import { giveWholePart, wholePart } from './ui/transcribed/whole-part.ts';
import { ledView } from './views/led-view.ts';
import { FIRST_VIEW } from './views/view-state.ts';

/**
 * The first view as HTML, for the page as it is built: readable before any script runs, or without any. The page's
 * script draws it anew rather than waking it up, so what only serves that is left out.
 */
export function firstView(edition: Edition): string {
  giveWholePart(wholeLetters);
  const room = readingRoom({
    ...NO_NOTES,
    edition,
    problems: [],
    view: ledView(edition, FIRST_VIEW),
    stretch: undefined,
    missing: undefined,
    have: () => Promise.resolve(edition),
    lend: () => Promise.resolve(edition),
    row: undefined,
    offline: false,
    narrow: false,
    kept: undefined,
    preferences: FIRST_PREFERENCES,
    dialog: undefined,
    chosen: undefined,
    cited: undefined,
    printed: undefined,
    drawPage: undefined,
    drawDialog: undefined,
    drawFind: undefined,
    drawOver: undefined,
  });
  const html = collectResultSync(render(room)).replaceAll(/<!--\/?lit-[^>]*-->|<\?>/g, '');
  return withProse(edition, html);
}

/** `letter-text` builds its words by hand and so is empty when it comes from a template. */
function withProse(edition: Edition, html: string): string {
  const passages = new Map(passagesIn(edition).map((passage) => [passage.id, passage]));
  return html.replaceAll(/(<letter-text[^>]* data-passage="([^"]+)"[^>]*>)/g, (tag: string, _: string, id: string) => {
    const passage = passages.get(id);
    if (!passage) throw new Error(`The first view names a passage that is not in the edition: ${id}.`);
    const themes = markedThemes(edition, FIRST_VIEW, passage);
    const structure = wholePart(edition)?.structure(passage, FIRST_VIEW.text);
    return tag + proseHtml(prose(passage, { themes, marks: [], structure }));
  });
}
