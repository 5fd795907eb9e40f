import { msg, str } from '@lit/localize';
import { givingNewTag } from '../../../notes/new-tag.ts';
import { wholeOf } from '../../../notes/new-note.ts';
import { isBlank, quoteOf, tagsOf, withRelation, withTags } from '../../../notes/note.ts';
import type { Note, NoteTarget, Relation } from '../../../notes/note.ts';
import { randomUuid } from '../../../platform/uuid.ts';
import { isSameSpot, noteThere, wordedSpot } from '../../../views/notes/note-spot.ts';
import type { NoteSpot } from '../../../views/notes/note-spot.ts';
import type { MadeKind, MakingIntents } from '../note-intents.ts';
import { kindName } from '../../wording/note-kinds.ts';
import { inSequence } from '../../wording/punctuation.ts';
import type { Answers } from '../answers.ts';
import type { Desk } from '../desk.ts';
import type { NotesDesk } from '../notes-desk.ts';
import type { NotesHost } from '../notes-host.ts';
import type { OpenNote } from '../open-note.ts';

/** What stands over the page: tags to choose for a note, or for a place without one yet; or the themes of a passage. `asked` is a new one each time. */
export type Over = { readonly asked: symbol } & (
  | { readonly type: 'tags'; readonly spot: NoteSpot | undefined; readonly note: string | undefined }
  | { readonly type: 'themes'; readonly passage: string }
);

const MOTIVATION: Readonly<Record<MadeKind, Note['motivation']>> = {
  note: 'commenting',
  highlight: 'highlighting',
  bookmark: 'bookmarking',
  doubt: 'assessing',
};

/** Makes notes of every kind, and holds what is begun and not made yet: a link, a choice of tags. */
export class NoteMaking implements Desk {
  /** Where a link begins whose other end is still to be chosen. */
  linking: NoteSpot | undefined;
  over: Over | undefined;
  /** What was done last, for those who do not see it. */
  said = '';
  readonly answers: Answers<MakingIntents> = {
    'note-new': (made) => this.make(made),
    'note-tag': (chosen) => this.tag(chosen),
    'tag-give': (chosen) => this.give(chosen),
    'tag-new': (named) => this.giveNew(named),
    'note-untag': (taken) => this.untag(taken),
    'note-link': (chosen) => this.link(chosen),
    'note-relate': (chosen) => this.relate(chosen),
    'note-themes': (asked) => this.themes(asked),
    'note-over-close': () => this.close(),
  };
  readonly #host: NotesHost;
  readonly #desk: NotesDesk;
  readonly #open: OpenNote;
  /** The last new tag, until it is given. */
  #giving: Promise<unknown> = Promise.resolve();

  constructor(host: NotesHost, desk: NotesDesk, open: OpenNote) {
    this.#host = host;
    this.#desk = desk;
    this.#open = open;
  }

