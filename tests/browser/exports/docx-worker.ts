import { docxOfOneNote } from './one-note.ts';

/** Writes the document in a worker, where there is no page. */
void docxOfOneNote().then((bytes) => postMessage(bytes));
