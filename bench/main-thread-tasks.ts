import type { CDPSession, Page } from 'playwright';

/** What kept a page's main thread busy, by its own processor time, in ms. */
export interface Tasks {
  readonly longest: number;
  /** How many took more than 50 ms. */
  readonly long: number;
}

const LONG = 50;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of a page's main thread while something is done, and until the page is at rest again. */
export async function tasksOf(page: Page, work: () => Promise<void>): Promise<Tasks> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
    transferMode: 'ReportEvents',
  });
  await work();
  await page.evaluate(() => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), 500)));
  await stop(session);
  await session.detach();
  const times = mainThread(events).map(({ tdur = 0 }) => tdur / 1000);
  return { longest: Math.max(0, ...times), long: times.filter((time) => time > LONG).length };
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
}

/** The tasks of the renderer's main thread that was the busiest: that of the page. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`));
}
