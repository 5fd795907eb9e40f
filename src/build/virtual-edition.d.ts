/** Made by the Vite plugin in `letters-plugin.ts`. */
declare module 'virtual:edition' {
  /** Where the page fetches the edition: JSON of `Compiled`. In development also the problems are in it. */
  export const editionUrl: string;
}
