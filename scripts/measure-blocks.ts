/**
 * Measures the UI extensions in the local shop with a Chromium and prints a table: how long each target takes from the
 * start of its worker to its first element in the page, and how often the page gets a drawing when something changes.
 *
 *   npx tsx scripts/measure-blocks.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ohio, Shopper } from '../tests/e2e/shopper.ts';
import { provideBrowser } from './browser.ts';
import { drawings, mountTime, observeTargets, untilQuiet } from './observed-targets.ts';
import { startProduct } from './product.ts';
import { runAsProgram } from './process/program.ts';
import { reportNothing } from './steps.ts';

const inCheckout = [
  'purchase.checkout.block.render',
  'purchase.checkout.delivery-address.render-after',
  'purchase.checkout.shipping-option-list.render-after',
];
const afterwards = ['purchase.thank-you.block.render', 'customer-account.order-status.block.render'];
const loads = 5;

async function measure(page: Page, storefront: string): Promise<void> {
  const shopper = new Shopper(page, storefront);
  await shopper.putsInCart('Travel Satchel');
  await shopper.goesToCheckout();
  await shopper.types(ohio);
  await untilQuiet(page);
  await mounts(page, inCheckout);
  await changes(page, 'protection turned on', () => shopper.protection().check());
  await changes(page, 'protection turned off', () => shopper.protection().uncheck());
  await changes(page, 'another street', () => shopper.fills('Address', '125 Main Street'));
  await changes(page, 'a P.O. box', () => shopper.fills('Address', 'PO Box 12'));
  await changes(page, 'the street again', () => shopper.fills('Address', '125 Main Street'));
  await changes(page, 'another e-mail (nothing to draw)', () => shopper.fills('Email', 'ken@example.com'));

  await shopper.placesOrder();
  await mounts(page, afterwards.slice(0, 1));
  await page.getByRole('link', { name: 'View order status' }).click();
  await mounts(page, afterwards.slice(1));
}

/** Loads the page again and again; prints the middle one of each target's times. */
async function mounts(page: Page, targets: readonly string[]): Promise<void> {
  const times = new Map<string, number[]>();
  for (let load = 0; load < loads; load++) {
    await page.reload();
    for (const target of targets) {
      times.set(target, [...(times.get(target) ?? []), await mountTime(page, target)]);
    }
  }
  for (const [target, taken] of times) {
    const sorted = taken.toSorted((one, other) => one - other);
    const shown = [sorted[Math.floor(loads / 2)], sorted[0], sorted.at(-1)].map((time) => time?.toFixed(0));
    row(`\`${target}\``, 'mount', `${shown[0]} ms (${shown[1]} to ${shown[2]})`);
  }
}

/** Prints how many drawings each target of checkout sends to the page because of one change. */
async function changes(page: Page, name: string, change: () => Promise<void>): Promise<void> {
  await untilQuiet(page);
  const before = await Promise.all(inCheckout.map((target) => drawings(page, target)));
  await change();
  await untilQuiet(page);
  for (const [index, target] of inCheckout.entries()) {
    row(`\`${target}\``, name, String((await drawings(page, target)) - (before[index] ?? 0)));
  }
}

function row(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

await runAsProgram(import.meta.url, async () => {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'doorstep-blocks-'));
  const ports = { app: 0, shop: 0, smtp: 0 };
  const product = await startProduct({ shop: 'aallyn', dataDirectory, ports, report: reportNothing });
  const browser = await chromium.launch({ executablePath: provideBrowser().path });
  try {
    const page = await browser.newPage();
    await observeTargets(page);
    row('target', 'what', 'measured');
    row('---', '---', '---:');
    await measure(page, product.storefront);
  } finally {
    await browser.close();
    await product.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
});
