import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The engines the tests run in: the variable that names a program, the names under which Debian, Fedora, Arch, macOS and the
 * makers' own packages install it, what it does not run without, and the packages of Debian.
 */
const ENGINES = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    elsewhere: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium', 'chromium-headless-shell'],
    // The same engine without a window around each page, and by the same name a package of Debian: tests take half as long.
    windowless: 'chromium-headless-shell',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
  },
  webkit: {
    name: 'WebKitGTK',
    variable: 'WEBKIT_DRIVER_PATH',
    programs: ['WebKitWebDriver'],
    elsewhere: [],
    // Its window needs a display; xvfb-run makes one, and stops without xauth.
    needs: ['xvfb-run', 'xauth'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
};

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/**
 * The Chromium that Playwright downloaded earlier, if it did. Its Firefox and WebKit are not looked for: they are changed
 * to be driven, and a reader has neither.
 */
async function inPlaywrightCache() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/**
 * The program of an engine that is already on this machine, or undefined. The engine's variable comes first. Tests take a
 * Chromium without a window where there is one; what is measured is measured in the one that readers have.
 */
export async function findBrowser(engine = 'chromium', { windowless = false } = {}) {
  const { variable, programs, elsewhere, needs = [], windowless: quick = '' } = ENGINES[engine];
  if (!needs.every((name) => onPath([name]))) return undefined;
  const wanted = windowless && quick ? [quick, ...programs] : programs;
  const found = process.env[variable] || onPath(wanted) || elsewhere.find(runs);
  return found || (engine === 'chromium' ? inPlaywrightCache() : undefined);
}

function attempt(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Whether apt-get may be used here. */
function canApt() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Whether this is a machine on which every engine can be installed, and so none may be left out. */
export function hasAll() {
  return canApt() && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Whether this engine's tests would be quicker with a program that can be had here and is not. */
function couldBeQuicker(engine) {
  const { variable, windowless } = ENGINES[engine];
  return windowless !== undefined && canApt() && !process.env[variable] && !onPath([windowless]);
}

function aptInstall(packages) {
  return attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function install(engines) {
  if (canApt()) {
    console.log(`Installing for the tests: ${engines.map((engine) => ENGINES[engine].name).join(', ')}.`);
    process.env['DEBIAN_FRONTEND'] = 'noninteractive';
    attempt('apt-get', ['update', '-q']);
    // A package that a system does not have makes all of a call fail; then each is asked for by itself.
    const packages = engines.flatMap((engine) => ENGINES[engine].packages);
    if (!aptInstall(packages)) for (const each of packages) aptInstall([each]);
  } else if (engines.includes('chromium')) {
    console.log('Installing for the tests: Chromium.');
    attempt(process.execPath, ['node_modules/playwright/cli.js', 'install', '--no-shell', 'chromium']);
  }
}

async function findAll(engines) {
  return Object.fromEntries(await Promise.all(engines.map(async (engine) => [engine, await findBrowser(engine)])));
}

/**
 * The programs of these engines. What is missing is installed first: by apt-get as root on Debian, else Chromium by
 * Playwright. Firefox and WebKitGTK are undefined where they can't be had.
 * @throws {Error} saying what to install, when there is no Chromium.
 */
export async function ensureBrowsers(engines = Object.keys(ENGINES)) {
  let found = await findAll(engines);
  const missing = engines.filter((engine) => !found[engine] || couldBeQuicker(engine));
  if (missing.length > 0) {
    install(missing);
    found = await findAll(engines);
  }
  if (engines.includes('chromium') && !found.chromium) throw new Error(`The tests need ${howToHave('chromium')}`);
  return found;
}

/** A Chromium, installed first where there is none; as `ensureBrowsers`. */
export async function ensureBrowser() {
  return (await ensureBrowsers(['chromium'])).chromium;
}

/** The name of an engine that is not there, and how to have it. */
export function howToHave(engine) {
  const { name, variable, packages, needs = [] } = ENGINES[engine];
  const also = needs.length > 0 ? ` with ${needs.join(' and ')}` : '';
  return `${name}, which is not on this machine: install it (Debian: ${packages.join(', ')}), or set ${variable}${also}.`;
}

/** Flags that keep a test's Chromium quiet and off the network. */
export const BROWSER_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * How Playwright starts the Firefox that readers have: through WebDriver BiDi. A proxy that is not there keeps it off
 * the network; what is on this machine needs none.
 */
export function firefoxOptions(executablePath) {
  const nowhere = { http: '127.0.0.1', http_port: 9, ssl: '127.0.0.1', ssl_port: 9, type: 1 };
  const firefoxUserPrefs = Object.fromEntries(
    Object.entries(nowhere).map(([name, value]) => [`network.proxy.${name}`, value]),
  );
  return { channel: 'moz-firefox', executablePath, firefoxUserPrefs };
}
