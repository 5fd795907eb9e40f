import { msg } from '@lit/localize';
import type { LockReason } from '../../../notes/vault/idle-lock.ts';
import type { WatchedLock } from '../../../notes/vault/watch-idle.ts';
import type { VaultResult } from '../../../notes/store.ts';
import { failureWords } from '../../wording/failure-words.ts';
import { refusalWords } from '../../wording/vault-words.ts';
import type { NotesDesk } from '../notes-desk.ts';
import type { NotesHost } from '../notes-host.ts';
import type { ShownVault } from '../shown-notes.ts';

/** Locks and unlocks the notes, and seals and unseals them. */
export class VaultDesk {
  readonly #desk: NotesDesk;
  readonly #host: NotesHost;
  #busy = false;
  #refusal: string | undefined;
  #watched: WatchedLock | undefined;

  constructor(desk: NotesDesk, host: NotesHost) {
    this.#desk = desk;
    this.#host = host;
  }

  get shown(): ShownVault {
    const type = this.#desk.session.locked ? 'locked' : this.#desk.session.store?.sealed ? 'unlocked' : 'none';
    return { type, busy: this.#busy, refusal: this.#refusal };
  }

  unlock(passphrase: string): Promise<void> {
    return this.#during(async () => {
      await this.#desk.session.open(passphrase);
      const { locked } = this.#desk.session;
      this.#refusal = locked && refusalWords({ type: 'locked', why: locked });
      if (!locked) await this.#watch();
    });
  }

  /** Locks this tab and the others; words that could not be saved keep it open. */
  lock(): void {
    if (this.#watched) this.#watched.lock.lock();
    else void this.#lock('asked');
  }

  seal(passphrase: string): Promise<void> {
    return this.#change(() => this.#desk.session.store?.seal(passphrase), msg('The notes are sealed.'));
  }

  unseal(passphrase: string): Promise<void> {
    return this.#change(() => this.#desk.session.store?.unseal(passphrase), msg('The notes are no longer sealed.'));
  }

  changePassphrase(old: string, next: string): Promise<void> {
    return this.#change(() => this.#desk.session.store?.changePassphrase(old, next), msg('The passphrase is changed.'));
  }

  close(): void {
    this.#watched?.close();
    this.#watched = undefined;
  }

  async #change(work: () => Promise<VaultResult> | undefined, done: string): Promise<void> {
    await this.#during(async () => {
      await this.#desk.session.flush();
      const result = await work();
      if (!result || result.type === 'failed') {
        this.#refusal = failureWords(result?.reason ?? { type: 'closed' });
        return;
      }
      this.#refusal = result.type === 'done' ? undefined : refusalWords(result);
      if (result.type !== 'done') return;
      this.#host.notices.show({ name: 'vault', text: done });
      if (this.#desk.session.store?.sealed) await this.#watch();
      else this.close();
    });
  }

  async #during(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    this.#refusal = undefined;
    this.#host.shell.requestUpdate();
    try {
      await work();
    } finally {
      this.#busy = false;
      this.#host.shell.requestUpdate();
    }
  }

  async #watch(): Promise<void> {
    this.close();
    const { watchIdle } = await import('../../../notes/vault/watch-idle.ts');
    this.#watched = watchIdle(this.#desk.session.name, {
      minutes: () => this.#host.lockAfter(),
      onLocked: (reason) => void this.#lock(reason),
    });
    this.#watched.lock.start();
  }

  async #lock(reason: LockReason): Promise<void> {
    const { notices } = this.#host;
    if (!(await this.#desk.lock())) {
      notices.show({
        name: 'vault',
        text: msg('Not locked: a note is not saved yet. Save it or copy its words, then lock again.'),
        urgent: true,
      });
      this.#watched?.lock.start();
      return;
    }
    this.close();
    // What other notices offer to undo is sealed now.
    for (const { name } of notices.all) notices.close(name);
    if (reason !== 'asked') notices.show({ name: 'vault', text: lockedWords(reason) });
  }
}

function lockedWords(reason: Exclude<LockReason, 'asked'>): string {
  return reason === 'idle'
    ? msg('The notes were locked, since nobody was here for a while.')
    : msg('The notes were locked, since this device was asleep.');
}
