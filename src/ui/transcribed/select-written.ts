/**
 * On a double click on words that show in place of those of the text: selects both. The browser alone would select only what shows, which is
 * no part of the text, and so could be neither noted nor cited.
 */
export function selectWritten({ target }: Event): void {
  const written = target instanceof Element ? target.closest('.written') : null;
  if (written) getSelection()?.selectAllChildren(written);
}
