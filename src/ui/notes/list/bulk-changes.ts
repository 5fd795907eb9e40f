import { msg, str } from '@lit/localize';
import { moving, tagging, taggingAnew, untagging } from '../../../notes/bulk-plans.ts';
import type { Edit } from '../../../notes/edits.ts';
import type { Everything } from '../../../notes/everything.ts';
import { newTag, tagNamed } from '../../../notes/new-tag.ts';
import { bringingBack } from '../../../notes/trash-plans.ts';
import { randomUuid } from '../../../platform/uuid.ts';
import type { BulkChange, ListIntents } from '../note-intents.ts';
import { countedWithin } from '../../wording/counted-within.ts';
import { counted } from '../../wording/numbers.ts';
import type { Answers } from '../answers.ts';
import type { Notices } from '../note-notices.ts';
import type { Made } from '../note-trash.ts';
import type { NotesDesk } from '../notes-desk.ts';

type Plan = (now: Everything) => readonly Edit[];

/** Does one thing to many notes, all or none, and offers to undo it. */
export class BulkChanges {
  readonly answers: Answers<ListIntents> = { 'notes-change': (asked) => this.make(asked) };
  readonly #desk: NotesDesk;
  readonly #notices: Notices;

  constructor(desk: NotesDesk, notices: Notices) {
    this.#desk = desk;
    this.#notices = notices;
  }

  async make({ ids, change }: ListIntents['notes-change']): Promise<void> {
    if (change.type === 'purge') return this.#purge(ids);
    const { trash } = this.#desk;
    const made = change.type === 'remove' ? await trash.removeAll(ids) : await this.#make(this.#planOf(ids, change));
    if (!made) return;
    const { edits, here } = made;
    const name = 'notes-changed';
    if (edits.length + here.length === 0) return this.#notices.show({ name, text: msg('No note was changed.') });
    const text = this.#said(change, edits.filter(({ store }) => store === 'notes').length + here.length);
    this.#notices.show({ name, text, action: msg('Undo'), act: () => trash.undo(made) });
  }

  async #make(plan: Plan): Promise<Made | undefined> {
    const edits = await this.#desk.make(plan);
    return edits && { edits, here: [] };
  }

  #planOf(ids: readonly string[], change: Exclude<BulkChange, { readonly type: 'purge' | 'remove' }>): Plan {
    const now = new Date();
    if (change.type === 'tag') return tagging(ids, change.tag, now);
    if (change.type === 'untag') return untagging(ids, change.tag, now);
    if (change.type === 'move') return moving(ids, change.from, change.to, now);
    if (change.type === 'restore') return bringingBack(ids);
    const { tags } = this.#desk.shown;
    const known = tagNamed(tags, change.name);
    if (known) return tagging(ids, known.id, now);
    return taggingAnew(ids, newTag({ name: change.name, now, uuid: randomUuid() }, tags), now);
  }

  async #purge(ids: readonly string[]): Promise<void> {
    const count = await this.#desk.purge(ids);
    if (count === undefined) return;
    this.#notices.show({ name: 'notes-changed', text: msg(str`${counted(count, 'notes')} deleted for good.`) });
  }

  #said(change: BulkChange, count: number): string {
    const notes = counted(count, 'notes');
    if (change.type === 'remove' || change.type === 'purge') return msg(str`${notes} deleted.`);
    if (change.type === 'restore') return msg(str`${notes} put back.`);
    if (change.type === 'move') {
      return msg(str`${notes} moved from “${this.#nameOf(change.from)}” to “${this.#nameOf(change.to)}”.`);
    }
    const name = change.type === 'tag-anew' ? change.name : this.#nameOf(change.tag);
    const within = countedWithin(count, 'notes');
    return change.type === 'untag'
      ? msg(str`Tag “${name}” taken from ${within}.`)
      : msg(str`Tag “${name}” given to ${within}.`);
  }

  #nameOf(tag: string): string {
    return this.#desk.shown.tags.find(({ id }) => id === tag)?.name ?? '';
  }
}
