/** Made by the Vite plugin in `letters-plugin.ts`. */
declare module 'virtual:edition' {
  /** Where the page fetches the edition: JSON of `ServedEdition`. In development also the problems are in it. */
  export const editionUrl: string;
}

declare module 'virtual:edition-about' {
  /** Where what is told of it is: JSON of `EditionAbout`. */
  export const aboutUrl: string;
}
