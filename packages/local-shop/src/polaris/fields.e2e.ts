import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './polaris.fixture.ts';

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    nodes.map((node) => node.html),
  ]);

/** Every field that a person types into: how it is found, what it starts with, what is typed. */
const TYPED = [
  { tag: 's-text-field', role: 'textbox', start: 'Standard', typed: 'Express' },
  { tag: 's-text-area', role: 'textbox', start: 'One line', typed: 'Two\nlines' },
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
    expect(await violations(page)).toEqual([]);

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
    expect(await violations(page)).toEqual([]);
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
    expect(await violations(page)).toEqual([]);
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
  expect(await violations(page)).toEqual([]);
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
  expect(await violations(page)).toEqual([]);
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
  expect(await violations(page)).toEqual([]);
});

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
  expect(await violations(page)).toEqual([]);
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
  expect(await violations(page)).toEqual([]);
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
  expect(await violations(page)).toEqual([]);
});

test('a color is picked with its transparency', async ({ page, polaris }) => {
  await polaris.show('<form><s-color-picker name="color" value="#11223380" alpha></s-color-picker></form>');
  await page.getByLabel('Color').fill('#445566');
  expect(await polaris.formData()).toEqual([['color', '#44556680']]);
  expect(await violations(page)).toEqual([]);
});

test('all fields fit a screen of 320 px', async ({ page, polaris }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const all = TYPED.map(
    ({ tag, start }) => `<${tag} label="A label that takes some room" value="${start}"></${tag}>`,
  ).join('');
  await polaris.show(`${all}${CHOICES('')}<s-date-picker view="2026-12" visiblemonths="2"></s-date-picker><s-drop-zone label="Files"></s-drop-zone>
    <s-select label="A choice"><s-option>An option whose text is longer than the screen is wide, by far</s-option></s-select>`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