  /** A highlight and a bookmark are made in passing; into a note and a doubt the reader writes at once. */
  make({ on, kind, theme }: MakingIntents['note-new']): void | Promise<unknown> {
    const spot = kind === 'highlight' ? wordedSpot(this.#host.edition(), on) : on;
    if (!spot) return;
    const there = kind === 'note' ? undefined : noteThere(this.#desk.shown.notes, kind, spot, theme);
    if (there) return this.#open.open(there.note.id);
    const note = this.#create(spot, { motivation: MOTIVATION[kind], ...(theme === undefined ? {} : { theme }) });
    if (!note) return;
    if (kind === 'note' || kind === 'doubt') return this.#open.open(note.id);
    // The database has yet to take it; where that fails, that is told by itself.
    this.#say(msg(str`Added: ${inSequence([kindName(kind), quoteOf(note)])}`));
  }

  /** Opens the choice of tags. A place that was tagged before has its tags in the note of then. */
  tag({ on }: MakingIntents['note-tag']): void {
    void this.close();
    const asked = Symbol('tags');
    if ('note' in on) return this.#show({ type: 'tags', asked, spot: undefined, note: on.note });
    getSelection()?.removeAllRanges();
    const there = noteThere(this.#desk.shown.notes, 'tag', on);
    this.#show({ type: 'tags', asked, spot: on, note: there?.note.id });
  }

  /** Of the note that tags are chosen for, their ids. */
  get given(): readonly string[] {
    const note = this.over?.type === 'tags' ? this.#noteOf(this.over.note) : undefined;
    return note ? tagsOf(note) : [];
  }

  give({ tag, given }: MakingIntents['tag-give']): void {
    const note = this.#tagged();
    if (!note) return;
    const others = tagsOf(note).filter((id) => id !== tag);
    this.#desk.change(note, withTags(note, given ? [...others, tag] : others, new Date()));
  }

  giveNew({ name }: MakingIntents['tag-new']): void | Promise<unknown> {
    const note = this.#tagged();
    if (!note) return;
    this.#giving = this.#desk.make(givingNewTag(note.id, { name, now: new Date(), uuid: randomUuid() }));
    return this.#giving;
  }

  /** Where nothing would be left, the note goes to the trash as it is, so that it can be brought back with its tag. */
  untag({ note, tag }: MakingIntents['note-untag']): void | Promise<unknown> {
    const without = withTags(
      note,
      tagsOf(note).filter((id) => id !== tag),
      new Date(),
    );
    if (isBlank(without)) return this.#open.remove(note.id);
    this.#desk.change(note, without);
  }

  link({ spot }: MakingIntents['note-link']): void | Promise<unknown> {
    const from = this.linking;
    if (!spot || !from) {
      this.linking = spot;
      if (spot) this.#say(msg('Link begun. Choose the other passage; Escape cancels.'));
      else if (from) this.#say(msg('Link cancelled.'));
      getSelection()?.removeAllRanges();
      return;
    }
    if (isSameSpot(from, spot)) return this.#say(msg('The link begins here. Choose another passage.'));
    const [start, end] = [this.#targetOf(from), this.#targetOf(spot)];
    if (!start || !end) return;
    this.linking = undefined;
    const note = this.#desk.create({ motivation: 'linking', target: [start, end], relation: 'compare' });
    getSelection()?.removeAllRanges();
    return note && this.#open.open(note.id);
  }

  relate({ note, relation }: { readonly note: Note; readonly relation: Relation }): void {
    this.#desk.change(note, withRelation(note, relation, new Date()));
  }

  themes({ passage }: MakingIntents['note-themes']): void {
    void this.close();
    this.#show({ type: 'themes', asked: Symbol('themes'), passage });
  }

  /** What stood over the page was closed. A note that was begun for tags and got none is put away, once it is certain that none is on its way. */
  close(): void | Promise<unknown> {
    const left = this.over?.type === 'tags' ? this.over.note : undefined;
    this.#show(undefined);
    if (left !== undefined && left !== this.#open.id) return this.#giving.then(() => this.#putAway(left));
  }

  forget(): void {
    this.linking = undefined;
    this.said = '';
    this.#giving = Promise.resolve();
    this.#show(undefined);
  }

  async #putAway(id: string): Promise<void> {
    if (this.#desk.isBlank(id)) await this.#desk.trash.remove(id);
  }

  /** The note that tags are chosen for; with the first tag a place gets one. */
  #tagged(): Note | undefined {
    if (this.over?.type !== 'tags') return undefined;
    const { spot, note } = this.over;
    const known = this.#noteOf(note);
    if (known || !spot) return known;
    const made = this.#create(spot, { motivation: 'commenting' });
    if (made) this.over = { ...this.over, note: made.id };
    return made;
  }

  #create(spot: NoteSpot, origin: Pick<Note, 'motivation'> & { readonly theme?: string }): Note | undefined {
    getSelection()?.removeAllRanges();
    const target = this.#targetOf(spot);
    return target && this.#desk.create({ ...origin, target });
  }

  #targetOf({ subject, words }: NoteSpot): NoteTarget | undefined {
    return words ? this.#desk.wordsOf(subject, words.start, words.end) : wholeOf(subject);
  }

  #noteOf(id: string | undefined): Note | undefined {
    return id === undefined ? undefined : this.#desk.noteOf(id);
  }

  #show(over: Over | undefined): void {
    this.over = over;
    this.#host.shell.requestUpdate();
  }

  #say(said: string): void {
    this.said = said;
    this.#host.shell.requestUpdate();
  }
}
