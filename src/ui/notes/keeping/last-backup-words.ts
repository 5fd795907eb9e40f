import { msg, str } from '@lit/localize';
import { isPast } from '../../../notes/backup/backup-reminder.ts';
import { daysAgoWords, momentWords } from '../../wording/moments.ts';
import type { ShownNotes } from '../shown-notes.ts';

/** When a backup was saved last; empty until that is known. */
export function lastBackupWords({
  keeping: { lastBackup },
  notesRead,
}: Pick<ShownNotes, 'keeping' | 'notesRead'>): string {
  if (!lastBackup) return notesRead ? msg('No backup yet.') : '';
  const now = new Date();
  const moment = momentWords(lastBackup);
  if (!isPast(lastBackup, now)) {
    return msg(str`Last backup: ${moment}. That is later than the clock of this device says it is now.`);
  }
  return msg(str`Last backup: ${daysAgoWords(lastBackup, now)}, ${moment}.`, {
    desc: 'how long ago, and the day and time',
  });
}
