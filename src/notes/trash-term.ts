/** So long a deleted note can be brought back at least, in days; the page Notes says so. */
export const DAYS_IN_TRASH = 30;
const DAY = 86_400_000;

/** Until when something that was deleted at this moment can be brought back at least. */
export function keptUntil(deleted: string): Date {
  return new Date(Date.parse(deleted) + DAYS_IN_TRASH * DAY);
}
