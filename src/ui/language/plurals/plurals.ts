/** Things that are counted on the screen. */
export type Countable =
  | 'characters'
  | 'days'
  | 'doubts'
  | 'editions'
  | 'exchanges'
  | 'files'
  | 'glosses'
  | 'hits'
  | 'layers'
  | 'letters'
  | 'lines'
  | 'minutes'
  | 'notes'
  | 'notesChanged'
  | 'off'
  | 'omissions'
  | 'pairs'
  | 'passages'
  | 'placesNoted'
  | 'placesAsTheyWere'
  | 'placesMoved'
  | 'placesUnsure'
  | 'placesLost'
  | 'problems'
  | 'readings'
  | 'records'
  | 'remarks'
  | 'reported'
  | 'set'
  | 'sources'
  | 'tags'
  | 'themes'
  | 'wordings'
  | 'words';

/** Of these those that are counted after a preposition: "in two letters". */
export type CountedWithin = 'letters' | 'notes' | 'passages' | 'wordings';

/** A language's forms of what is counted, by [plural category](https://cldr.unicode.org/index/cldr-spec/plural-rules); `#` stands for the number. */
export type Plurals = Readonly<Record<Countable, Forms>>;

type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>> & {
    /** For two after a preposition, where a language has another form for that. */
    readonly twoOblique?: string;
  };
