/** What broke off is asked once more. What fails twice is not, until something is answered again or else is asked: it would be asked without end. */
export class SecondTry {
  #isTaken = false;

  /** Whether there is one. */
  take(): boolean {
    this.#isTaken = !this.#isTaken;
    return this.#isTaken;
  }

  answered(): void {
    this.#isTaken = false;
  }
}
