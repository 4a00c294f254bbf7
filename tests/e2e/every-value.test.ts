import type { FrameLocator, Page } from '@playwright/test';
import { decodePolicy, isSame, placeAt } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';
import pg from 'pg';

import { valueAt } from '../../packages/policy/src/testing/another-value.ts';
import { everyRow } from '../../packages/policy/src/testing/every-row.ts';
import type { Setting } from '../../packages/policy/src/testing/every-value.ts';
import {
  byItself,
  everyValueSet,
  settings,
  withSettingUndone,
} from '../../packages/policy/src/testing/every-value.ts';
import { withoutReasons } from '../../packages/policy/src/testing/probes/probe.ts';
import { probes } from '../../packages/policy/src/testing/probes/probes.ts';
import { frameOf } from './admin-page.ts';
import type { EditorPage } from './every-value-pages.ts';
import { confirmedWith, losesRow, pagesOf, typedFor } from './every-value-pages.ts';
import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';

// Every value of the policy, each typed or chosen on its page.
test.setTimeout(300_000);
test.use({ apart: 'every value', actionTimeout: 15_000 });

/** The policy of the newest version. */
async function publishedPolicy(databaseUrl: string): Promise<Policy> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const newest = 'select document from "PolicyVersion" order by number desc limit 1';
  const { rows } = await client.query<{ document: unknown }>(newest);
  await client.end();
  const read = decodePolicy(rows[0]?.document);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

async function imports(page: Page, admin: string, policy: Policy): Promise<void> {
  const app = frameOf(page);
  await page.goto(`${admin}/app/policy/import`);
  const file = {
    name: 'policy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(policy)),
  };
  await app.getByLabel('Policy file').setInputFiles(file);
  await app.getByRole('checkbox', { name: 'Keep what my shop says about itself' }).uncheck();
  await app.getByRole('button', { name: 'Check' }).click();
  await app.getByRole('button', { name: 'Make it my draft' }).click();
  await expect(page).toHaveURL(/\/app\/policy$/);
}

/** The rows of a list, by the buttons that take them out. */
const rowsOf = (app: FrameLocator, { path }: Setting) =>
  app
    .locator(`[id="${path}"], fieldset[aria-label="${placeAt(path)?.label ?? ''}"]`)
    .first()
    .getByRole('button', { name: /^Remove / });

async function losesLastRow(app: FrameLocator, setting: Setting): Promise<void> {
  const rows = rowsOf(app, setting);
  const count = await rows.count();
  await rows.last().click();
  await expect(rows).toHaveCount(count - 1);
}

/** Types a text into a field, chooses it, or switches it on or off. */
async function sets(app: FrameLocator, name: string, text: string): Promise<void> {
  const fields = app.locator(`[name="${name}"]`);
  const control = fields.locator('input, textarea, select');
  switch (await fields.first().evaluate(({ localName }) => localName)) {
    case 's-checkbox':
      for (const word of await fields.all()) {
        const isChosen = text.split(' ').includes((await word.getAttribute('value')) ?? '');
        // What the page draws anew after a row was taken out may come between a press and its effect.
        await expect(() => word.getByRole('checkbox').setChecked(isChosen)).toPass();
      }
      return;
    case 's-switch':
      return control.setChecked(text === 'on');
    case 's-select':
      await control.selectOption(text);
      return;
    default:
      return control.fill(text);
  }
}

async function setsAndSaves(merchant: Merchant, { address, settings: all }: EditorPage): Promise<void> {
  await merchant.opensPolicy(address);
  for (const setting of all.filter(losesRow)) await losesLastRow(merchant.app, setting);
  const typed = all.filter((setting) => !losesRow(setting));
  if (typed.length === 0) return;
  for (const texts of [...typed.map(typedFor), ...typed.map(confirmedWith)]) {
    for (const [name, text] of Object.entries(texts)) await sets(merchant.app, name, text);
  }
  await merchant.saves();
}

/** What a page says now, by the names of its fields: of words those that are chosen. */
const shownOn = (app: FrameLocator): Promise<Readonly<Record<string, string>>> =>
  app.locator('form[data-save-bar]').evaluate((form) => {
    const shown: Record<string, string> = {};
    for (const field of form.querySelectorAll('[name]')) {
      const name = field.getAttribute('name') ?? '';
      const value = 'value' in field && typeof field.value === 'string' ? field.value : '';
      const isOn = 'checked' in field && field.checked === true;
      if (field.localName === 's-switch') shown[name] = isOn ? 'on' : 'off';
      else if (field.localName !== 's-checkbox') shown[name] = value;
      else shown[name] = [shown[name] ?? '', isOn ? value : ''].filter((word) => word !== '').join(' ');
    }
    return shown;
  });

/** The values that a page does not show as they were set. */
async function notShown(
  merchant: Merchant,
  { address, settings: all }: EditorPage,
): Promise<readonly string[]> {
  await merchant.opensPolicy(address);
  const shown = await shownOn(merchant.app);
  const missing: string[] = [];
  for (const setting of all) {
    const { path, after } = setting;
    const isShown = losesRow(setting)
      ? (await rowsOf(merchant.app, setting).count()) === (Array.isArray(after) ? after.length : 0)
      : Object.entries(typedFor(setting)).every(([name, text]) => shown[name] === text);
    if (!isShown) missing.push(path);
  }
  return missing;
}

/** What a value governs, asked of a policy. */
const answerOf = ({ place }: Setting, policy: Policy): string =>
  withoutReasons(probes[place]?.answer(policy));

test('every value of the policy is set in the browser, published, seen to change what it governs, and read back', async ({
  page,
  product: { admin, databaseUrl },
}) => {
  const merchant = new Merchant(page, admin);
  await imports(page, admin, everyRow);
  await merchant.publishes();
  expect(await publishedPolicy(databaseUrl)).toEqual(everyRow);

  const pages = pagesOf(settings);
  for (const each of pages) await test.step(each.address, () => setsAndSaves(merchant, each));
  await merchant.publishes();

  const policy = await publishedPolicy(databaseUrl);
  const named = (found: readonly Setting[]) => found.map(({ path }) => path);
  const isPublished = ({ path }: Setting) => isSame(valueAt(policy, path), valueAt(everyValueSet, path));
  expect(named(settings.filter((setting) => !isPublished(setting)))).toEqual([]);
  const governs = (setting: Setting) => {
    const answer = answerOf(setting, policy);
    const others = [everyRow, withSettingUndone(policy, setting)];
    return others.every((other) => answerOf(setting, other) !== answer);
  };
  expect(named(settings.filter((setting) => !governs(setting)))).toEqual([]);
  const missing: string[] = [];
  for (const each of pages) missing.push(...(await notShown(merchant, each)));
  expect(missing).toEqual([]);
});

test('[SHIP-02, SHIP-03] the currency of the policy is set in the browser and read back, and is not published while its thresholds are in another', async ({
  page,
  product: { admin },
}) => {
  const merchant = new Merchant(page, admin);
  await merchant.opensPolicy('support');
  await sets(merchant.app, byItself, 'EUR');
  await merchant.saves();
  await merchant.opensPolicy('support');
  expect((await shownOn(merchant.app))[byItself]).toBe('EUR');
  await page.goto(`${admin}/app/policy/publish`);
  await expect(merchant.app.getByRole('link', { name: /threshold is in EUR/ }).first()).toBeVisible();
  await expect(merchant.app.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(0);
});
