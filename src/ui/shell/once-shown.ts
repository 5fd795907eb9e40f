// Nothing is told before the page is shown.
import './notice-bar.ts';
import { openedFromDisk } from '../../platform/opened-from-disk.ts';
import { watchTraffic } from '../../platform/traffic.ts';
import { withPart } from '../../platform/with-part.ts';
import { loadEdges } from '../columns/columns-sheet.ts';
import { LayoutAhead } from '../columns/layout-ahead.ts';
import type { NoticeList } from './notice-list.ts';

/**
 * Begins what the first view does not wait for: columns can be made wider, the far cells are laid out, and a copy of the site is kept on the device; `onReady` is called when that is
 * whole. Where this can't be loaded, cells are laid out as they come near, and the site needs a network.
 */
export function onceShown(shell: HTMLElement, notices: NoticeList, onReady: () => void): LayoutAhead {
  watchTraffic();
  // Where they can't be loaded, columns keep their widths.
  loadEdges().catch(() => undefined);
  if (!openedFromDisk()) withPart(import('./keep-offline.ts'), ({ keepOffline }) => keepOffline(notices, onReady));
  const ahead = new LayoutAhead(shell);
  ahead.start();
  return ahead;
}
