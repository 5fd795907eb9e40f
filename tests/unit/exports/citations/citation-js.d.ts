// The library has no types of its own; these are of as much as the tests use.
declare module '@citation-js/core' {
  export interface CslName {
    readonly family?: string;
    readonly given?: string;
    readonly literal?: string;
  }
  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title?: string;
    readonly author?: readonly CslName[];
    readonly recipient?: readonly CslName[];
    readonly note?: string;
    readonly URL?: string;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(data: string);
    readonly data: readonly CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
