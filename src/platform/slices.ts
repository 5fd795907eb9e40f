import { nextTask } from './next-task.ts';

/** So long may be worked in one go, in ms. Well under the 50 ms after which a page seems to hang, as one step may take some. */
const SLICE = 12;

/** Long work cut into slices, between which the page answers the reader. */
export class Slices {
  #until = performance.now() + SLICE;

  get over(): boolean {
    return performance.now() >= this.#until;
  }

  async end(): Promise<void> {
    await nextTask();
    this.#until = performance.now() + SLICE;
  }
}
