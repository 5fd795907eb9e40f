import type { Page } from 'playwright';

// What runs in the page gets the function alone: what it calls must stand in it.
/* oxlint-disable unicorn/consistent-function-scoping */

/** What stood on the screen in a frame. */
export type ScreenReport =
  /** The open note under “Saved”: the words in its field, and the names of its tags. */
  | { readonly type: 'note'; readonly id: string; readonly text: string; readonly tags: readonly string[] }
  /** The open tag of the codebook under “Saved”: the name in its field. */
  | { readonly type: 'tag'; readonly id: string; readonly name: string }
  /** The names in the codebook. */
  | { readonly type: 'codebook'; readonly names: readonly string[] }
  /** That a note was deleted. */
  | { readonly type: 'deleted' };

/** Tells of each frame what the screen says in it that was not said in the frame before. */
export async function followScreen(page: Page, onReport: (report: ScreenReport) => void): Promise<void> {
  await page.exposeBinding('reportScreen', (_source, report: ScreenReport) => onReport(report));
  await page.addInitScript(watchScreen);
}

/** Runs in the page. */
function watchScreen(): void {
  const hosts = 'note-margin, margin-notes';
  const all = (root: ParentNode, selector: string): readonly Element[] => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll(hosts)].flatMap(({ shadowRoot }) => (shadowRoot ? all(shadowRoot, selector) : [])),
  ];
  const first = (root: ParentNode | null | undefined, selector: string) => root?.querySelector(selector);
  const saysSaved = (root: ShadowRoot | null) => first(root, '.status')?.textContent.trim() === 'Saved';
  const textIn = (element: Element | null | undefined) => element?.textContent.trim() ?? '';

  const reports = (): readonly ScreenReport[] => {
    const said: ScreenReport[] = [];
    for (const card of all(document, 'note-card[open]')) {
      const field = first(first(card.shadowRoot, 'note-writing')?.shadowRoot, 'textarea');
      if (!(field instanceof HTMLTextAreaElement) || !saysSaved(card.shadowRoot)) continue;
      const { note } = (card as HTMLElementTagNameMap['note-card']).placed ?? {};
      const tags = [...(card.shadowRoot?.querySelectorAll('.tags bdi') ?? [])].map(textIn);
      if (note) said.push({ type: 'note', id: note.id, text: field.value, tags });
    }
    for (const editor of document.querySelectorAll('tag-editor')) {
      const field = first(editor.shadowRoot, 'input#name');
      const id = editor.row?.tag.id;
      if (!(field instanceof HTMLInputElement) || !saysSaved(editor.shadowRoot) || id === undefined) continue;
      said.push({ type: 'tag', id, name: field.value });
    }
    const table = first(document, 'tag-table')?.shadowRoot;
    if (table) said.push({ type: 'codebook', names: [...table.querySelectorAll('tbody .name')].map(textIn) });
    const notices = [...(first(document, 'notice-bar')?.shadowRoot?.querySelectorAll('p > span') ?? [])].map(textIn);
    if (notices.some((text) => /^Deleted: |^Note on .* deleted\.$/.test(text))) said.push({ type: 'deleted' });
    return said;
  };

  let before = new Set<string>();
  const look = (): void => {
    const now = new Map(reports().map((report) => [JSON.stringify(report), report]));
    for (const [text, report] of now) if (!before.has(text)) void window.reportScreen?.(report);
    before = new Set(now.keys());
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

declare global {
  interface Window {
    reportScreen?: (report: ScreenReport) => Promise<void>;
  }
}
