import type { NoticeList } from '../shell/notice-list.ts';
import type { Desk } from './desk.ts';
import type { UnderWay } from './under-way.ts';

/** What notices of the notes are shown by. */
export type Notices = Pick<NoticeList, 'show' | 'close'>;

/** The notices of the notes, which name them and offer to undo what was done to them. */
export class NoteNotices implements Desk, Notices {
  readonly #page: Notices;
  readonly #underWay: UnderWay;
  readonly #names = new Set<string>();

  constructor(page: Notices, underWay: UnderWay) {
    this.#page = page;
    this.#underWay = underWay;
  }

  show(notice: Parameters<Notices['show']>[0]): void {
    const { act } = notice;
    this.#names.add(notice.name);
    this.#page.show(act ? { ...notice, act: () => this.#underWay.add(act()) } : notice);
  }

  close(name: string): void {
    this.#page.close(name);
  }

  forget(): void {
    for (const name of this.#names) this.close(name);
    this.#names.clear();
  }
}
