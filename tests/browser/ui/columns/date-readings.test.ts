import { afterEach, describe, expect, test } from 'vitest';
import type { Assertion, LetterDate } from '../../../../src/edition/model.ts';
import '../../../../src/ui/columns/date-readings.ts';
import type { DateReadings } from '../../../../src/ui/columns/date-readings.ts';
import '../../../../src/ui/styles/base.css';
import { fetchTimbuktu } from '../editions.ts';

const timbuktu = await fetchTimbuktu();
const board = timbuktu.letters.find(({ id }) => id === 'board-2012');
const dates = board?.dates ?? [];

afterEach(() => document.body.replaceChildren());

async function draw(held: Assertion<LetterDate> | undefined, width = 900): Promise<DateReadings> {
  const details = document.createElement('details');
  details.style.inlineSize = `${width}px`;
  details.innerHTML = '<summary>3 November 2012</summary>';
  const readings = document.createElement('date-readings');
  Object.assign(readings, { edition: timbuktu, letter: board, held });
  details.append(readings);
  document.body.append(details);
  await readings.updateComplete;
  return readings;
}

async function opened(readings: DateReadings, open: boolean): Promise<void> {
  const details = readings.closest('details');
  const toggled = new Promise((resolve) => details?.addEventListener('toggle', resolve, { once: true }));
  details?.toggleAttribute('open', open);
  await toggled;
  await readings.updateComplete;
}

/** Each row's cells, as text. */
function rows({ shadowRoot }: DateReadings): readonly (readonly string[])[] {
  return [...(shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
  );
}

test('nothing is drawn until the date is opened, nor when it is closed again', async () => {
  const readings = await draw(dates[0]);
  expect(rows(readings)).toEqual([]);
  await opened(readings, true);
  expect(rows(readings)).toHaveLength(dates.length);
  await opened(readings, false);
  expect(rows(readings)).toEqual([]);
});

describe('opened', () => {
  test('each reading stands there word for word, with its source, days, certainty and what it rules out', async () => {
    const readings = await draw(dates[0]);
    await opened(readings, true);
    expect(rows(readings).map(([asGiven]) => asGiven?.replace(' shown', ''))).toEqual(
      dates.map(({ asGiven }) => asGiven),
    );
    expect(rows(readings)[0]).toEqual([
      '3 November 2012 shown',
      'Guidère 2014, in “The Issue of Hostage Management”',
      '3 November 2012 18 Dhuʻl-Hijjah 1433 AH, ± 1 day',
      'high certainty No day in common with: AP, Independent, Libération, and GlobalPost',
    ]);
  });

  test('a source that passes another on says so', async () => {
    const readings = await draw(dates[0]);
    await opened(readings, true);
    expect(rows(readings).map(([, source]) => source)).toContain('Libération, after AP');
  });

  test('only the reading that holds is marked as shown', async () => {
    const held = dates.find(({ source }) => source === 'ap');
    const readings = await draw(held);
    await opened(readings, true);
    expect(rows(readings).filter(([asGiven]) => asGiven?.endsWith('shown'))).toEqual([
      expect.arrayContaining(['Oct. 3, 2012 shown']),
    ]);
  });

  test('where all hold together it says so', async () => {
    const readings = await draw(undefined);
    await opened(readings, true);
    expect(readings.shadowRoot?.textContent).toContain('from the first to the last of these days');
    expect(rows(readings).filter(([asGiven]) => asGiven?.endsWith('shown'))).toEqual([]);
  });

  test.each([300, 390, 700])('at %i px it needs no more room than there is', async (width) => {
    const readings = await draw(dates[0], width);
    await opened(readings, true);
    const table = readings.shadowRoot?.querySelector('table');
    expect(table?.scrollWidth).toBeLessThanOrEqual(width);
    const [first, second] = [...(table?.querySelectorAll('tbody td') ?? [])].map((cell) =>
      cell.getBoundingClientRect(),
    );
    const below = (second?.top ?? 0) >= (first?.bottom ?? 0);
    expect(below).toBe(width < 608);
  });
});
