/** An id as every system takes it for the name of a file: no folder, nothing hidden, no device of Windows. */
export function safeName(id: string): string {
  const name = id.replaceAll(/[^\p{L}\p{M}\p{N}_.-]/gu, '-').replace(/^\.+/, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) || name === '' ? `_${name}` : name;
}
