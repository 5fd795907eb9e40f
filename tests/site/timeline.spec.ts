import { expect, test as ownPage } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { timbuktu } from '../unit/views/editions.ts';
import { show, test } from './shared-page.ts';
import { AUTUMN, interval, mark, openTimeline, picture } from './timeline-picture.ts';

test('the timeline is a page of its own, with a lane for each party, for neither and for events', async ({ page }) => {
  await show(page);
  await page.getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
  const lanes = page.locator('.time-lane');
  await expect(lanes).toHaveCount(4);
  const names = await lanes.evaluateAll((all) => all.map((lane) => lane.getAttribute('aria-label')));
  expect(names).toEqual(['Mokhtar Belmokhtar', 'AQIM Advisory Board', 'Neither side', 'Events']);
});

test('lanes stand in the reader’s order of the columns', { tag: '@once' }, async ({ page }) => {
  await openTimeline(page, 'columns=party-board+party-belmokhtar');
  await expect(page.locator('.time-lane').first()).toHaveAttribute('aria-label', 'AQIM Advisory Board');
});

test('every letter and event is a mark, also what is known only by mention', { tag: '@once' }, async ({ page }) => {
  await openTimeline(page);
  const ids = await page.locator('.time-mark a').evaluateAll((marks) => marks.map(({ id }) => id));
  expect(ids.toSorted()).toEqual([...timbuktu.letters, ...timbuktu.events].map(({ id }) => id).toSorted());
  await expect(page.locator('.time-mark[data-type=mentioned] a')).toHaveCount(
    timbuktu.letters.filter(({ type }) => type === 'mentioned').length,
  );
});

