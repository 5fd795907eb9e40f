import { playwright } from '@vitest/browser-playwright';
import { runnerImport } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand, BrowserInstanceOption } from 'vitest/node';
import { BROWSER_FLAGS, findBrowser, firefoxOptions } from './scripts/browser.mjs';
import { earlyScript } from './src/build/early-script.ts';
import { leanTemplates } from './src/build/lean-templates.ts';
import { letters } from './src/build/letters-plugin.ts';
import { pagePolicy } from './src/build/policy/page-policy.ts';
import { partLoading } from './src/build/part-loading.ts';
import { preloadFonts } from './src/build/preload-fonts.ts';
import { rescuePage } from './src/build/rescue-page.ts';
import { siteFiles } from './src/build/site-files.ts';
import { BILL, software } from './src/build/software/software-plugin.ts';
import { SHARDS } from './src/edition/shards/served-edition.ts';
import { KEPT_LETTERS } from './src/platform/kept-shards.ts';
import type { Compiled } from './src/edition/compiled.ts';
import type * as FirstView from './src/first-view.ts';

const ofOthers = software();

export default defineConfig(async () => ({
  // Relative, so that the site works under any path.
  base: './',
  publicDir: 'src/platform/icons',
  // What is found only when a part is loaded would have the tests reload in the middle.
  optimizeDeps: {
    include: [
      'd3-scale',
      'diff',
      'docx',
      'dompurify',
      'fflate',
      'hash-wasm',
      'lit/directives/guard.js',
      'lit/directives/keyed.js',
      'lit/directives/live.js',
      'lit/directives/repeat.js',
      'marked',
      'workbox-window',
    ],
  },
  build: {
    target: 'es2023',
    // Parts that are asked for are small and few; naming all their files in the first script would weigh more than it saves.
    modulePreload: false,
    // What the first view needs is one file: together it weighs less, and takes one request.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'main', test: /src\/main\.ts$/ }] } } },
  },
  // Readers of files are loaded one by one in their worker too.
  worker: { format: 'es' as const, plugins: () => [ofOthers.apart()] },
  plugins: [
    letters({ folder: process.env['LETTERS_FOLDER'] ?? 'letters', firstView: drawFirstView }),
    preloadFonts(),
    partLoading(),
    leanTemplates(),
    earlyScript('src/early.ts', ofOthers.apart),
    ofOthers.inSite(),
    rescuePage('src/rescue', ofOthers.apart),
    offline(),
    pagePolicy(),
    siteFiles(),
  ],
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          // Each file in a process of its own would load the compiler and the letters anew: most of the time of a run.
          isolate: false,
          // Properties try many cases; a busy machine takes several times as long for them. What hangs is found all the same.
          testTimeout: 30_000,
        },
      },
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
            provider: playwright(),
            instances: await engines(),
            commands: { pressKeys },
          },
        },
      },
    ],
  },
}));

/** The first view is drawn by the page's own components, so it is loaded as the page loads them, through Vite. */
async function drawFirstView({ edition }: Compiled): Promise<string> {
  const { module } = await runnerImport<typeof FirstView>('/src/first-view.ts', {
    configFile: false,
    logLevel: 'error',
  });
  return edition ? module.firstView(edition) : '';
}

function offline() {
  return VitePWA({
    // A new version waits until the reader takes it: a reload under a half-written note would be unforgivable.
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Vis-à-vis',
      short_name: 'Vis-à-vis',
      description: 'Letters side by side, what answers what, and private notes kept on the device.',
      display: 'standalone',
      background_color: '#fbf9f5',
      theme_color: '#fbf9f5',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{html,js,css,json,woff2,svg,png}'],
      // The letters of a large edition are kept as they are read, or all of them if the reader asks; its index is always needed.
      globIgnores: [`assets/${SHARDS}**`, BILL],
      maximumFileSizeToCacheInBytes: 1e9,
      runtimeCaching: [
        {
          // What has a hash in its name never means anything else.
          urlPattern: new RegExp(`/assets/${SHARDS}[^/]+\\.json$`),
          handler: 'CacheFirst' as const,
          options: { cacheName: KEPT_LETTERS, matchOptions: { ignoreVary: true } },
        },
      ],
      // A worker under the site's policy loads no further script by its name.
      inlineWorkboxRuntime: true,
      // A page's address is what stands behind its “?”. Whatever else lies below the site, as a second one in a folder of it, is not answered.
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
      // The page of a first visit is answered by its copy as soon as that is whole.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
    },
  });
}

/**
 * Presses keys for the browser tests. Vitest's own way asks for their frame by its name, which Playwright now and then fails to learn of Firefox over
 * WebDriver BiDi, for as long as the frame is there: it asks for it while the frame is loading.
 */
const pressKeys: BrowserCommand<[keys: readonly string[]]> = async ({ page }, keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The engines of the browser tests. A build asks for none. */
async function engines(): Promise<BrowserInstanceOption[]> {
  if (!process.env['VITEST']) return [];
  const [chromium, firefox] = [await findBrowser('chromium', { windowless: true }), await findBrowser('firefox')];
  const start = { args: BROWSER_FLAGS, ...(chromium ? { executablePath: chromium } : {}) };
  return [
    { browser: 'chromium', provider: playwright({ launchOptions: start }) },
    ...(firefox
      ? [
          {
            browser: 'firefox' as const,
            // What draws is looked at in both by `npm run engines`; what stores, always.
            ...(process.env['WHOLE_SUITE'] === undefined && { exclude: ['tests/browser/ui/**'] }),
            provider: playwright({ launchOptions: firefoxOptions(firefox) }),
          },
        ]
      : []),
  ];
}
