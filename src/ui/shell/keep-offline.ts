import { msg } from '@lit/localize';
import { startOffline } from '../../platform/offline.ts';
import { focusedInside } from '../keys/focused-inside.ts';
import { takesText } from '../keys/takes-text.ts';
import type { NoticeList } from './notice-list.ts';

/** Keeps a copy of the site on the device, and tells the reader of new versions; `onReady` is called when the copy is whole. */
export function keepOffline(notices: NoticeList, onReady: () => void): void {
  const offer = (text: string, action: string, act: () => void): void =>
    notices.show({ name: 'update', text, action, act });
  void startOffline({
    onReady,
    onUpdate: (update) => offer(msg('A new version of this site is ready.'), msg('Update now'), update),
    onTaken(reload) {
      const focused = focusedInside(document);
      if (!focused || !takesText(focused)) return reload();
      offer(
        msg('The new version of this site is here. Reload the page when you have finished writing.'),
        msg('Reload'),
        reload,
      );
    },
    onReplaced: (reload) =>
      offer(
        msg('A new version of this site was taken in another tab. This one stays as it is until you reload it.'),
        msg('Reload'),
        reload,
      ),
  });
}
