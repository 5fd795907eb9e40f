const BEFORE = 'urn:uuid:';

/** A note's place in the list as addresses point at it: its id as a fragment allows it. */
export function noteAnchor(id: string): string {
  return id.startsWith(BEFORE) ? `note-${id.slice(BEFORE.length)}` : id;
}
