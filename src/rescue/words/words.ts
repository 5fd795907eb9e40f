/** What is said when the rest of the site can’t be relied on. It is in one piece with what says it: nothing has to be loaded for it. */
export interface Words {
  /** The page could not start, and what stands there instead. */
  readonly notStarted: string;
  readonly firstViewStays: string;
  /** Something failed in a page that had started. */
  readonly failedLater: string;
  readonly keptSoFar: string;
  readonly whatToDo: string;
  /** The same for a page that was opened from a disk: it has no rescue page beside it. */
  readonly whatToDoInFile: string;
  readonly browserLacks: (what: string) => string;
  readonly reload: string;
  readonly lookingForNewer: string;
  readonly toRescuePage: string;
  readonly close: string;
  readonly report: string;
  readonly reportHint: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly notCopied: string;

  readonly rescuePage: string;
  readonly whatItDoes: string;
  readonly looking: string;
  readonly nothingFound: (address: string) => string;
  readonly notesOn: (title: string) => string;
  readonly notes: string;
  readonly tags: string;
  readonly inTrash: string;
  readonly layers: string;
  readonly damaged: string;
  readonly lastChanged: string;
  readonly unknown: string;
  readonly saveBackup: string;
  readonly backupHint: string;
  readonly saveEverything: string;
  readonly everythingHint: string;
  readonly saveLayer: (title: string) => string;
  readonly sealedHint: string;
  readonly nothingIn: string;
  readonly notAllTold: string;
  readonly noAnswer: string;
  readonly unread: (why: string) => string;
  readonly handedOver: (file: string) => string;
  readonly notMade: (why: string) => string;
  readonly backToLetters: string;
}
