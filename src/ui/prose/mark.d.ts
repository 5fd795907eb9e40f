/**
 * What is used of mark.js 8.11.1. The types made for it declare a global `$`.
 */
declare module 'mark.js/dist/mark.es6.js' {
  interface MarkedRange {
    /** In UTF-16 code units of the element's text. */
    start: number;
    length: number;
  }

  export default class Mark {
    constructor(within: HTMLElement);
    /** Wraps ranges, in order and disjoint, in `mark` elements; one that crosses elements is several. */
    markRanges<Range extends MarkedRange>(
      ranges: readonly Range[],
      options: { readonly className: string; readonly each: (element: HTMLElement, range: Range) => void },
    ): void;
  }
}
