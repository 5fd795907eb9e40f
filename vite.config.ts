import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_FLAGS, findBrowser } from './scripts/browser.mjs';

export default defineConfig(async () => ({
  base: './',
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node' } },
      {
        extends: true as const,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/browser/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(await chromium()), args: BROWSER_FLAGS } }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}));

async function chromium(): Promise<{ executablePath?: string }> {
  const executablePath = process.env['VITEST'] ? await findBrowser() : undefined;
  return executablePath ? { executablePath } : {};
}
