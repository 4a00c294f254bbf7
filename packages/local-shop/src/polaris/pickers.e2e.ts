import { expect } from '@playwright/test';
import { test } from './polaris.fixture.ts';

test('a day is picked from the month that opens beside its field, and one that cannot be is said to be invalid', async ({
  page,
  polaris,
}) => {
  await polaris.show(
    '<form><s-date-field id="it" label="From" name="from" value="2026-12-24" disallowdays="sunday" allow="2026-12--2027-01"></s-date-field></form>',
  );
  await polaris.listen(['input', 'change', 'invalid', 'viewchange']);
  await page.getByRole('button', { name: 'Choose a date' }).press('Enter');
  await expect(page.getByRole('grid', { name: 'December 2026' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thursday, December 24, 2026' })).toBeFocused();
  expect(await polaris.violations()).toEqual([]);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Home');
  const sunday = page.getByRole('button', { name: 'Sunday, January 24, 2027' });
  await expect(sunday).toBeFocused();
  await expect(sunday).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2027-01-25');
  expect(await polaris.heard()).toEqual(['viewchange', 'input', 'change']);
  await page.getByLabel('From', { exact: true }).fill('2027-02-31');
  await page.getByLabel('From', { exact: true }).blur();
  expect(await polaris.heard()).toEqual(['viewchange', 'input', 'change', 'input', 'change', 'invalid']);
  expect(await polaris.formData()).toEqual([['from', '']]);
});

test('a range is picked by its two days', async ({ page, polaris }) => {
  await polaris.show(
    '<form><s-date-picker id="it" name="closed" type="range" view="2026-12" visiblemonths="2"></s-date-picker></form>',
  );
  await polaris.listen(['input', 'change']);
  await page.getByRole('button', { name: 'December 31' }).click();
  expect(await polaris.formData()).toEqual([['closed', '2026-12-31--']]);
  await page.getByRole('button', { name: 'January 2, 2027' }).click();
  expect(await polaris.formData()).toEqual([['closed', '2026-12-31--2027-01-02']]);
  expect(await polaris.heard()).toEqual(['input', 'input', 'change']);
  await page.getByRole('button', { name: 'Next month' }).click();
  await expect(page.getByRole('grid', { name: 'February 2027' })).toBeVisible();
  expect(await polaris.violations()).toEqual([]);
});

test('files are chosen, and one of another kind is refused', async ({ page, polaris }) => {
  await polaris.show(
    '<form><s-drop-zone id="it" label="Policy" name="file" accept=".json"></s-drop-zone></form>',
  );
  await polaris.listen(['input', 'change', 'droprejected']);
  const zone = page.getByLabel('Policy');
  await zone.setInputFiles({ name: 'policy.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  expect(await polaris.formData()).toEqual([['file', 'policy.json']]);
  await zone.setInputFiles({ name: 'policy.pdf', mimeType: 'application/pdf', buffer: Buffer.from('') });
  expect(await polaris.heard()).toEqual(['input', 'change', 'droprejected']);
  expect(await polaris.violations()).toEqual([]);
});

test('a color is picked with its transparency', async ({ page, polaris }) => {
  await polaris.show('<form><s-color-picker name="color" value="#11223380" alpha></s-color-picker></form>');
  await page.getByLabel('Color').fill('#445566');
  expect(await polaris.formData()).toEqual([['color', '#44556680']]);
  expect(await polaris.violations()).toEqual([]);
});

test('a month keeps within a box that is narrower than it', async ({ page, polaris }) => {
  await polaris.show('<s-box inlinesize="200px"><s-date-picker view="2026-12"></s-date-picker></s-box>');
  const { width } = (await page.getByRole('grid').boundingBox()) ?? { width: 0 };
  expect(Math.round(width)).toBe(200);
});
