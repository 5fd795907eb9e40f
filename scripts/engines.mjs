// `npm run engines [-- ENGINE…]`: the whole browser and site suite in every engine, and the table of what came of it in the README. It takes an hour or
// so, where `npm test` has Firefox read a part.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resultCell, ROWS, withRows } from './engine-matrix.mjs';
import { installMissing } from './install.mjs';
import { ofPlaywright, ofVitest } from './reports.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installMissing();
const { ensureBrowsers, howToHave } = await import('./browser.mjs');

const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const engines = ROWS.map((name) => ({ name, key: name === 'WebKitGTK' ? 'webkit' : name.toLowerCase() }));
const wrong = asked.filter((word) => !engines.some(({ key }) => key === word));
if (wrong.length > 0) end(`Not understood: ${wrong.join(' ')}. It takes: ${engines.map(({ key }) => key).join(', ')}.`);
const chosen = engines.filter(({ key }) => asked.length === 0 || asked.includes(key));

const programs = await ensureBrowsers(chosen.map(({ key }) => key));
for (const { key } of chosen) if (!programs[key]) end(`There is no ${howToHave(key)}`);

const bin = (name) => `node_modules/.bin/${name}`;
const reports = mkdtempSync(join(tmpdir(), 'vis-a-vis-engines-'));
const today = new Date().toISOString().slice(0, 10);
const rows = [];
let well = true;

if (!(await run(bin('vite'), ['build', '--logLevel', 'warn']))) end('The site can’t be built.');
for (const { name, key } of chosen) {
  const browser = key === 'webkit' ? undefined : await browserSuite(key);
  const site = await siteSuite(key);
  for (const line of [...(browser?.names ?? []), ...site.names]) console.log(line);
  well &&= !browser?.failed && !site.failed;
  rows.push([name, site.version ?? versionOf(programs[key]), resultCell(browser), resultCell(site), today]);
  // At once: a run that is ended early has told what it knew.
  writeFileSync('README.md', withRows(readFileSync('README.md', 'utf8'), rows));
}
rmSync(reports, { recursive: true, force: true });
process.exit(well ? 0 : 1);

async function browserSuite(key) {
  const file = join(reports, `${key}-browser.json`);
  const words = ['--project', `browser (${key})`, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  await run(bin('vitest'), ['run', ...words], { WHOLE_SUITE: '1' });
  return ofVitest(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Of the tests that Chromium has, those which an engine is not asked are counted too. As in `.ci/run`, what fails is tried once more, and is counted apart where it passes then: of so many hundred tests
 * in a row one loses the focus of its window or is starved now and then. The driver of WebKitGTK does not tell the engine's version; its tests do.
 */
async function siteSuite(key) {
  const file = join(reports, `${key}-site.json`);
  const words = ['test', '--config', 'tests/site/playwright.config.ts', '--project', key, '--retries', '1'];
  await run(bin('playwright'), words, { WHOLE_SUITE: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const version = /"type": "version",\s+"description": "([^"]+)"/.exec(JSON.stringify(report, undefined, 2))?.[1];
  return { ...ofPlaywright(report), version, notAsked: key === 'firefox' ? listed('chromium') - listed(key) : 0 };
}

function listed(key) {
  const words = ['test', '--list', '--reporter=json', '--config', 'tests/site/playwright.config.ts', '--project', key];
  const { stdout } = spawnSync(bin('playwright'), words, {
    encoding: 'utf8',
    env: { ...process.env, WHOLE_SUITE: '1' },
    maxBuffer: 1e9,
  });
  return (stdout.match(/"projectName":/g) ?? []).length;
}

function versionOf(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? 'unknown';
}

function run(command, words, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('close', (code) => resolve(code === 0));
  });
}

function end(line) {
  console.error(line);
  process.exit(1);
}
