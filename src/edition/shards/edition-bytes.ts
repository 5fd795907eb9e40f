import type { Edition } from '../model.ts';
import { withShards } from './shard.ts';
import type { DividedEdition, Shard } from './shard.ts';

/** A divided edition as JSON in UTF-8: it is kept so, and handed from thread to thread without being read or copied. */
export interface EditionBytes {
  readonly index: ArrayBuffer;
  readonly shards: readonly ShardBytes[];
}

export interface ShardBytes {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export function bytesOf({ index, shards }: DividedEdition): EditionBytes {
  return { index: written(index), shards: shards.map((shard) => ({ name: shard.name, bytes: written(shard) })) };
}

/** The edition that was written, whole. Throws where the bytes are not what {@link bytesOf} wrote. */
export function editionIn({ index, shards }: EditionBytes): Edition {
  return withShards(
    indexIn(index),
    shards.map(({ bytes }) => shardIn(bytes)),
  );
}

export function indexIn(bytes: ArrayBuffer): Edition {
  return read(bytes) as Edition;
}

export function shardIn(bytes: ArrayBuffer): Shard {
  return read(bytes) as Shard;
}

export function sizeOf({ index, shards }: EditionBytes): number {
  return shards.reduce((sum, { bytes }) => sum + bytes.byteLength, index.byteLength);
}

/** What is handed over with a message rather than copied; whoever hands it over has it no more. */
export function buffersOf({ index, shards }: EditionBytes): ArrayBuffer[] {
  return [index, ...shards.map(({ bytes }) => bytes)];
}

function written(value: unknown): ArrayBuffer {
  return new TextEncoder().encode(JSON.stringify(value)).buffer;
}

function read(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
