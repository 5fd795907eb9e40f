import { msg } from '@lit/localize';
import type { NoticeList } from './notice-list.ts';

/** What the reader is told of new versions of the site, and can do about them. */
export function updateNotices(notices: NoticeList) {
  return {
    onUpdate: (update: () => void): void =>
      notices.show({
        name: 'update',
        text: msg('A new version of this site is ready.'),
        action: msg('Update now'),
        act: update,
      }),
    onReplaced: (reload: () => void): void =>
      notices.show({
        name: 'update',
        text: msg('A new version of this site was taken in another tab. This one stays as it is until you reload it.'),
        action: msg('Reload'),
        act: reload,
      }),
  };
}
