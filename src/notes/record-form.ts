import { integer, looseObject, minValue, number, pipe, safeParse, string, unknown } from 'valibot';
import type { Seal } from './vault/seal.ts';

export type KeptStore = 'notes' | 'tags';

/** The stores whose records are sealed with the notes. */
export const SEALED_STORES = ['notes', 'tags', 'layers'] as const;
export type SealedStore = (typeof SEALED_STORES)[number];

/** Where a record belongs: what of it stays readable whatever its form. */
export interface RecordPlace {
  readonly id: string;
  readonly revision: number;
}

export type Unwrapped =
  { readonly type: 'value'; readonly value: unknown } | { readonly type: 'damaged'; readonly why: string };

/** How things stand in the database: as they are, or sealed. */
export interface RecordForm {
  /** The vault whose key seals them, by its id; undefined where they stand as they are. */
  readonly vault: string | undefined;
  /** The record of a thing. */
  wrap(store: SealedStore, place: RecordPlace, thing: unknown): Promise<unknown>;
  /** The thing again, not looked at otherwise. */
  unwrap(store: SealedStore, record: unknown): Promise<Unwrapped>;
}

/** Things stand as they are. */
export const PLAIN: RecordForm = {
  vault: undefined,
  wrap: (_store, _place, thing) => Promise.resolve(thing),
  unwrap: (_store, value) => Promise.resolve({ type: 'value', value }),
};

const SEALED = looseObject({
  id: string(),
  revision: pipe(number(), integer(), minValue(0)),
  sealed: unknown(),
});

/** Things stand sealed by the key of this vault, each bound to its place. */
export function sealedForm(vault: string, seal: Seal): RecordForm {
  return {
    vault,
    async wrap(store, { id, revision }, thing) {
      return { id, revision, sealed: await seal.seal(thing, bindingOf(store, { id, revision })) };
    },
    async unwrap(store, record) {
      const { success, output, issues } = safeParse(SEALED, record);
      if (!success) return { type: 'damaged', why: issues[0].message };
      const opened = await seal.open(output.sealed, bindingOf(store, output));
      return opened.type === 'opened' ? { type: 'value', value: opened.value } : opened;
    },
  };
}

/** With its revision, so that the number that stands open beside the seal can't be another. */
function bindingOf(store: SealedStore, { id, revision }: RecordPlace): string {
  return JSON.stringify([store, id, revision]);
}
