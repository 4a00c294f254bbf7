import { expect } from '@playwright/test';
import { test } from './polaris.fixture.ts';

const FORM = `<form><s-text-field label="Name" name="name" value="Standard"></s-text-field>
  <s-button type="submit" variant="primary">Save</s-button></form>`;

test('a button submits its form after all listeners, and not when one of them prevented it', async ({
  page,
  polaris,
}) => {
  await polaris.show(FORM);
  await page.evaluate(() => {
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
  });
  const save = page.getByRole('button', { name: 'Save' });
  await save.press('Enter');
  expect(new URL(page.url()).search).toBe('');
  await save.press('Space');
  await expect(page).toHaveURL(/name=Standard/);
});

test('a script that clicks a button presses it', async ({ page, polaris }) => {
  await polaris.show(FORM);
  await page.evaluate(() => document.querySelector('s-button')?.click());
  await expect(page).toHaveURL(/name=Standard/);
});

test('a button at work keeps its name and the focus, and does nothing; one that is disabled neither', async ({
  page,
  polaris,
}) => {
  await polaris.show(
    '<form><s-button id="it" type="submit">Save</s-button><s-button disabled>Never</s-button></form>',
  );
  await polaris.listen(['click']);
  const save = page.getByRole('button', { name: 'Save' });
  await save.focus();
  await page.evaluate(() => document.getElementById('it')?.setAttribute('loading', ''));
  await expect(save).toHaveAttribute('aria-busy', 'true');
  await page.keyboard.press('Enter');
  await expect(save).toBeFocused();
  await expect(save).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Never' })).toBeDisabled();
  expect(await polaris.heard()).toEqual([]);
  expect(page.url()).not.toContain('?');
  expect(await polaris.violations()).toEqual([]);
});

test('a button with only an icon is named for those who do not see it; one with an address is a link', async ({
  page,
  polaris,
}) => {
  await polaris.show(`<s-button icon="delete" accessibilitylabel="Delete the rate" variant="tertiary"></s-button>
    <s-button icon="plus">Add</s-button><s-button href="/?there">Go</s-button>`);
  const icon = page.getByRole('button', { name: 'Delete the rate' });
  await expect(icon.locator('svg path').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeVisible();
  expect(await polaris.violations()).toEqual([]);
  await page.getByRole('link', { name: 'Go' }).click();
  await expect(page).toHaveURL(/there$/);
});

test('a press button stays pressed until it is pressed again', async ({ page, polaris }) => {
  await polaris.show(`<s-button-group gap="none" accessibilitylabel="View"><s-press-button pressed>Year</s-press-button>
    <s-press-button>Month</s-press-button></s-button-group>`);
  await expect(page.getByRole('group', { name: 'View' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Year', pressed: true })).toBeVisible();
  const month = page.getByRole('button', { name: 'Month' });
  await month.press('Space');
  await expect(month).toHaveAttribute('aria-pressed', 'true');
  await month.click();
  await expect(month).toHaveAttribute('aria-pressed', 'false');
  expect(await polaris.violations()).toEqual([]);
});

test('chips are taken away by their own button, and pressed where they can be', async ({ page, polaris }) => {
  await polaris.show(`<s-chip removable>Ohio</s-chip><s-chip color="strong">Alaska</s-chip>
    <s-clickable-chip id="it" removable><s-icon slot="graphic" type="location"></s-icon>Hawaii</s-clickable-chip>`);
  await expect(page.getByRole('button', { name: 'Remove Ohio' })).toBeVisible();
  await polaris.listen(['click', 'remove']);
  await page.getByRole('button', { name: 'Hawaii', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Remove Hawaii' }).click();
  expect(await polaris.heard()).toEqual(['click', 'remove']);
  expect(await polaris.violations()).toEqual([]);
});

test('progress and spinners say what goes on and how far it is', async ({ page, polaris }) => {
  await polaris.show(`<s-progress accessibilitylabel="Applying" value="3" max="4"></s-progress><s-progress accessibilitylabel="Waiting"></s-progress>
    <s-spinner accessibilitylabel="Loading"></s-spinner>`);
  const applying = page.getByRole('progressbar', { name: 'Applying' });
  await expect(applying).toHaveAttribute('aria-valuenow', '3');
  await expect(applying).toHaveAttribute('aria-valuemax', '4');
  await expect(page.getByRole('progressbar', { name: 'Waiting' })).not.toHaveAttribute('aria-valuenow');
  await expect(page.getByRole('status', { name: 'Loading' })).toBeVisible();
  expect(await polaris.violations()).toEqual([]);
});
