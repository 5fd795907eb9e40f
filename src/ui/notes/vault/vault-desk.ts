import { msg, str } from '@lit/localize';
import type { LockReason } from '../../../notes/vault/idle-lock.ts';
import { watchIdle } from '../../../notes/vault/watch-idle.ts';
import type { WatchedLock } from '../../../notes/vault/watch-idle.ts';
import { tellIfLate } from '../../../platform/late-answer.ts';
import { allAsStored } from '../../../notes/as-stored.ts';
import { recordsText } from '../../../notes/records-text.ts';
import type { VaultResult } from '../../../notes/store.ts';
import { saveFile } from '../../shell/save-file.ts';
import { fromAddress } from '../../../routing/address.ts';
import { send } from '../../shell/intents.ts';
import { failureWords } from '../../wording/failure-words.ts';
import { lateWords, refusalWords } from '../../wording/vault-words.ts';
import { inSequence } from '../../wording/punctuation.ts';
import type { Answers } from '../answers.ts';
import { settle, unsavedIn } from '../desk.ts';
import type { Desk } from '../desk.ts';
import type { VaultIntents } from '../note-intents.ts';
import type { NotesDesk } from '../notes-desk.ts';
import type { NotesHost } from '../notes-host.ts';
import type { ShownVault } from '../shown-notes.ts';

/** Locks and unlocks the notes, and seals and unseals them. */
export class VaultDesk {
  readonly answers: Answers<VaultIntents> = {
    // Before it nothing is open, and the lock itself waits for what was asked for: neither is waited for.
    'vault-unlock': ({ passphrase }) => void this.unlock(passphrase),
    'vault-ask': () => this.ask(),
    'vault-lock': () => this.lock(),
    'vault-save': () => this.saveAsStored(),
    'vault-seal': ({ passphrase }) => this.seal(passphrase),
    'vault-unseal': ({ passphrase }) => this.unseal(passphrase),
    'vault-change': ({ old, next }) => this.changePassphrase(old, next),
  };
  readonly #desk: NotesDesk;
  readonly #host: NotesHost;
  /** All that know something of the notes. */
  readonly #desks: readonly Desk[];
  #busy = false;
  #locking = false;
  /** The reader of this tab asked to lock. */
  #asked = false;
  /** The reader came to unlock, and goes back afterwards. */
  #came = false;
  #refusal: string | undefined;
  #watched: WatchedLock | undefined;

  constructor(desk: NotesDesk, host: NotesHost, desks: readonly Desk[]) {
    this.#desk = desk;
    this.#host = host;
    this.#desks = desks;
  }

  get shown(): ShownVault {
    const type = this.#desk.session.locked ? 'locked' : this.#desk.session.store?.sealed ? 'unlocked' : 'none';
    const damaged = this.#desk.session.locked === 'damaged';
    return { type, damaged, busy: this.#busy, refusal: this.#refusal, asked: this.#came };
  }

  async unlock(passphrase: string): Promise<void> {
    this.#host.notices.close('sealed');
    await this.#during(async () => {
      await this.#desk.session.open(passphrase);
      const { locked, failure } = this.#desk.session;
      // A passphrase that could not be tried was not refused; the page tells of the failure.
      this.#refusal = failure ? undefined : locked && refusalWords({ type: 'locked', why: locked });
      if (!locked) this.#watch();
    });
    if (this.#desk.session.locked || !this.#came) return;
    this.#came = false;
    history.back();
  }

  /** Before the reader goes from the letters to the page where notes are unlocked. */
  ask(): void {
    this.#came = true;
  }

  /** The reader has gone to another page. */
  leave(): void {
    if (fromAddress(location).page !== 'notes') this.#came = false;
  }

