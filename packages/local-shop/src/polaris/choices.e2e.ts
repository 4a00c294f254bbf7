import { expect } from '@playwright/test';
import { test } from './polaris.fixture.ts';

for (const [tag, role] of [
  ['s-checkbox', 'checkbox'],
  ['s-switch', 'switch'],
] as const) {
  test(`<${tag}> is toggled by pointer and Space, sends its value while on, and is reset`, async ({
    page,
    polaris,
  }) => {
    await polaris.show(`<form><${tag} id="it" label="Ask for a signature" details="Over $500." name="sign" value="yes" checked></${tag}>
      <s-button type="reset">Reset</s-button></form>`);
    const box = page.getByRole(role, { name: 'Ask for a signature' });
    await expect(box).toBeChecked();
    await expect(box).toHaveAccessibleDescription('Over $500.');
    await polaris.listen(['input', 'change']);
    await box.press('Space');
    expect(await polaris.formData()).toEqual([]);
    await page.getByText('Ask for a signature').click();
    expect(await polaris.formData()).toEqual([['sign', 'yes']]);
    await box.uncheck();
    expect(await polaris.heard()).toEqual(['input', 'change', 'input', 'change', 'input', 'change']);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(box).toBeChecked();
    expect(await polaris.violations()).toEqual([]);
  });
}

test('a checkbox that is neither on nor off is mixed until somebody decides', async ({ page, polaris }) => {
  await polaris.show('<s-checkbox label="All orders" indeterminate></s-checkbox>');
  const box = page.getByRole('checkbox', { name: 'All orders' });
  await expect(box).toBeChecked({ indeterminate: true });
  await box.click();
  await expect(box).toBeChecked({ indeterminate: false });
});

test('a select shows its options and groups, follows those that come later, and is reset', async ({
  page,
  polaris,
}) => {
  await polaris.show(`<form><s-select id="it" label="Carrier" name="carrier" value="ups"><s-option value="usps">USPS</s-option>
    <s-option-group label="Others"><s-option value="ups">UPS</s-option><s-option value="dhl" disabled>DHL</s-option></s-option-group></s-select>
    <s-select label="Speed" name="speed"><s-option value="slow">Slow</s-option><s-option value="fast" selected>Fast</s-option></s-select>
    <s-select label="Later" name="later" placeholder="Choose one"><s-option>Now</s-option></s-select><s-button type="reset">Reset</s-button></form>`);
  expect(await polaris.formData()).toEqual([
    ['carrier', 'ups'],
    ['speed', 'fast'],
    ['later', 'Now'],
  ]);
  await polaris.listen(['input', 'change']);
  await page.getByLabel('Carrier').selectOption('USPS');
  expect(await polaris.heard()).toEqual(['input', 'change']);
  await page.getByRole('combobox', { name: 'Later' }).selectOption('Now');
  await page.evaluate(() => {
    const option = document.createElement('s-option');
    option.textContent = 'Fedex';
    document.getElementById('it')?.append(option);
  });
  await expect(page.getByRole('option', { name: 'Fedex' })).toHaveCount(1);
  expect(await polaris.formData()).toEqual([
    ['carrier', 'usps'],
    ['speed', 'fast'],
    ['later', 'Now'],
  ]);
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await polaris.formData()).toEqual([
    ['carrier', 'ups'],
    ['speed', 'fast'],
    ['later', 'Now'],
  ]);
  expect(await polaris.violations()).toEqual([]);
});

const CHOICES = (
  attributes: string,
) => `<form><s-choice-list id="it" label="Who pays" name="payer" details="For returns." ${attributes}>
  <s-choice value="shop" selected>The shop<s-text slot="details">Free returns.</s-text></s-choice>
  <s-choice value="shopper">The shopper<s-text-field slot="secondary-content" label="Fee" name="fee" value="7.50"></s-text-field></s-choice>
  <s-choice value="nobody" disabled>Nobody</s-choice></s-choice-list><s-button type="reset">Reset</s-button></form>`;

test('one of several choices is made by pointer or arrow keys, with fields of its own within it', async ({
  page,
  polaris,
}) => {
  await polaris.show(CHOICES(''));
  const list = page.getByRole('radiogroup', { name: 'Who pays' });
  await expect(list).toHaveAccessibleDescription('For returns.');
  const shop = page.getByRole('radio', { name: 'The shop', exact: true });
  await expect(shop).toHaveAccessibleDescription('Free returns.');
  await expect(shop).toBeChecked();
  await polaris.listen(['input', 'change']);
  await page.getByRole('heading').click();
  await page.keyboard.press('Tab');
  await expect(shop).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'The shopper' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'The shopper' })).toBeFocused();
  await expect(shop).not.toBeChecked();
  expect(await polaris.heard()).toEqual(['input', 'change']);
  await expect(page.getByRole('radio', { name: 'Nobody' })).toBeDisabled();
  await page.getByLabel('Fee').fill('8');
  expect(await polaris.formData()).toEqual([
    ['payer', 'shopper'],
    ['fee', '8'],
  ]);
  expect(await polaris.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(shop).toBeChecked();
  expect(await polaris.formData()).toEqual([
    ['payer', 'shop'],
    ['fee', '7.50'],
  ]);
});

test('several of them are sent under one name, and a script reads and sets them as a list', async ({
  page,
  polaris,
}) => {
  await polaris.show(CHOICES('multiple error="Too many."'));
  const list = page.getByRole('group', { name: 'Who pays' });
  await expect(list).toHaveAccessibleDescription('Too many. For returns.');
  await page.getByRole('checkbox', { name: 'The shopper' }).check();
  expect(await polaris.formData()).toEqual([
    ['payer', 'shop'],
    ['payer', 'shopper'],
    ['fee', '7.50'],
  ]);
  const values = await page.evaluate(() => {
    const choices = document.querySelector('s-choice-list');
    const before = choices?.values;
    if (choices) choices.values = ['nobody'];
    return [before, choices?.values];
  });
  expect(values).toEqual([['shop', 'shopper'], ['nobody']]);
  expect(await polaris.violations()).toEqual([]);
});
