import { msg } from '@lit/localize';
import type { VaultRefusal } from '../../notes/store.ts';

/** Why notes were not unlocked, sealed or unsealed, and what to do; empty where no passphrase was given yet. */
export function refusalWords(refusal: VaultRefusal): string {
  if (refusal.type === 'empty-passphrase') return msg('Type a passphrase.');
  switch (refusal.why) {
    case 'no-passphrase':
      return '';
    case 'wrong-passphrase':
      return msg('This is not the passphrase. Nothing was changed.');
    case 'damaged':
      return msg(
        'What is stored of the passphrase is damaged, so that none can open the notes. Restore them from a backup file.',
      );
    case 'failed':
      return msg(
        'This device could not work out the key, perhaps for want of memory. Close other pages, then try again.',
      );
    case 'not-loaded':
      return msg(
        'The part of the site that opens sealed notes could not be loaded. Check the connection, then try again.',
      );
    case 'insecure-page':
      return msg(
        'Notes can be sealed only where the site comes over https or from this device. Open it so, then try again.',
      );
    case 'no-webassembly':
      return msg(
        'This browser has WebAssembly switched off, which sealing needs. Allow it for this site, then reload the page.',
      );
  }
}

/** While notes are being sealed, unsealed or given another passphrase, which is all or nothing. */
export function lateWords(): string {
  return msg(
    'This has not come to an end for ten seconds: perhaps the browser’s storage does not answer. Until it does, the notes stay as they are. Keep this page open; this message goes once it is done.',
  );
}
