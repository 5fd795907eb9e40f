const loadBar = () => import('./selection-bar.ts');

/**
 * What one can do with selected words comes with the first selection, and follows the next by itself; the caret of a field
 * changes it with every key.
 */
export function offerWithSelection(onFailure: () => void, signal: AbortSignal): void {
  const offer = (): void => {
    loadBar().then(() => document.removeEventListener('selectionchange', offer), onFailure);
  };
  document.addEventListener('selectionchange', offer, { signal });
}
