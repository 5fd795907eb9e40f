import { defineConfig } from '@playwright/test';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/browser.mjs';

const executablePath = await findBrowser();

/** A port that is free now; the workers, which read this file too, are told it. */
process.env['SITE_PORT'] ??= await new Promise<string>((resolve) => {
  const probe = createServer().listen(0, () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => resolve(String(port)));
  });
});
const address = `http://localhost:${process.env['SITE_PORT']}/`;

/** The built site, end to end. `npm run build` comes first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Two cores serve the site and several browsers at once.
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: address,
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) },
    // A trace doubles the time; where one is wanted: `--trace on`.
    trace: 'off',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${process.env['SITE_PORT']} --strictPort`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
});