  tellSealed(): void {
    this.#host.notices.show({
      name: 'sealed',
      text: msg('The notes are sealed.'),
      action: msg('Unlock'),
      act: () => {
        this.ask();
        send(this.#host.shell, 'view-change', { page: 'notes' });
      },
    });
  }

  /** Locks this tab and the others; what could not be saved keeps it open. */
  lock(): void {
    this.#asked = true;
    if (this.#watched) this.#watched.lock.lock();
    else void this.#lock('asked');
  }

  /** A file of the sealed records, for somebody who may repair the vault. */
  async saveAsStored(): Promise<void> {
    const stored = await allAsStored(this.#desk.session.name);
    if (stored.type === 'failed') this.#refusal = failureWords(stored.reason);
    else saveFile(`${this.#host.edition().id}-sealed-notes.json`, 'application/json', recordsText(stored.records));
    this.#host.shell.requestUpdate();
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

  /**
   * Another tab may have sealed the notes or put them back in the clear, which closes them here. What was open then is not to stay open:
   * they are opened as they stand now. Where words are not saved, they stay on the page, and the failure says what to do.
   */
  follow(): void {
    const { session } = this.#desk;
    if (session.failure?.type !== 'other-vault' || unsavedIn(this.#desks).length > 0) return;
    this.forget();
    void session.open();
  }

  close(): void {
    this.#watched?.close();
    this.#watched = undefined;
  }

  #change(work: () => Promise<VaultResult> | undefined, done: string): Promise<void> {
    return this.#during(() => this.#tryChange(work, done));
  }

  async #tryChange(work: () => Promise<VaultResult> | undefined, done: string): Promise<void> {
    await this.#desk.session.flush();
    const result = await work();
    if (!result || result.type === 'failed') {
      this.#refusal = failureWords(result?.reason ?? { type: 'closed' });
      return;
    }
    this.#refusal = result.type === 'done' ? undefined : refusalWords(result);
    if (result.type !== 'done') return;
    this.#host.notices.show({ name: 'vault', text: done });
    if (this.#desk.session.store?.sealed) this.#watch();
    else this.close();
  }

  async #during(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    this.#refusal = undefined;
    this.#host.shell.requestUpdate();
    const tellLate = () => {
      this.#refusal = lateWords();
      this.#host.shell.requestUpdate();
    };
    try {
      await tellIfLate(work(), tellLate);
    } finally {
      this.#busy = false;
      this.#host.shell.requestUpdate();
    }
  }

  #watch(): void {
    this.close();
    this.#watched = watchIdle(this.#desk.session.name, {
      minutes: () => this.#host.lockAfter(),
      onLocked: (reason) => void this.#lock(reason),
    });
    this.#watched.lock.start();
  }

  async #lock(reason: LockReason): Promise<void> {
    if (this.#locking || !this.#desk.session.store?.sealed) return;
    this.#locking = true;
    const here = this.#asked;
    this.#asked = false;
    await settle(this.#desks);
    this.#locking = false;
    const unsaved = unsavedIn(this.#desks);
    if (unsaved.length > 0) {
      // Words would be lost with the key; they are worth more than a lock, which is tried again after the same time.
      this.#host.notices.show({ name: 'vault', text: notLockedWords(unsaved), urgent: true });
      this.#watched?.lock.start();
      return;
    }
    this.forget();
    if (reason !== 'asked' || !here) this.#host.notices.show({ name: 'vault', text: lockedWords(reason) });
  }

  /** Has all that know something of the notes forget it. Nothing may be awaited between the look at what is unsaved and this. */
  forget(): void {
    this.close();
    for (const desk of this.#desks) desk.forget();
    this.#host.shell.requestUpdate();
  }
}

function notLockedWords(unsaved: readonly string[]): string {
  return msg(
    str`Not locked, since this is not saved yet: ${inSequence(unsaved)}. Choose “Try again” there or copy the words, then lock again.`,
  );
}

function lockedWords(reason: LockReason): string {
  if (reason === 'asked') return msg('The notes were locked in another tab.');
  return reason === 'idle'
    ? msg('The notes were locked, since nobody was here for a while.')
    : msg('The notes were locked, since this device was asleep.');
}
