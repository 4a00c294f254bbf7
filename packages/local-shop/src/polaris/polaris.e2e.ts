import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './polaris.fixture.ts';

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

const FORM = `<form>
  <s-text-field label="Name of the rate" name="rate" value="Standard" details="Shown at checkout." suffix="USD"></s-text-field>
  <s-select label="Carrier" name="carrier" value="ups"><s-option value="usps">USPS</s-option>
    <s-option-group label="Others"><s-option value="ups">UPS</s-option></s-option-group></s-select>
  <s-checkbox label="Ask for a signature" name="signature" value="yes" checked></s-checkbox>
  <s-button type="reset">Reset</s-button> <s-button type="submit" variant="primary">Save</s-button>
</form>`;

test('a form of fields is driven by role and label, sends its values by name, and goes back on reset', async ({
  page,
  polaris,
}) => {
  await polaris.show(FORM);
  expect(await polaris.formData()).toEqual([
    ['rate', 'Standard'],
    ['carrier', 'ups'],
    ['signature', 'yes'],
  ]);
  const name = page.getByRole('textbox', { name: 'Name of the rate' });
  await expect(name).toHaveAccessibleDescription('Shown at checkout.');
  await name.fill('Express');
  await page.getByLabel('Carrier').selectOption('USPS');
  const signature = page.getByRole('checkbox', { name: 'Ask for a signature' });
  await signature.press('Space');
  await expect(signature).not.toBeChecked();
  expect(await polaris.formData()).toEqual([
    ['rate', 'Express'],
    ['carrier', 'usps'],
  ]);
  await page.getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(name).toHaveValue('Standard');
  await expect(signature).toBeChecked();
  expect(await violations(page)).toEqual([]);
});

test('a click that a listener prevented submits nothing; one that none prevented does', async ({
  page,
  polaris,
}) => {
  await polaris.show(FORM);
  await page.evaluate(() => {
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  });
  const save = page.getByRole('button', { name: 'Save' });
  await save.click();
  expect(new URL(page.url()).search).toBe('');
  await save.click();
  await expect(page).toHaveURL(/rate=Standard/);
});
