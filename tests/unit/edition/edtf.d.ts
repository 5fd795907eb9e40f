/** The part of edtf.js that is used; the package brings no types of its own. */
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    /** The date written anew, from what was understood. */
    readonly edtf: string;
    /** First and last millisecond since 1970 UTC. */
    readonly min: number;
    readonly max: number;
  }
  /** Throws a SyntaxError where the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate;
}
