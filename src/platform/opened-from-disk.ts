/** Whether the page is the single file of the edition, opened from a disk: no server stands behind it, and its address leads nobody else anywhere. */
export function openedFromDisk(): boolean {
  return typeof location === 'object' && location.protocol === 'file:';
}
