/**
 * `npm test`: everything, ended by the line `N passed, N failed`. `npm test -- policy app` runs parts only:
 * typecheck, lint, format, a vitest project (policy, shop, functions, blocks, react, app, repository), e2e, or cli, which
 * runs by itself only in CI.
 */
import { provideBrowser } from './browser.ts';
import { buildStale } from './build.ts';
import { check, playwright, vitest, type Count } from './checks.ts';
import { runAsProgram } from './process/program.ts';

const checks: Readonly<Record<string, readonly [string, ...string[]]>> = {
  typecheck: ['tsx', 'scripts/typecheck.ts'],
  lint: ['tsx', 'scripts/lint.ts'],
  format: ['prettier', '--check', '--log-level', 'warn', '--cache', '.'],
  cli: ['tsx', 'scripts/shopify-cli.ts'],
};

const projects = ['policy', 'shop', 'functions', 'blocks', 'react', 'app', 'repository'];

async function runTests(asked: readonly string[]): Promise<Count> {
  const unknown = asked.filter((part) => !(part in checks) && !projects.includes(part) && part !== 'e2e');
  if (unknown.length > 0) {
    throw new Error(
      `No such part: ${unknown.join(', ')}. There are ${[...Object.keys(checks), ...projects, 'e2e'].join(', ')}.`,
    );
  }
  const wanted = (part: string) => asked.length === 0 || asked.includes(part);
  const unasked = (part: string) => asked.length === 0 && part === 'cli' && !process.env['CI'];
  const alongside = Object.entries(checks).filter(([part]) => wanted(part) && !unasked(part));
  const units = projects.filter(wanted);

  const byBrowser = async () => (wanted('e2e') ? [await timed('e2e', browserTests)] : []);
  const byVitest = async () =>
    units.length > 0 ? [await timed('vitest', () => vitest(units, !wanted('e2e')))] : [];
  const checkAll = async (parts: typeof alongside) => {
    const counts: Count[] = [];
    // One after the other: each fills a processor.
    for (const [part, command] of parts) counts.push(await timed(part, () => check(part, ...command)));
    return counts;
  };
  // What the build makes is not looked at by it, so it takes the processor that the build leaves.
  const formatted = checkAll(alongside.filter(([part]) => part === 'format'));
  const byChecks = async () => [
    ...(await formatted),
    ...(await checkAll(alongside.filter(([part]) => part !== 'format'))),
  ];
  const built = await timed('build', build);
  // The browser's tests wait a lot; the others, which watch no clock, work meanwhile and yield to them.
  const counts = [built, ...(await Promise.all([byVitest(), byChecks(), byBrowser()])).flat()];
  console.log(took.join('\n'));
  return counts.reduce((sum, count) => ({
    passed: sum.passed + count.passed,
    failed: sum.failed + count.failed,
    told: [...sum.told, ...count.told],
  }));
}

/** When each step of this run began and ended. */
const took: string[] = [];

async function timed(name: string, work: () => Promise<Count>): Promise<Count> {
  const seconds = () => (performance.now() / 1000).toFixed(0).padStart(5);
  const from = seconds();
  const count = await work();
  took.push(`${name.padEnd(10)}${from} s to ${seconds()} s`);
  return count;
}

const nothing: Count = { passed: 0, failed: 0, told: [] };
const failed = (name: string): Count => ({ passed: 0, failed: 1, told: [`FAILED  ${name}`] });

/** Not counted when it works: what it makes is what the tests test. */
async function build(): Promise<Count> {
  try {
    const built = await buildStale();
    console.log(`Build: ${built.join(', ') || 'nothing has changed'}`);
    return nothing;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return failed('build');
  }
}

async function browserTests(): Promise<Count> {
  try {
    const { path, from } = provideBrowser();
    console.log(`Browser: ${path} (from ${from})`);
    return await playwright(path);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return failed('e2e');
  }
}

await runAsProgram(import.meta.url, async () => {
  const { passed, failed, told } = await runTests(process.argv.slice(2));
  if (told.length > 0) console.log(told.join('\n'));
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
