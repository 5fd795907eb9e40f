/** Whether the browser keeps the site's data until somebody deletes them; `unknown` where it can't be asked. */
export type Persistence = 'kept' | 'may-be-deleted' | 'unknown';

/** What the browser says now, without asking it for anything ([Storage Standard](https://storage.spec.whatwg.org/#dom-storagemanager-persisted)). */
export async function persistence(): Promise<Persistence> {
  const persisted = await quietly(() => storage()?.persisted?.());
  if (persisted === undefined) return 'unknown';
  return persisted ? 'kept' : 'may-be-deleted';
}

/** Asks the browser to keep the data. Some ask the reader in turn, so that it is done only when the reader wants it. */
export async function askToKeep(): Promise<Persistence> {
  const granted = await quietly(() => storage()?.persist?.());
  return granted === undefined ? 'unknown' : granted ? 'kept' : 'may-be-deleted';
}

/** Room for the site's data, in bytes, as the browser estimates it. */
export interface StorageRoom {
  readonly used: number;
  readonly all: number;
}

/** Undefined where the browser does not tell. */
export async function storageRoom(): Promise<StorageRoom | undefined> {
  const estimate = await quietly(() => storage()?.estimate?.());
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined || quota === 0 ? undefined : { used: usage, all: quota };
}

/** A share of the room, and a number of bytes: with less left than either, it soon is full. */
const SHARE_LEFT = 0.1;
const BYTES_LEFT = 20e6;

/** Whether the reader should be told that the room runs out, before anything fails for want of it. */
export function runsOut({ used, all }: StorageRoom): boolean {
  return all - used < Math.max(BYTES_LEFT, SHARE_LEFT * all);
}

/** What says which browser this is. */
export interface BrowserSigns {
  readonly vendor: string;
  readonly standalone: boolean;
}

/**
 * Whether this is a browser that deletes what a site stored once seven days of its use went by without a visit: Safari and whatever else runs on
 * Apple's WebKit ([what WebKit says](https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/)). A site that was put on the Home Screen or in
 * the Dock is spared. No property tells, so that the maker's name has to do.
 */
export function deletesAfterSevenDays({ vendor, standalone }: BrowserSigns = signs()): boolean {
  return vendor.startsWith('Apple') && !standalone;
}

function signs(): BrowserSigns {
  return { vendor: navigator.vendor, standalone: matchMedia('(display-mode: standalone)').matches };
}

type Storage = Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>;

/** Missing where the page is not served from https or this device, and parts of it in some engines. */
function storage(): Storage | undefined {
  return (navigator as Partial<Navigator>).storage;
}

async function quietly<Value>(ask: () => Promise<Value> | undefined): Promise<Value | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
