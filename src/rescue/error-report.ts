/** What went wrong, as far as it can be told without a word of letters or notes. */
export interface Trouble {
  /** What kind of error it is, as `TypeError`. */
  readonly name: string;
  readonly message: string;
  /** Where in the program, a place a line. */
  readonly places: readonly string[];
}

/** Where and in what it happened. */
export interface Surroundings {
  readonly version: string;
  readonly time: Date;
  /** What the browser says it is. */
  readonly engine: string;
  readonly address: string;
  /** What the page needs and the browser has not. */
  readonly lacking: readonly string[];
}

const LONGEST = 300;
const MOST_PLACES = 12;

/** Of a script or of a promise that nobody waits for; undefined for what is no failure of the page. */
export function troubleIn(event: Event): Trouble | undefined {
  if (event instanceof ErrorEvent) return inScript(event);
  if (event instanceof PromiseRejectionEvent) return inPromise(event.reason);
  const { target } = event;
  if (!(target instanceof HTMLScriptElement)) return undefined;
  return {
    name: 'Not loaded',
    message: 'A script of the page could not be loaded.',
    places: [withoutAsked(target.src)],
  };
}

function inScript({ error, message, filename, lineno, colno }: ErrorEvent): Trouble | undefined {
  if (isForeign(filename)) return undefined;
  const place = filename === '' ? [] : [`${withoutAsked(filename)}:${lineno}:${colno}`];
  if (!(error instanceof Error)) return { name: 'Error', message: withoutQuotes(message), places: place };
  const trouble = ofError(error);
  return trouble.places.length > 0 ? trouble : { ...trouble, places: place };
}

function inPromise(reason: unknown): Trouble | undefined {
  if (!(reason instanceof Error)) return { name: 'Rejected', message: `with ${typeof reason}, no error`, places: [] };
  // What was given up on purpose is no failure.
  if (reason.name === 'AbortError' || isForeign(reason.stack ?? '')) return undefined;
  return ofError(reason);
}

function ofError({ name, message, stack = '' }: Error): Trouble {
  return { name, message: withoutQuotes(message), places: placesIn(stack) };
}

/** Extensions of the browser run scripts in the page, and fail by themselves. */
function isForeign(text: string): boolean {
  return /\b(?:[a-z]+-)+extension:\/\//.test(text);
}

/** The lines of a stack that name a place; the first of some browsers is the message, with all that it quotes. */
function placesIn(stack: string): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at\s.*:\d+:\d+\)?$|@.*:\d+:\d+$/.test(line))
    .slice(0, MOST_PLACES)
    .map(withoutAsked);
}

/** Messages quote what they are about: it may be a word that somebody wrote. From the first quotation mark to the last nothing is kept. */
export function withoutQuotes(message: string): string {
  return message.replace(/["'`“‘«].*["'`”’»]/s, '“…”').slice(0, LONGEST);
}

/** Addresses without what follows `?` and `#`: it says what is read, and what is looked for. A place on a disk names its owner. */
export function withoutAsked(text: string): string {
  return text
    .replaceAll(/file:\/\/[^\s)]*\//g, 'file://…/')
    .replaceAll(/[?#][^\s)]*?(?=(?::\d+){0,2}(?:[\s)]|$))/g, '');
}

/** The report as text. It speaks English, for those who mend the site. */
export function errorReport(troubles: readonly Trouble[], surroundings: Surroundings): string {
  const { version, time, engine, address, lacking } = surroundings;
  const head = [
    'Vis-à-vis error report',
    `Version: ${version}`,
    `Time: ${time.toISOString()}`,
    `Address: ${withoutAsked(address)}`,
    `Browser: ${engine}`,
    ...(lacking.length > 0 ? [`Lacking: ${lacking.join(', ')}`] : []),
  ];
  const each = troubles.map(({ name, message, places }, index) =>
    [`${index + 1}. ${name}: ${message}`, ...places.map((place) => `   ${place}`)].join('\n'),
  );
  return [...head, '', ...each].join('\n');
}
