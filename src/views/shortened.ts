/** How words begin, in a line: cut between two of them. */
export function shortened(words: string, most = 80): string {
  const line = words.replaceAll(/\s+/g, ' ');
  if (line.length <= most) return line;
  const whole = line
    .slice(0, most)
    .replace(/\s+\S*$/u, '')
    .trimEnd();
  // A word as long as the line is cut in itself.
  return `${whole.length > most / 2 ? whole : line.slice(0, most)}…`;
}
