import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser, firefoxOptions } from '../../scripts/browser.mjs';
import { DOWNLOADS } from './saving.ts';
import { freePort } from './webkit-driver.ts';

const chromium = await findBrowser('chromium', { windowless: true });
const firefox = await findBrowser('firefox');
const webkit = await findBrowser('webkit');
const SMOKE = 'webkit-smoke.spec.ts';

/**
 * What Firefox reads too in `npm test`: the way through the letters, finding, the notes, and what it does otherwise than Chromium. Of these files it is not asked
 * what is tagged @once: that goes through every number or width, which takes long and is the same in every engine; or it is about which words
 * and numbers stand on the page, which our own code alone works out. `npm run engines` asks it
 * all, but for what is tagged @chromium: that asks for touch, for a preference of the system, for a size of paper or for a page without script, which
 * Playwright cannot have of Firefox over WebDriver BiDi and does not say so (of files and folders it is asked in another way); or it asks through
 * Chromium's own protocol, as for a full device, for what is left in memory, and for the site's data to be deleted.
 */
const IN_FIREFOX = ['asked-again', 'find', 'keyboard', 'notes', 'reading'].map((name) => `${name}.spec.ts`);

/** Takes two minutes by the clock: `npm test` runs it beside the unit tests. */
const LONG = 'soak.spec.ts';
/** What takes long for what it adds, as another build of the site does, is tagged so, and is in `npm run engines` alone. */
const LONGER = /@whole/;

/** With this `npm run engines` has Firefox read everything that it can be asked. */
const whole = process.env['WHOLE_SUITE'] !== undefined;

const inChromium = { launchOptions: { args: BROWSER_FLAGS, ...(chromium ? { executablePath: chromium } : {}) } };

/** A port that is free now; the workers, which read this file too, are told it. */
process.env['SITE_PORT'] ??= String(await freePort());
const address = `http://localhost:${process.env['SITE_PORT']}/`;

/** The built site, end to end. `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One more than there are cores: a test waits now and then for a clock.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  // Two cores serve the site and several browsers at once.
  timeout: 60_000,
  // A busy machine can starve a browser for seconds. What passes only then is told apart as flaky, by name, at the end of the run.
  retries: process.env['CI'] ? 1 : 0,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: address,
    // A trace doubles the time; where one is wanted: `--trace on`.
    trace: 'off',
    // Each test begins with nothing, and would fetch a copy of the whole site for use offline. What looks at that copy, or at
    // all that the page says of it, allows it.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      ...(whole ? { testIgnore: SMOKE } : { testIgnore: [SMOKE, LONG], grepInvert: LONGER }),
      use: inChromium,
    },
    ...(whole ? [] : [{ name: 'long', testMatch: LONG, use: inChromium }]),
    ...(firefox
      ? [
          {
            name: 'firefox',
            ...(whole ? { testIgnore: SMOKE } : { testMatch: IN_FIREFOX }),
            grepInvert: whole ? /@chromium/ : /@chromium|@once|@whole/,
            use: {
              browserName: 'firefox' as const,
              launchOptions: { ...firefoxOptions(firefox), downloadsPath: DOWNLOADS },
            },
          },
        ]
      : []),
    ...(webkit ? [{ name: 'webkit', testMatch: SMOKE }] : []),
  ],
  webServer: {
    command: `node serve-site.mjs ${process.env['SITE_PORT']}`,
    url: address,
    reuseExistingServer: false,
  },
});
