/** What is nested deeper than any note is made to fill the memory. */
const DEEPEST = 64;

/**
 * JSON in one form only, whatever the order of its keys and the white space between: as
 * [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785), so that a checksum of it holds wherever the text went through.
 *
 * @throws RangeError where it is nested more than 64 deep.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth === DEEPEST) throw new RangeError('Nested too deep.');
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  // By UTF-16 code units, as the RFC wants it.
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}
