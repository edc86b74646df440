const outcome = ({ skipped, passed }) => (skipped ? 'skipped' : passed ? 'passed' : 'failed');

const count = (suite, counts) => {
  for (const test of suite?.tests ?? []) counts[outcome(test)]++;
  for (const inner of suite?.suites ?? []) count(inner, counts);
};

/**
 * Closes a run of Web Test Runner with one plain line, and fails a run in which a browser passed no
 * test or one was skipped: the runner itself calls an empty file a success.
 */
export const plainReporter = () => ({
  onTestRunFinished({ sessions }) {
    const total = { passed: 0, failed: 0, skipped: 0 };
    const passedIn = {};
    for (const session of sessions) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      count(session.testResults, counts);
      // A file that could not be loaded, or that failed outside its tests, has no failed test of its own.
      if (!session.passed && counts.failed === 0) counts.failed = 1;
      passedIn[session.browser.name] = (passedIn[session.browser.name] ?? 0) + counts.passed;
      for (const key of Object.keys(total)) total[key] += counts[key];
    }
    const idle = Object.keys(passedIn).filter((browser) => passedIn[browser] === 0);
    if (idle.length > 0) process.stdout.write(`\nNothing passed in ${idle.join(', ')}.`);
    process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
    // The runner exits with 0 by itself: the last word is said while it leaves.
    if (total.passed === 0 || idle.length > 0 || total.skipped > 0)
      process.on('exit', () => (process.exitCode = 1));
  },
});
