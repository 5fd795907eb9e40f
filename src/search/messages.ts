import type { Alive } from '../platform/worker-life.ts';
import type { EditionBytes } from '../edition/shards/edition-bytes.ts';
import type { Concordance, ConcordanceAsked } from './words/concordance.ts';
import type { Contrast, ContrastAsked } from './words/contrast.ts';
import type { Asked, Found } from './find.ts';
import type { NoteText } from './searched.ts';
import type { TextIndex } from './text-index.ts';

/** What the worker can be asked, and what it answers. */
export interface Questions {
  readonly find: { readonly asked: Asked; readonly answer: Found };
  readonly concordance: { readonly asked: ConcordanceAsked; readonly answer: Concordance };
  readonly contrast: { readonly asked: ContrastAsked; readonly answer: Contrast };
}

export type QuestionName = keyof Questions;

/** From the page to the worker. It answers in the order in which it is asked. */
export type ToWorker =
  /**
   * The address of the edition as JSON, which the worker fetches by itself: to hand it over would hold the page up. Where it may not fetch it, the
   * JSON.
   */
  | { readonly type: 'open'; readonly letters: string | ArrayBuffer | EditionBytes }
  | { readonly type: 'notes'; readonly notes: readonly NoteText[] }
  /** Asks for the index itself; where there are many words there is no answer. */
  | { readonly type: 'index' }
  | AskMessage;

export type AskMessage<Name extends QuestionName = QuestionName> = {
  readonly [One in Name]: {
    readonly type: 'ask';
    readonly turn: number;
    readonly name: One;
    readonly asked: Questions[One]['asked'];
  };
}[Name];

/** From the worker to the page. */
export type FromWorker =
  | Alive
  | { readonly type: 'answer'; readonly turn: number; readonly answer: Questions[QuestionName]['answer'] }
  /** Without its texts. */
  | { readonly type: 'index'; readonly index: TextIndex }
  | { readonly type: 'failure'; readonly message: string };
