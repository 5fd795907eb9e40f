import { inferredStatements } from '../../edition/inferred-statements.ts';
import type { InferredStatements } from '../../edition/inferred-statements.ts';
import type { Edition, InferredPart } from '../../edition/model.ts';
import { oncePerCore } from '../../edition/shards/once-per-core.ts';
import { repliesIn } from '../columns/replies.ts';

/** What of letters that are transcribed whole is inferred, in numbers that hold for all of them, wherever they are. */
export interface InferredParts {
  readonly statements: readonly InferredStatements[];
  /** Letters whose language is taken from that of their description. */
  readonly languages: number;
  /** Letters that are taken for the reply to another because of their dates; and those that a file calls so. */
  readonly replies: number;
  readonly saidReplies: number;
  /** What no settings say of the edition as a whole. */
  readonly edition: readonly InferredPart[];
}

export const inferredParts = oncePerCore((edition: Edition): InferredParts => {
  const { letters } = edition;
  const replies = [...repliesIn(edition).values()];
  const inferred = replies.filter((reply) => reply.inferred).length;
  return {
    statements: inferredStatements(edition),
    languages: letters.filter(({ langInferred }) => langInferred).length,
    replies: inferred,
    saidReplies: replies.length - inferred,
    edition: edition.inferred ?? [],
  };
});
