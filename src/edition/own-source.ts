import type { Source } from './model.ts';

/** The id under which an edition lists itself among its sources. */
const EDITION = 'edition';

/** Whether a source is the edition itself, which speaks in its own words. */
export function isEdition({ id }: Source): boolean {
  return id === EDITION;
}
