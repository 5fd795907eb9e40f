/** So many days it has to be found that the time of something is over before it goes for good. */
export const DAYS_TO_BE_SURE = 7;

/**
 * The last days on which something was found to be over, with today. A clock can be ahead, for a minute or for days, and what goes for good by it is lost; so it is
 * not the clock alone that counts, but on how many days the program was used since. Days that are yet to come were told by a clock that was ahead: they count no more.
 */
export function daysWithToday(before: readonly string[], now: Date): readonly string[] {
  const today = dayOf(now);
  return [...before.filter((day) => day < today), today].slice(-DAYS_TO_BE_SURE);
}

/** Whether what was kept until then was found to be over on each of these days, and they are enough. */
export function wasOverOn(days: readonly string[], keptUntil: Date): boolean {
  const [first] = days;
  return first !== undefined && days.length === DAYS_TO_BE_SURE && dayOf(keptUntil) < first;
}

/** As ISO 8601, in UTC: a device that travels has one day after another. */
function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
