import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './process/run.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = path.join(root, 'node_modules/.cache/doorstep');

/** A program that is right or wrong as a whole. Its output is shown when it fails. */
export async function check(name: string, program: string, ...args: readonly string[]): Promise<Count> {
  const { code, said } = await run(program, args, { yields: true });
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name}`);
  if (code !== 0) console.log(said);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Every vitest test of the projects asked for. Shown as they run, or at the end when other tests are shown meanwhile. */
export async function vitest(projects: readonly string[], show: boolean): Promise<Count> {
  const file = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', ...reporters, ...projects.map((name) => `--project=${name}`)];
  const { code, said } = await run('vitest', args, { show, yields: true });
  if (!show) console.log(said);
  const { numPassedTests: passed = 0, numTotalTests: total = 0 } = numbersIn(file, (report) => report);
  return count('vitest', code, passed, total);
}

/** Every browser test. */
export async function playwright(browser: string): Promise<Count> {
  const file = freshReport('playwright.json');
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = await run('playwright', ['test', '--reporter=list,json'], { env, show: true });
  const stats = numbersIn(file, (report) => ('stats' in report ? report.stats : {}));
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return count('Playwright', code, expected, expected + unexpected + flaky + skipped);
}

/** Whatever did not pass has failed: a skipped test, a file that does not load, a run without tests. */
function count(name: string, code: number, passed: number, total: number): Count {
  const missed = total - passed;
  if (total === 0) console.log(`FAILED  ${name} ran no test.`);
  const unexplained = (code !== 0 || total === 0) && missed === 0;
  return { passed, failed: unexplained ? 1 : missed };
}

function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, name);
  rmSync(file, { force: true });
  return file;
}

/** The numbers of an object in a report; none when the run ended before it was written. */
function numbersIn(file: string, choose: (report: object) => unknown): Readonly<Record<string, number>> {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const chosen = typeof report === 'object' && report ? choose(report) : {};
    const entries: [string, unknown][] = Object.entries(chosen ?? {});
    return Object.fromEntries(
      entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    );
  } catch {
    return {};
  }
}
