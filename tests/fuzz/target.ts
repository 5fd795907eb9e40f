/** Something that reads what others wrote, and what has to hold whatever they wrote. */
export interface Target {
  readonly name: string;
  /** What is changed into cases: real files, and small ones that have all there is. */
  readonly seeds: readonly Uint8Array[];
  /** What means something in such files. */
  readonly words: readonly string[];
  /** Throws where something does not hold; what it throws says what. */
  check(bytes: Uint8Array): void | Promise<void>;
}

/** What is not as it has to be, in contrast to an error that was thrown. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The same input gives the same answer; gives it. */
export function steady<Answer>(answer: () => Answer): Answer {
  const first = answer();
  if (JSON.stringify(first) !== JSON.stringify(answer())) throw new Fault('Read twice, it is not the same.');
  return first;
}
