// What the reports of the test runners say: how many tests passed and failed, and which did not simply pass. The end of
// a run names them, since that is what is read of a long one.

/** Colours of a terminal, which have no place in a summary. */
// oxlint-disable-next-line no-control-regex -- The escape character is what such a colour begins with.
const COLOUR = /\u001B\[[\d;]*m/g;

/** The first line of a failure that says something. */
function reason(message = '') {
  const line = message
    .replace(COLOUR, '')
    .split('\n')
    .find((each) => each.trim() !== '');
  return line ? `: ${line.trim().slice(0, 300)}` : '';
}

/** A report of Vitest’s reporter `json`. */
export function ofVitest({ numPassedTests, numFailedTests, numFailedTestSuites, testResults }) {
  const names = testResults.flatMap(({ name, message, assertionResults }) => {
    const failures = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages: [first] }) => `failed  ${name} › ${fullName}${reason(first)}`);
    return failures.length === 0 && message ? [`failed  ${name}${reason(message)}`] : failures;
  });
  // A file that breaks before its first test fails as a suite and counts no test.
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites, names };
}

/** A report of Playwright’s reporter `json`. */
export function ofPlaywright({ stats, suites, errors }) {
  const names = suites.flatMap(specsWithin).flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results, projectName }) => {
        const first = results.find((result) => result.error);
        const word = status === 'flaky' ? 'flaky ' : 'failed';
        return `${word}  [${projectName}] ${file}:${line} › ${title}${reason(first?.error.message)}`;
      }),
  );
  return {
    passed: stats.expected + stats.flaky,
    secondTry: stats.flaky,
    failed: stats.unexpected,
    names: [...names, ...errors.map(({ message }) => `failed${reason(message)}`)],
  };
}

function specsWithin({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsWithin)];
}
