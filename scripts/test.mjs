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

/** Each check counts as one test, but for those that count their own and write a report. */
const checks = [
  { name: 'format', run: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', run: [bin('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'types', run: [bin('tsc'), '--project', '.'] },
  { name: 'templates', run: [bin('lit-analyzer'), 'src', '--strict', '--maxWarnings', '0'] },
  { name: 'letters', run: [process.execPath, 'scripts/check.mjs'] },
  {
    name: 'unit and browser tests',
    run: [bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    read: () => ofVitest(JSON.parse(readFileSync(vitestReport, 'utf8'))),
  },
  { name: 'build', run: [bin('vite'), 'build', '--logLevel', 'warn'] },
  ...Object.keys(browsers)
    .filter((engine) => browsers[engine])
    .map(siteTests),
];

/** The tests of the built site, or some of them, in one engine. */
function siteTests(engine) {
  const report = join(reports, `site-${engine}.json`);
  return {
    name: `site tests, ${engine}`,
    run: [bin('playwright'), 'test', '--config', 'tests/site/playwright.config.ts', '--project', engine],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    read: () => ofPlaywright(JSON.parse(readFileSync(report, 'utf8'))),
  };
}

function run([command, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command} could not be run: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** What a check came to: how many passed and failed, and the names of those that did not simply pass. */
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

for (const line of leftOut) console.log(line);
const total = { passed: 0, failed: hasAll() ? leftOut.length : 0 };
const lines = [];
for (const check of checks) {
  console.log(`\n── ${check.name}`);
  const started = Date.now();
  const { passed, failed, names } = outcome(check, await run(check.run, check.env));
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  lines.push(`${failed > 0 ? 'FAILED' : 'ok    '}  ${check.name}: ${passed} of ${passed + failed} (${seconds} s)`);
  lines.push(...names.map((name) => `        ${name}`));
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n${[...lines, ...leftOut].join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
