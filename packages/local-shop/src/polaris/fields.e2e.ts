import { expect } from '@playwright/test';
import { test } from './polaris.fixture.ts';

/** Every field that a person types into: how it is found, what it starts with, what is typed. */
const TYPED = [
  { tag: 's-text-field', role: 'textbox', start: 'Standard', typed: 'Express' },
  { tag: 's-text-area', role: 'textbox', start: 'One line', typed: 'Two words' },
  { tag: 's-search-field', role: 'searchbox', start: 'bag', typed: 'sleeve' },
  { tag: 's-email-field', role: 'textbox', start: 'a@example.com', typed: 'b@example.com' },
  { tag: 's-url-field', role: 'textbox', start: 'https://example.com', typed: 'https://example.org' },
  { tag: 's-number-field', role: 'spinbutton', start: '3', typed: '12.5' },
  { tag: 's-money-field', role: 'textbox', start: '120.00', typed: '99.50' },
  { tag: 's-date-field', role: 'textbox', start: '2026-12-24', typed: '2027-01-06' },
  { tag: 's-color-field', role: 'textbox', start: '#112233', typed: '#445566' },
] as const;

for (const { tag, role, start, typed } of TYPED) {
  test(`<${tag}> is found by role and label, filled, sent by name, described by details and error, and reset`, async ({
    page,
    polaris,
  }) => {
    await polaris.show(
      `<form><${tag} id="it" label="The field" name="field" value="${start}" details="What it is for."></${tag}><s-button type="reset">Reset</s-button></form>`,
    );
    const field = page.getByRole(role, { name: 'The field' });
    await expect(field).toHaveValue(start);
    await expect(field).toHaveAccessibleDescription('What it is for.');
    await polaris.listen(['input', 'change', 'focus', 'blur']);
    await page.getByLabel('The field', { exact: true }).fill(typed);
    expect(await polaris.formData()).toEqual([['field', typed]]);
    await field.blur();
    expect(await polaris.heard()).toEqual(['focus', 'input', 'change', 'blur']);

    await page.evaluate(() => document.getElementById('it')?.setAttribute('error', 'That cannot be.'));
    await expect(field).toHaveAccessibleDescription('That cannot be. What it is for.');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(await polaris.violations()).toEqual([]);

    await page.getByRole('button', { name: 'Reset' }).press('Enter');
    await expect(field).toHaveValue(start);
    expect(await polaris.formData()).toEqual([['field', start]]);
  });

  test(`<${tag}> that is disabled, read-only or required says so; disabled it sends nothing`, async ({
    page,
    polaris,
  }) => {
    await polaris.show(
      `<form><${tag} label="Off" name="off" value="${start}" disabled></${tag}><${tag} label="Fixed" name="fixed" value="${start}" readonly></${tag}>
        <${tag} label="Needed" name="needed" required placeholder="Here"></${tag}></form>`,
    );
    await expect(page.getByRole(role, { name: 'Off' })).toBeDisabled();
    await expect(page.getByRole(role, { name: 'Fixed' })).not.toBeEditable();
    await expect(page.getByRole(role, { name: 'Needed' })).toHaveAttribute('required');
    await expect(page.getByRole(role, { name: 'Needed' })).toHaveAttribute('placeholder', 'Here');
    expect(await polaris.formData()).toEqual([
      ['fixed', start],
      ['needed', ''],
    ]);
    expect(await polaris.violations()).toEqual([]);
  });
}

test('a password is found by its label and sent', async ({ page, polaris }) => {
  await polaris.show('<form><s-password-field label="Password" name="p"></s-password-field></form>');
  await page.getByLabel('Password').fill('open sesame');
  expect(await polaris.formData()).toEqual([['p', 'open sesame']]);
});

test('details and error may be elements in slots, and a text field has room for an action', async ({
  page,
  polaris,
}) => {
  await polaris.show(`<s-text-field label="Code"><span slot="details">See <b>Settings</b>.</span><span slot="error">Taken.</span>
    <s-button slot="accessory" variant="tertiary">Draw one</s-button></s-text-field>`);
  await expect(page.getByRole('textbox', { name: 'Code' })).toHaveAccessibleDescription(
    'Taken. See Settings.',
  );
  await expect(page.getByRole('button', { name: 'Draw one' })).toBeVisible();
});

test('a number goes up and down by its step and stops at its limits; what is no number is no value', async ({
  page,
  polaris,
}) => {
  await polaris.show(
    '<form><s-number-field label="Days" name="days" value="9.9" step="0.1" max="10" min="9.8" suffix="days"></s-number-field></form>',
  );
  const days = page.getByRole('spinbutton', { name: 'Days' });
  await days.press('ArrowUp');
  await expect(days).toHaveValue('10.0');
  await days.press('ArrowUp');
  await expect(days).toHaveValue('10.0');
  for (let presses = 0; presses < 4; presses += 1) await days.press('ArrowDown');
  await expect(days).toHaveValue('9.8');
  await days.fill('1,000');
  expect(await polaris.formData()).toEqual([['days', '']]);
  await expect(days).toHaveValue('1,000');
});

test('money is written with the places of its currency once it is left', async ({ page, polaris }) => {
  await polaris.show(`<form><s-money-field label="Price" name="usd" currencycode="USD"></s-money-field>
    <s-money-field label="Preis" name="jpy" currencycode="JPY"></s-money-field></form>`);
  await page.getByLabel('Price').fill('7.5');
  await page.getByLabel('Preis').fill('500');
  await page.getByLabel('Preis').blur();
  expect(await polaris.formData()).toEqual([
    ['usd', '7.50'],
    ['jpy', '500'],
  ]);
});

test('a fieldset that is disabled disables its fields', async ({ page, polaris }) => {
  await polaris.show(`<form><fieldset disabled><legend>Off</legend><s-text-field label="Name" name="name" value="x"></s-text-field>
    <s-checkbox label="Check" name="check" checked></s-checkbox></fieldset></form>`);
  await expect(page.getByLabel('Name')).toBeDisabled();
  await expect(page.getByRole('checkbox')).toBeDisabled();
  expect(await polaris.formData()).toEqual([]);
});

test('all fields fit a screen of 320 px', async ({ page, polaris }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const all = TYPED.map(
    ({ tag, start }) => `<${tag} label="A label that takes some room" value="${start}"></${tag}>`,
  ).join('');
  await polaris.show(`${all}<s-date-picker view="2026-12" visiblemonths="2"></s-date-picker><s-drop-zone label="Files"></s-drop-zone>
    <s-select label="A choice"><s-option>An option whose text is longer than the screen is wide, by far</s-option></s-select>`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
