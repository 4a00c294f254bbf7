import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { run } from './process/run.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What did not pass, by name, and what passed only when it was tried again: the last lines of a long output. */
  readonly told: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = path.join(root, 'node_modules/.cache/doorstep');

/** A program that is right or wrong as a whole. Its output is shown when it fails. */
export async function check(name: string, program: string, ...args: readonly string[]): Promise<Count> {
  const { code, said } = await run(program, args, { yields: true });
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name}`);
  if (code !== 0) console.log(said);
  return code === 0
    ? { passed: 1, failed: 0, told: [] }
    : { passed: 0, failed: 1, told: [`FAILED  ${name}`] };
}

/** Every vitest test of the projects asked for. Shown as they run, or at the end when other tests are shown meanwhile. */
export async function vitest(projects: readonly string[], show: boolean): Promise<Count> {
  const file = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', ...reporters, ...projects.map((name) => `--project=${name}`)];
  const { code, said } = await run('vitest', args, { show, yields: true });
  if (!show) console.log(said);
  const report = readReport(file, vitestReport);
  const told = (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`FAILED  ${path.relative(root, name)}`];
    return failed.map((test) => `FAILED  ${path.relative(root, name)} › ${test.fullName}`);
  });
  return count('vitest', code, report?.numPassedTests ?? 0, report?.numTotalTests ?? 0, told);
}

/** Every browser test. One that fails is tried once more in CI, where a machine may stand still for seconds, and then told. */
export async function playwright(browser: string): Promise<Count> {
  const file = freshReport('playwright.json');
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = await run('playwright', ['test', '--reporter=list,json'], { env, show: true });
  const report = readReport(file, playwrightReport);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const told = (report?.suites ?? []).flatMap(testsOf).flatMap(({ name, status }) => {
    if (status === 'flaky') return [`passed when it was tried again  ${name}`];
    return status === 'unexpected' ? [`FAILED  ${name}`] : [];
  });
  return count('Playwright', code, expected + flaky, expected + unexpected + flaky + skipped, told);
}

/** Whatever did not pass has failed: a skipped test, a file that does not load, a run without tests. */
function count(name: string, code: number, passed: number, total: number, told: readonly string[]): Count {
  const missed = total - passed;
  if (total === 0) return { passed, failed: 1, told: [`FAILED  ${name} ran no test.`, ...told] };
  if (code !== 0 && missed === 0) return { passed, failed: 1, told: [`FAILED  ${name} as a whole`, ...told] };
  return { passed, failed: missed, told };
}

function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, name);
  rmSync(file, { force: true });
  return file;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numTotalTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

interface Suite {
  readonly specs: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(
    z.object({ file: z.string(), title: z.string(), tests: z.array(z.object({ status: z.string() })) }),
  ),
  get suites() {
    return z.array(suite).optional();
  },
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  suites: z.array(suite),
});

const testsOf = ({
  specs,
  suites = [],
}: Suite): readonly { readonly name: string; readonly status: string }[] => [
  ...specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status }) => ({ name: `${file} › ${title}`, status })),
  ),
  ...suites.flatMap(testsOf),
];

/** What a run reported; `null` when it ended before it could. */
function readReport<Report>(file: string, shape: z.ZodType<Report>): Report | null {
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
