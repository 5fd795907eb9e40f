/** Made by the Vite plugin in `software-plugin.ts`. */
declare module 'virtual:software' {
  /** Other people's software in the site, by name. `text` is the place of its licence among `licences`; several have the same. */
  export const software: readonly {
    readonly name: string;
    readonly version: string;
    /** SPDX. */
    readonly licence: string;
    readonly text: number;
  }[];
}

declare module 'virtual:licences' {
  /** The texts of the licences, each once. */
  export const licences: readonly string[];
}
