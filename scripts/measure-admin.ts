/**
 * Measures every page of the app as merchants open it, inside the local shop's admin, on the production build, in a
 * Chromium: web vitals at the 75th percentile of 20 loads, and the compressed size of our scripts.
 *
 *   npm run measure:admin -- [loads] [expression that the rows of the table match]
 *
 * Pages with long lists are measured first, in a shop that ships to 200 countries: `-- 5 "with 200 countries"` measures them alone,
 * `-- 20 '^/app$|orders|health'` the overview, the orders and health.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Frame, type Page, type Request } from '@playwright/test';
import config from '../playwright.config.ts';
import { Merchant } from '../tests/e2e/merchant.ts';
import { withDataOfItsOwn, withProduct } from '../tests/e2e/own-product.ts';
import { openPage, openPages } from './admin-pages.ts';
import { provideBrowser } from './browser.ts';
import { buildStale } from './build.ts';
import { draftOrder, toPoBox } from './draft-order.ts';
import { openQuestion } from './open-request.ts';
import { gzipSizeOf, readBuiltPages } from './client-scripts.ts';
import { runAsProgram } from './process/program.ts';
import type { Product } from './product.ts';

const vitals = readFileSync(
  fileURLToPath(new URL('../node_modules/web-vitals/dist/web-vitals.iife.js', import.meta.url)),
  'utf8',
);
/** Google's library tells each metric anew whenever it gets worse; the page keeps the last. */
const keep = `${vitals}
window.measured = {};
for (const on of ['onLCP', 'onCLS', 'onINP'])
  webVitals[on](({ name, value }) => { measured[name] = value; }, { reportAllChanges: true, durationThreshold: 16 });`;

const slowDown = 4;
/** After so long the server has been asked about what was typed last, and has answered. */
const answered = 1_500;
const typed = 'Free shipping, 25';

interface Load {
  readonly lcp: number;
  readonly cls: number;
  /** `null` on a page without a field to type in. */
  readonly inp: number | null;
  /** How long the server took for what was typed, each time it was asked. */
  readonly answers: readonly number[];
}

/** Typed into the first setting of a page, where it has some; the server answers to that. */
const fields = 's-text-field, s-search-field, s-number-field, s-text-area';
const settings = ':is(s-text-field, s-number-field, s-text-area)[name]';

/** Loads a page once; then types into its first field with a processor that is slowed down. */
async function load(page: Page, admin: string, address: string): Promise<Load> {
  const frame = await openPage(page, admin, address);
  const [lcp, cls] = [await metric(frame, 'LCP'), await metric(frame, 'CLS')];
  const setting = frame.locator(settings).first();
  const field = (await setting.count()) > 0 ? setting : frame.locator(fields).first();
  if ((await field.count()) === 0) return { lcp: lcp ?? NaN, cls: cls ?? 0, inp: null, answers: [] };
  const answers: number[] = [];
  const hear = (request: Request) => {
    const { requestStart, responseEnd } = request.timing();
    if (request.url().endsWith('/app/policy/typed')) answers.push(responseEnd - requestStart);
  };
  page.on('requestfinished', hear);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await field.locator('input, textarea').first().focus();
  await page.keyboard.type(typed, { delay: 120 });
  await frame.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 300))));
  const inp = await metric(frame, 'INP');
  await page.waitForTimeout(answered);
  page.off('requestfinished', hear);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  // Shorter than the 16 ms from which the browser tells of an event at all.
  return { lcp: lcp ?? NaN, cls: (await metric(frame, 'CLS')) ?? 0, inp: inp ?? 16, answers };
}

const metric = (frame: Frame, name: string): Promise<number | null> =>
  frame.evaluate((asked) => {
    const measured: unknown = Reflect.get(window, 'measured');
    const value: unknown = measured instanceof Object ? Reflect.get(measured, asked) : null;
    return typeof value === 'number' ? value : null;
  }, name);

const p75 = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.75) - 1] ?? NaN;

function row(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

async function openMeasured(browser: Browser): Promise<Page> {
  const { userAgent, viewport } = config.use ?? {};
  const context = await browser.newContext({ userAgent, viewport });
  await context.addInitScript(keep);
  return context.newPage();
}

function heads(): void {
  row('page', 'LCP', 'CLS', 'INP while typing', 'server’s answer');
  row('---', '---:', '---:', '---:', '---:');
}

async function measurePage(page: Page, admin: string, address: string, loads: number, note = '') {
  const taken: Load[] = [];
  for (let count = 0; count < loads; count++) taken.push(await load(page, admin, address));
  const inps = taken.map(({ inp }) => inp).filter((inp) => inp !== null);
  const answers = taken.flatMap((each) => each.answers);
  row(
    `\`${address}\`${note}`,
    `${p75(taken.map(({ lcp }) => lcp)).toFixed(0)} ms`,
    p75(taken.map(({ cls }) => cls)).toFixed(3),
    inps.length === 0 ? 'nothing to type' : `${p75(inps).toFixed(0)} ms`,
    answers.length === 0 ? '–' : `${p75(answers).toFixed(0)} ms`,
  );
}

async function measurePages(browser: Browser, admin: string, loads: number, asked: RegExp): Promise<void> {
  const page = await openMeasured(browser);
  const order = await draftOrder(page, admin, toPoBox);
  await openQuestion(page, admin, order, 'Where is it?');
  const opened: string[] = [];
  for await (const { address } of openPages(page, admin)) opened.push(address);
  heads();
  for (const address of opened.filter((each) => asked.test(each)))
    await measurePage(page, admin, address, loads);
}

const many = 200;
const withMany = ` with ${many} countries`;
const longPages = [
  '/app/policy',
  '/app/policy/shipping',
  '/app/policy/shipping/destinations.served/100',
  '/app/policy/delivery',
  '/app/policy/publish',
  '/app/policy/history/2',
];

/** What shows or edits a policy that ships to many countries; a change waits there to be published. */
async function measureLongPages(browser: Browser, product: Product, loads: number, asked: RegExp) {
  const pages = longPages.filter((address) => asked.test(`${address}${withMany}`));
  if (pages.length === 0) return;
  const page = await openMeasured(browser);
  const merchant = new Merchant(page, product.admin);
  await merchant.opensUnitedStates();
  await merchant.freeFromUnitedStates().fill('120.00');
  await merchant.saves();
  heads();
  for (const address of pages) await measurePage(page, product.admin, address, loads, withMany);
}

function printSizes(): void {
  row('page', 'our scripts, gzip');
  row('---', '---:');
  for (const page of readBuiltPages())
    row(`\`${page.pattern}\``, `${(gzipSizeOf(page) / 1000).toFixed(1)} kB`);
}

await runAsProgram(import.meta.url, async () => {
  const [loads = '20', text = ''] = process.argv.slice(2);
  const asked = new RegExp(text);
  await buildStale();
  printSizes();
  const browser = await chromium.launch({ executablePath: provideBrowser().path });
  try {
    await withDataOfItsOwn((data) =>
      withProduct('aallyn', data, (product) => measureLongPages(browser, product, Number(loads), asked), {
        destinations: many,
      }),
    );
    if (text.includes(withMany.trim())) return;
    await withDataOfItsOwn((data) =>
      withProduct('aallyn', data, ({ admin }) => measurePages(browser, admin, Number(loads), asked)),
    );
  } finally {
    await browser.close();
  }
});
