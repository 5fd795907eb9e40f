import { msg, str } from '@lit/localize';
import { textHash } from '../../../anchoring/text-hash.ts';
import type { Edition, Passage } from '../../../edition/model.ts';
import { passagesIn } from '../../../edition/passages.ts';
import type { Edit } from '../../../notes/edits.ts';
import { wholeOf, wordsOf } from '../../../notes/new-note.ts';
import { quoteOf, subjectOf } from '../../../notes/note.ts';
import type { Note, NoteTarget } from '../../../notes/note.ts';
import { keepingAsLost, placingAnew } from '../../../notes/re-anchor-plans.ts';
import type { NewPlace } from '../../../notes/re-anchor-plans.ts';
import { Slices } from '../../../platform/slices.ts';
import type { ChosenPlace } from '../../../views/notes/note-review.ts';
import { enclosed } from '../../wording/punctuation.ts';
import { counted } from '../../wording/numbers.ts';
import type { Answers } from '../answers.ts';
import type { ReviewIntents } from '../note-intents.ts';
import type { NotesDesk } from '../notes-desk.ts';
import type { NotesHost } from '../notes-host.ts';

/** Gives notes new places in letters that have changed, or keeps them as lost. All of it can be undone. */
export class NotePlacing {
  readonly answers: Answers<ReviewIntents> = {
    'places-look': () => this.#desk.places.again(),
    'notes-place': ({ places }) => this.place(places),
    'note-keep-lost': ({ note, was }) => this.keepAsLost(note, was),
  };
  readonly #host: NotesHost;
  readonly #desk: NotesDesk;

  constructor(host: NotesHost, desk: NotesDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  async place(chosen: readonly ChosenPlace[]): Promise<void> {
    const edition = await this.#bring(chosen.map(({ subject }) => subject));
    if (!edition) return;
    const passages = new Map(passagesIn(edition).map((passage) => [passage.id, passage]));
    const places: NewPlace[] = [];
    const slices = new Slices();
    for (const place of chosen) {
      const target = targetOf(place, passages.get(place.subject));
      if (target) places.push({ note: place.note, was: place.was, target });
      if (slices.over) await slices.end();
    }
    const edits = await this.#desk.make(placingAnew(places, new Date()));
    const note = placedNote(edits);
    if (!edits || !note) return;
    const words = quoteOf(note);
    this.#tell(
      edits,
      edits.length > 1
        ? msg(str`${counted(edits.length, 'notes')} placed in today’s letters.`)
        : words === ''
          ? msg('Note placed in today’s letters.')
          : msg(str`Note placed on “${enclosed(words)}”.`),
    );
  }

  async keepAsLost(note: string, was: NoteTarget): Promise<void> {
    const edition = await this.#bring([subjectOf(was)]);
    if (!edition) return;
    const passage = passagesIn(edition).find(({ id }) => id === subjectOf(was));
    const hash = passage && textHash(passage.text);
    const edits = await this.#desk.make(keepingAsLost(note, was, hash, new Date()));
    if (placedNote(edits) && edits) this.#tell(edits, msg('Note kept as lost, until the letters change again.'));
  }

  /** The edition with the letters that notes are placed in; undefined where they can't be had, and then it is told. */
  async #bring(ids: readonly string[]): Promise<Edition | undefined> {
    try {
      return await this.#host.have(ids);
    } catch {
      this.#host.notices.show({
        name: 'placed',
        text: msg('The letter could not be fetched, so the note stays as it is. Check the connection, then try again.'),
        urgent: true,
      });
      return undefined;
    }
  }

  #tell(edits: readonly Edit[], text: string): void {
    this.#host.notices.show({
      name: 'placed',
      text,
      action: msg('Undo'),
      act: () => this.#desk.undo(edits),
    });
  }
}

function targetOf({ subject, words }: ChosenPlace, passage: Passage | undefined): NoteTarget | undefined {
  if (!words) return wholeOf(subject);
  return passage && wordsOf(subject, passage.text, words.start, words.end);
}

function placedNote(edits: readonly Edit[] | undefined): Note | undefined {
  return edits?.flatMap((edit) => (edit.store === 'notes' ? [edit.after] : []))[0];
}
