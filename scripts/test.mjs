// `npm test`: installs what is missing, runs every check, and ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install.mjs';
import { ofPlaywright, ofVitest } from './reports.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installMissing();

const { ensureBrowsers, hasAll, howToHave } = await import('./browser.mjs');
const browsers = await ensureBrowsers();
/** What is not tested here, each with how to have it. Where all engines can be installed, that is a failure. */
const leftOut = Object.keys(browsers)
  .filter((engine) => !browsers[engine])
  .map((engine) => `${hasAll() ? 'FAILED' : 'LEFT OUT'}  the tests in ${howToHave(engine)}`);

const bin = (name) => `node_modules/.bin/${name}`;
const reports = mkdtempSync(join(tmpdir(), 'vis-a-vis-'));
const vitestReport = join(reports, 'vitest.json');

const engines = Object.keys(browsers).filter((engine) => browsers[engine]);

/** What reads the code, or makes the site of it. Most of these keep one core busy, so they run side by side. */
const readings = [
  { name: 'format', run: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types', run: [bin('tsc'), '--project', '.'] },
  { name: 'templates', run: [bin('lit-analyzer'), 'src', '--strict', '--maxWarnings', '0'] },
  { name: 'lint', run: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'letters', run: [process.execPath, 'scripts/check.mjs'] },
  { name: 'build', run: [bin('vite'), 'build', '--logLevel', 'warn'] },
];

const unitTests = {
  name: 'unit and browser tests',
  run: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  read: () => ofVitest(JSON.parse(readFileSync(vitestReport, 'utf8'))),
};

/** It waits more than it works, and so goes beside the unit tests. */
const longTest = siteTests('two minutes of reading', ['long'], ['--workers', '1']);

/** All engines in one go: one that comes to its end leaves a core to the next. */
const shortTests = siteTests(`site tests, ${engines.join(', ')}`, engines);

function siteTests(name, projects, words = []) {
  const report = join(reports, `${projects.join('-')}.json`);
  return {
    name,
    run: [
      bin('playwright'),
      'test',
      '--config',
      'tests/site/playwright.config.ts',
      ...projects.flatMap((project) => ['--project', project]),
      ...words,
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    read: () => ofPlaywright(JSON.parse(readFileSync(report, 'utf8'))),
  };
}

/** Runs a check. What it says is shown as it says it, or in one piece at its end. */
function run({ name, run: [command, ...args], env = {} }, { atEnd = false } = {}) {
  const heading = `\n── ${name}\n`;
  const said = [heading];
  if (!atEnd) process.stdout.write(heading);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: atEnd ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (part) => said.push(part));
    child.stderr?.on('data', (part) => said.push(part));
    child.on('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => {
      if (atEnd) for (const part of said) process.stdout.write(part);
      resolve(code === 0);
    });
  });
}

/**
 * What a check came to: how many passed and failed, and the names of those that did not simply pass. It counts as one
 * test, but for those that count their own and write a report.
 */
function outcome({ read }, ok) {
  const plain = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, names: [] };
  if (!read) return plain;
  try {
    const { passed, failed, names } = read();
    // A run that failed must count as failed, whatever its report says.
    return { passed, failed: ok ? failed : Math.max(failed, 1), names };
  } catch {
    return { ...plain, passed: 0, failed: 1 };
  }
}

async function timed(check, how) {
  const started = Date.now();
  const { passed, failed, names } = outcome(check, await run(check, how));
  return { name: check.name, passed, failed, names, seconds: ((Date.now() - started) / 1000).toFixed(0) };
}

function add({ name, passed, failed, names, seconds }) {
  total.passed += passed;
  total.failed += failed;
  lines.push(`${failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${passed} of ${passed + failed} (${seconds} s)`);
  lines.push(...names.map((each) => `        ${each}`));
}

for (const line of leftOut) console.log(line);
const total = { passed: 0, failed: hasAll() ? leftOut.length : 0 };
const lines = [];
for (const result of await Promise.all(readings.map((check) => timed(check, { atEnd: true })))) add(result);
for (const result of await Promise.all([timed(unitTests), timed(longTest, { atEnd: true })])) add(result);
add(await timed(shortTests));
rmSync(reports, { recursive: true, force: true });

console.log(`\n${[...lines, ...leftOut].join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
