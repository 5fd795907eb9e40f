/** Uses a part of the site once it is here. Where it can't be loaded, the page goes on without it. */
export function withPart<T>(part: Promise<T>, use: (part: T) => unknown): void {
  part.then(use, () => undefined);
}
