import type { Everything } from '../everything.ts';
import type { Kept } from '../kept.ts';
import { isBlank } from '../note.ts';
import type { Note } from '../note.ts';
import type { SettingsNow } from '../settings.ts';
import type { Tag } from '../tag.ts';

const DAY = 86_400_000;
/** A backup is old after so many days, if anything was changed since. */
const OLD_AFTER = 14;
/** A first one is due with so many notes, or once one of them is so many days old. */
const FIRST_AT = 10;
const FIRST_AFTER = 7;
/** So many days the reminder is quiet when it was put off. */
const QUIET_FOR = 7;

/** That a backup should be saved. */
export interface BackupReminder {
  /** How many notes are not as they are in the last backup, deleted ones among them; 0 where only tags are. */
  readonly changed: number;
  /** The last backup; undefined where there is none, or none whose age can be told. */
  readonly last: Date | undefined;
}

/** Whether the reader is to be reminded of a backup, by what the clock says now; undefined where not. */
export function backupReminder(
  { notes, tags }: Everything,
  { lastBackup, putOff }: Pick<SettingsNow, 'lastBackup' | 'putOff'>,
  now: Date,
): BackupReminder | undefined {
  if (putOff && isPast(putOff, now) && daysSince(putOff, now) < QUIET_FOR) return undefined;
  const last = lastBackup && isPast(lastBackup, now) ? lastBackup : undefined;
  if (last && daysSince(last, now) < OLD_AFTER) return undefined;
  const isChanged = (thing: Note | Tag) => (last ? lastChange(thing) > last.getTime() : thing.deleted === undefined);
  const changed = notes.filter((note) => !isBlank(note) && isChanged(note));
  const due = last ? changed.length > 0 || tags.some(isChanged) : isFirstDue(changed, now);
  return due ? { changed: changed.length, last } : undefined;
}

/** When the clock was set back, what it said before seems to come: that tells nothing of how long ago it was. */
export function isPast(time: Date, now: Date): boolean {
  return time <= now;
}

function isFirstDue(notes: readonly Note[], now: Date): boolean {
  return notes.length >= FIRST_AT || notes.some(({ created }) => daysSince(new Date(created), now) >= FIRST_AFTER);
}

function lastChange({ modified, deleted }: Kept): number {
  return Math.max(Date.parse(modified), deleted === undefined ? 0 : Date.parse(deleted));
}

function daysSince(time: Date, now: Date): number {
  return (now.getTime() - time.getTime()) / DAY;
}
