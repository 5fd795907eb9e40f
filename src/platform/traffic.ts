/** More than one page ever asks for, so that none goes uncounted. */
const ENTRIES = 100_000;

/** What the page's policy stopped: which part of the policy, and what it was about. */
export interface Stopped {
  readonly directive: string;
  readonly about: string;
}

/** Of a [CSPViolationReportBody](https://www.w3.org/TR/CSP3/#cspviolationreportbody), which the compiler does not know. */
interface PolicyReport {
  readonly effectiveDirective: string;
  /** Null where it is about no address. */
  readonly blockedURL: string | null;
}

/** Each once: what two policies stop, as those of the page and of its host, is told twice. */
const stopped = new Map<string, Stopped>();

/**
 * From when the letters are shown: begins to keep all that the page asks for, of which browsers keep 250 by themselves, and what its policy stops; where
 * the browser reports that by the Reporting API, as Chromium does and Firefox does not, also what it stopped before.
 */
export function watchTraffic(): void {
  performance.setResourceTimingBufferSize(ENTRIES);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    keep(effectiveDirective, blockedURI);
  });
  if (!('ReportingObserver' in globalThis)) return;
  const observer = new ReportingObserver(
    (reports) => {
      for (const { body } of reports) {
        const { effectiveDirective, blockedURL } = body as PolicyReport;
        keep(effectiveDirective, blockedURL);
      }
    },
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
}

export interface Traffic {
  /** What this site was asked for, by its paths; what was asked for twice is there twice. */
  readonly own: readonly string[];
  /** How many went elsewhere, by host or, where there is none, by kind of address. */
  readonly others: ReadonlyMap<string, number>;
  readonly stopped: readonly Stopped[];
}

/** What the page has asked for since it was loaded. What it has in itself is no request. */
export function traffic(
  names: readonly string[] = performance.getEntriesByType('resource').map(({ name }) => name),
  site: string = location.origin,
  held: Iterable<Stopped> = stopped.values(),
): Traffic {
  // Browsers count what the policy stopped among what was asked for, though it never was.
  const all = [...held];
  const never = new Set(all.map(({ about }) => about));
  const asked = names
    .filter((name) => !never.has(name))
    .map((name) => new URL(name))
    .filter(({ protocol }) => !/^(?:blob|data):$/.test(protocol));
  const others = new Map<string, number>();
  // Addresses without a host have no origin either, and a page from a disk has none of its own.
  const isOwn = ({ origin }: URL) => origin === site && origin !== 'null';
  for (const { host, protocol } of asked.filter((address) => !isOwn(address))) {
    const name = host || protocol;
    others.set(name, (others.get(name) ?? 0) + 1);
  }
  return { own: asked.filter(isOwn).map(({ pathname, search }) => pathname + search), others, stopped: all };
}

function keep(directive: string, about: string | null): void {
  stopped.set(`${directive} ${about}`, { directive, about: about ?? '' });
}
