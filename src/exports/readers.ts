/** What a file is made of, whatever it says. */
export type FileForm = 'json' | 'xml' | 'zip';

/** What is larger is not read, in bytes: notes of a lifetime are a few megabytes, a project with 5,000 letters some thirty. */
export const LARGEST: Readonly<Record<FileForm, number>> = { json: 50_000_000, xml: 60_000_000, zip: 100_000_000 };

/** A kind of file of another program that can be read; what reads it is loaded only then (`load-reader.ts`). */
interface ReadableKind {
  readonly id: string;
  readonly form: FileForm;
  /** What the names of such files end with, to choose among files. A file is known by what is in it. */
  readonly endings: readonly string[];
}

/** All of them. Of the same form the first that does not take the file for another format reads it. */
export const READABLE_KINDS = [
  { id: 'hypothesis', form: 'json', endings: ['json'] },
  { id: 'annotations', form: 'json', endings: ['jsonld', 'json'] },
  { id: 'qdc', form: 'xml', endings: ['qdc', 'xml'] },
  { id: 'qdpx', form: 'zip', endings: ['qdpx', 'zip'] },
] as const satisfies readonly ReadableKind[];

export type ReadableKindId = (typeof READABLE_KINDS)[number]['id'];
