import { msg } from '@lit/localize';
import { startOffline } from '../../platform/offline.ts';
import type { AppShell } from './app-shell.ts';
import type { NoticeList } from './notice-list.ts';

/** Keeps a copy of the site on the device. Of new versions the reader is told, and what to do about them. */
export function keepOffline(shell: AppShell): Promise<void> {
  return startOffline({ onReady: () => void (shell.offline = true), ...updateNotices(shell.notices) });
}

function updateNotices(notices: NoticeList) {
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
