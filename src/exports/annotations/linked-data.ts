/** Looks into JSON-LD of unknown make: whatever is not as it should be is not there. */

/** The id that an address leads to; behind it may stand what was looked for. */
export function fragmentIn(address: string): string | undefined {
  const [, id] = /#([^?]*)/.exec(address) ?? [];
  if (id === undefined) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return undefined;
  }
}

/** The address of something, which is told by itself or as a member of it. */
export function addressIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : (textIn(value, 'id') ?? textIn(value, '@id'));
}

/** A text among its members. */
export function textIn(value: unknown, name: string): string | undefined {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** Only a member of its own: what every object has is nobody's annotation. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** JSON-LD has one thing without a list around it. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