test.describe('a mark', () => {
  test('names the letter, its dates and who gives them', { tag: '@once' }, async ({ page }) => {
    await openTimeline(page);
    const name =
      'Letter: The Advisory Board to Mokhtar Belmokhtar, 3 November 2012 (Guidère), October 2012 (Libération and GlobalPost), or Oct. 3, 2012 (AP and Independent)';
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('id', 'board-2012');
    await expect(mark(page, 'ev-canadians-released')).toHaveAccessibleName(
      /four months later \(Guidère\): 1–30 April 2009$/,
    );
  });

  for (const [what, id] of [
    ['a letter', 'board-2012'],
    ['a letter known only by mention', 'belmokhtar-last-letter'],
    ['an event', 'ev-timbuktu-taken'],
  ] as const) {
    test(`of ${what} leads to its row among the dates`, { tag: '@once' }, async ({ page }) => {
      await openTimeline(page, 'only=unanswered');
      await mark(page, id).locator('.time-target').click();
      await expect(page).toHaveURL(new RegExp(`\\?align=date#${id}$`));
      await expect(page.locator(`main [id="${id}"]`)).toBeInViewport();
      await page.goBack();
      await expect(mark(page, id)).toBeAttached();
    });
  }

  for (const [how, query, reach] of [
    ['the focus', '', (link: Locator) => link.focus()],
    ['the address', '#ev-timbuktu-taken', (link: Locator) => expect(link).toHaveAttribute('aria-current')],
  ] as const) {
    // Firefox brings into view what shows its focus, which after a press of the mouse, in a test before, it need not.
    ownPage(`far down is brought into view by ${how}`, async ({ page }) => {
      await openTimeline(page, query);
      const link = mark(page, 'ev-timbuktu-taken');
      await reach(link);
      await expect(link.locator('.time-target')).toBeInViewport();
    });
  }

  test('that the address points at is marked, until the reader moves on', async ({ page }) => {
    await openTimeline(page, '#board-2012');
    await expect(mark(page, 'board-2012')).toHaveAttribute('aria-current', 'location');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/from=[^#]*$/);
    await expect(mark(page, 'board-2012')).not.toHaveAttribute('aria-current');
  });

  test('fades where no first day is given, and only there', { tag: '@once' }, async ({ page }) => {
    await openTimeline(page);
    const opacities = (id: string) =>
      mark(page, id)
        .locator('stop')
        .evaluateAll((stops) => stops.map((stop) => stop.getAttribute('stop-opacity')));
    expect(await opacities('belmokhtar-last-letter')).toEqual(['0', '1', '1', '1']);
    expect(await opacities('bin-laden-letters')).toEqual([]);
  });

  test('opens a tab of its own with Ctrl', async ({ page, context }) => {
    await openTimeline(page);
    const opened = context.waitForEvent('page');
    await mark(page, 'board-2012').click({ modifiers: ['Control'] });
    await expect(await opened).toHaveURL(/align=date#board-2012$/);
    await expect(picture(page)).toBeVisible();
  });

  test('is told in full while a pointer or the focus is on it', async ({ page }) => {
    await openTimeline(page);
    await mark(page, 'belmokhtar-2012').focus();
    const told = page.locator('.time-told');
    await expect(told).toContainText('Mokhtar Belmokhtar to the Advisory Board and to al-Qaeda Central');
    await expect(told).toContainText('September 2012 (Guidère)');
    await interval(page).hover();
    await expect(told).toContainText(
      'Secrets on the internet, at least 54, at most 63 days (23 to 63 days by all sources’ dates)',
    );
  });

  test('is moved by the source whose dates the reader takes', { tag: '@once' }, async ({ page }) => {
    const days: number[] = [];
    for (const dates of ['guidere', 'ap']) {
      await openTimeline(page, `${AUTUMN}&dates=${dates}`);
      const held = await mark(page, 'board-2012').locator(':scope > .time-dot').boundingBox();
      days.push(held?.x ?? Number.NaN);
    }
    const width = (await picture(page).boundingBox())?.width ?? Number.NaN;
    // From 3 October to 3 November are 31 days; 20 August to 10 December are 113.
    expect((days[0] ?? 0) - (days[1] ?? 0)).toBeCloseTo((31 / 113) * width, 0);
  });
});

test.describe('the time between claim and reply', () => {
  // 1 to 30 September, or 1 to 10 by Guidère; 3 November, or 3 October by the AP.
  for (const [dates, words, least, most, lines] of [
    ['edition', 'at least 34, at most 63 days (3 to 63 days by all sources’ dates)', '34', '63', 1],
    ['guidere', 'at least 54, at most 63 days (3 to 63 days by all sources’ dates)', '54', '63', 1],
    ['ap', 'at least 3, at most 32 days (3 to 63 days by all sources’ dates)', '3', '32', 1],
    ['widest', 'at least 3, at most 63 days', '3', '63', 0],
  ] as const) {
    test(`is drawn and said, dated as “${dates}”`, { tag: '@once' }, async ({ page }) => {
      await openTimeline(page, `${AUTUMN}&dates=${dates}`);
      const drawn = interval(page).filter({ hasText: words });
      await expect(drawn).toHaveCount(1);
      await expect(drawn.locator('.time-by-all')).toHaveCount(lines);
      await page.getByText('The same in tables').click();
      const row = page
        .getByRole('table', { name: /Days between a claim and its reply/ })
        .getByRole('row')
        .filter({ hasText: 'Secrets on the internet' });
      await expect(row.locator('.time-count')).toHaveText([least, most]);
    });
  }

  test('is not drawn where it can’t be told, and the table says why', { tag: '@once' }, async ({ page }) => {
    await openTimeline(page);
    await expect(interval(page)).toHaveCount(1);
    await page.getByText('The same in tables').click();
    await expect(page.getByText('Not known: by their dates the reply can be the earlier')).toHaveCount(3);
  });

  test('leads to its exchange', async ({ page }) => {
    await openTimeline(page, AUTUMN);
    await interval(page).click();
    await expect(page).toHaveURL(/#x-internet$/);
    await expect(page.locator('#x-internet')).toBeInViewport();
  });
});

test.describe('whose dates the picture follows', () => {
  test('is said, chosen and undone on the page itself', async ({ page }) => {
    await openTimeline(page, AUTUMN);
    const said = page.locator('.time-dating [role=status]');
    await expect(said).toHaveText(/^Dated as the source of each passage dates it/);
    await page.getByRole('button', { name: 'Dates' }).click();
    for (const [name, query, words] of [
      [/^as AP dates it/, /dates=ap/, /^Dated by Associated Press 2013/],
      [/^widest/, /dates=widest/, /^Dated from the first to the last day .* each taken where it is most exact/],
      [/^as the source of each passage/, /^(?!.*dates=)/, /^Dated as the source of each passage dates it/],
    ] as const) {
      await page.getByRole('radio', { name }).check();
      await expect(page).toHaveURL(query);
      await expect(said).toHaveText(words);
    }
  });

  test(
    'stands beside each letter once the reader has chosen, also where the dates are the widest',
    { tag: '@once' },
    async ({ page }) => {
      const label = (id: string) => page.locator(`[data-told=${id}] .time-label`);
      await openTimeline(page, AUTUMN);
      await expect(label('belmokhtar-2012')).not.toContainText('(Guidère)');
      for (const dates of ['ap', 'widest']) {
        await openTimeline(page, `${AUTUMN}&dates=${dates}`);
        await expect(label('belmokhtar-2012')).toContainText('(Guidère)');
        await expect(label('belmokhtar-request')).toContainText('(ed.)');
      }
      await expect(label('board-2012')).toContainText('(Guidère and AP)');
      await openTimeline(page, 'dates=widest');
      await expect(label('board-2012')).toContainText('3 October – 3 November 2012 (Guidère and AP)');
    },
  );
});
