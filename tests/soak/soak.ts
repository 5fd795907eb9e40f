import type { Engine } from './killable-browser.ts';

/** What can be asked of a soak. */
export interface SoakOptions {
  /** Whoever gives the same seed gets the same choices; when the machine comes to them is chance still. */
  readonly seed: number;
  readonly kills: number;
  /** How long the reading lasts. */
  readonly minutes: number;
  readonly engine: Engine;
}

/** Something that is done to the site for so long, or so often, that what happens rarely happens. */
export interface Soak {
  readonly name: string;
  /** Prints how far it is, and gives whether all went well. `url` is that of the built site. */
  run(url: string, options: SoakOptions, print: (line: string) => void): Promise<boolean>;
}
