import { oncePer } from '../../../edition/once-per.ts';
import type { Layer } from '../../../notes/layers/layer.ts';
import type { Note } from '../../../notes/note.ts';
import type { NoteLayer, PlacedNote } from '../../../views/placed-notes.ts';

/** The notes of the layers that are shown, each with its layer. */
export function notesOfLayers(layers: readonly Layer[]): ReadonlyMap<Note, NoteLayer> {
  return new Map(layers.filter(({ shown }) => shown).flatMap((layer) => [...notesOf(layer)]));
}

/** Notes in their places, with the layers that they are in. */
export function withLayers(
  placed: readonly PlacedNote[],
  layered: ReadonlyMap<Note, NoteLayer>,
): readonly PlacedNote[] {
  if (layered.size === 0) return placed;
  return placed.map((one) => {
    const layer = layered.get(one.note);
    return layer ? { ...one, layer } : one;
  });
}

/** A note of a layer may be one of the reader's own too: on the page it has an id of its own. */
const notesOf = oncePer(({ id, title, notes, tags }: Layer): ReadonlyMap<Note, NoteLayer> => {
  const layer: NoteLayer = { id, title, tags: new Map(tags.map((tag) => [tag.id, tag])) };
  return new Map(notes.map((note) => [{ ...note, id: `${id}/${note.id}` }, layer]));
});
