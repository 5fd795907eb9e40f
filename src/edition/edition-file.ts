/** A file of an edition. `file` is the name that problems carry; pointers between files use its last part. */
export interface EditionFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}
