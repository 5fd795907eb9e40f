const PLURALS: Readonly<Record<string, string>> = { party: 'parties', 'person or body': 'persons and bodies' };

/** “1 letter”, “2 letters”: for a terminal, which speaks English. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;
}
