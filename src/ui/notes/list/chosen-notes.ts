/** A row of the list: a note under one of its groups. */
export interface RowPlace {
  readonly group: string;
  readonly note: string;
}

/** Which notes of the list are chosen, by their ids. */
export class ChosenNotes {
  /** Another set whenever it has changed. */
  now: ReadonlySet<string> = new Set();
  /** The row that was chosen or let go last: there a stretch begins that is chosen with Shift. */
  last: RowPlace | undefined;

  /** Chooses the note of a row, or lets it go; with `stretch`, all from the row before to this, as the rows stand. */
  set(row: RowPlace, on: boolean, stretch: boolean, rows: readonly RowPlace[]): void {
    const indexOf = (wanted: RowPlace | undefined) =>
      rows.findIndex(({ group, note }) => group === wanted?.group && note === wanted.note);
    const [first, last] = [indexOf(this.last), indexOf(row)];
    const isStretch = stretch && first >= 0 && last >= 0;
    const meant = isStretch ? rows.slice(Math.min(first, last), Math.max(first, last) + 1) : [row];
    this.setAll(
      meant.map(({ note }) => note),
      on,
    );
    this.last = row;
  }

  setAll(ids: readonly string[], on: boolean): void {
    const next = new Set(this.now);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    this.now = next;
  }

  /** Lets go of what is not shown any more: nobody should delete what they do not see. */
  keep(shown: ReadonlySet<string>): void {
    const gone = [...this.now].filter((id) => !shown.has(id));
    if (gone.length > 0) this.setAll(gone, false);
  }
}
