/** Strengthens what shows these notes: their words in the letters, and in the margin their cards and bars; all else goes back to what it was. */
export function strengthen(ids: readonly string[], margin: ParentNode): void {
  const wanted = new Set(
    ids.flatMap((id) => [
      ...document.querySelectorAll(`main [data-note~="${CSS.escape(id)}"]`),
      ...margin.querySelectorAll(`[data-id="${CSS.escape(id)}"]`),
    ]),
  );
  for (const root of [document, margin]) {
    for (const element of root.querySelectorAll('[data-strong]')) {
      if (!wanted.has(element)) element.removeAttribute('data-strong');
    }
  }
  for (const element of wanted) element.setAttribute('data-strong', '');
}

/** The notes whose words, card or bar an event is on. */
export function notesAt(event: Event): readonly string[] {
  const element = event
    .composedPath()
    .find(
      (one) => one instanceof HTMLElement && (one.dataset['note'] !== undefined || one.dataset['id'] !== undefined),
    );
  if (!(element instanceof HTMLElement)) return [];
  return (element.dataset['note'] ?? element.dataset['id'] ?? '').split(' ');
}
