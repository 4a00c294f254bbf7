import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './polaris.fixture.ts';

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

const row = (id: string, name: string, rate: string): string =>
  `<s-table-row clickDelegate="${id}"><s-table-cell><s-link id="${id}" href="#${id}">${name}</s-link></s-table-cell>
   <s-table-cell><s-badge tone="success">Live</s-badge></s-table-cell><s-table-cell>UPS</s-table-cell><s-table-cell>${rate}</s-table-cell></s-table-row>`;

const TABLE = `<s-section padding="none" accessibilityLabel="Rates"><s-table paginate hasNextPage>
  <s-grid slot="filters"><s-text-field label="Search rates"></s-text-field></s-grid>
  <s-table-header-row><s-table-header listSlot="primary">Country</s-table-header><s-table-header listSlot="inline">Status</s-table-header>
    <s-table-header listSlot="secondary">Carrier</s-table-header><s-table-header format="currency">Rate</s-table-header></s-table-header-row>
  <s-table-body>${row('us', 'United States', '$5.00')}${row('jp', 'Japan', '$35.00')}</s-table-body></s-table></s-section>
  <script>for (const type of ['previouspage', 'nextpage']) document.querySelector('s-table').addEventListener(type, () => { document.title += ' ' + type; });</script>`;

test('a table is one to screen readers, a row follows its link, and pages are turned by events', async ({
  page,
  polaris,
}) => {
  await polaris.show(TABLE);
  await expect(page.getByRole('table', { name: 'Rates' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('columnheader', { name: 'Rate' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '$35.00' })).toBeVisible();
  await page.getByRole('cell', { name: 'UPS' }).last().click();
  await expect(page).toHaveURL(/#jp$/);
  await page.getByRole('link', { name: 'United States' }).press('Enter');
  await expect(page).toHaveURL(/#us$/);
  await expect(page.getByRole('button', { name: 'Previous' })).toBeDisabled();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page).toHaveTitle('Elements nextpage');
  await expect(page.getByRole('textbox', { name: 'Search rates' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.locator('s-table').evaluate((each) => each.toggleAttribute('loading', true));
  await expect(page.getByRole('progressbar', { name: 'Loading' })).toBeVisible();
});

test('on a phone a table is a list: each value has its place or its label', async ({ page, polaris }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await polaris.show(TABLE);
  const label = page.locator('s-table-row').last().locator('#label', { hasText: 'Rate' });
  await expect(label).toBeVisible();
  await expect(page.getByRole('cell', { name: '$35.00' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violations(page)).toEqual([]);

  await page.setViewportSize({ width: 1000, height: 640 });
  await expect(label).toBeHidden();
  await page.locator('s-table').evaluate((each) => each.setAttribute('variant', 'list'));
  await expect(label).toBeVisible();
});

test('a table that a page’s script puts in as a whole is one like any other', async ({ page, polaris }) => {
  await polaris.show('<s-section accessibilityLabel="Rates"></s-section>');
  await page.locator('s-section').evaluate((section) => {
    const make = (tag: string, ...parts: readonly (Node | string)[]) => {
      const element = document.createElement(tag);
      element.append(...parts);
      return element;
    };
    const head = make(
      's-table-header-row',
      make('s-table-header', 'Country'),
      make('s-table-header', 'Rate'),
    );
    const row = make('s-table-row', make('s-table-cell', 'Japan'), make('s-table-cell', '$35.00'));
    section.append(make('s-table', head, make('s-table-body', row)));
  });
  await expect(page.getByRole('cell', { name: '$35.00' })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 600 });
  await expect(page.locator('s-table-cell').last().getByText('Rate')).toBeVisible();
});
