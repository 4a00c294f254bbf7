import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './polaris.fixture.ts';

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).disableRules(['page-has-heading-one']).analyze()).violations;

const PAGE = `<s-page heading="Shipping rules">
  <s-link slot="breadcrumb-actions" href="#policy">Policy</s-link><s-badge slot="accessory" tone="warning">Draft</s-badge>
  <s-button slot="primary-action" variant="primary">Publish</s-button>
  <s-banner slot="supplemental-start" heading="Two settings need a look" tone="warning">Open them.</s-banner>
  <s-section heading="United States" subheading="What shoppers pay">
    <s-paragraph>Orders of <s-text type="strong">$120.00</s-text> <s-text color="subdued">ship free</s-text>.</s-paragraph>
    <s-section heading="Alaska"><s-heading>Anchorage</s-heading><s-text-field label="Rate"></s-text-field></s-section>
    <s-ordered-list><s-list-item>First</s-list-item><s-list-item>Second</s-list-item></s-ordered-list>
    <s-unordered-list><s-list-item>Other</s-list-item></s-unordered-list>
    <s-stack accessibilityRole="unordered-list" gap="small-200"><s-box accessibilityRole="list-item" padding="base" background="subdued">A</s-box></s-stack>
    <s-divider></s-divider>
    <s-query-container><s-grid gridTemplateColumns="@container (inline-size > 400px) 1fr 1fr, 1fr" gap="base">
      <s-clickable id="left" padding="base" border="base" href="#left">Left</s-clickable><s-box id="right">Right</s-box></s-grid></s-query-container>
    <s-scroll-box maxBlockSize="60px" accessibilityLabel="Log"><s-box blockSize="200px">Long</s-box></s-scroll-box>
  </s-section>
  <s-section slot="aside" heading="Summary"><s-empty-state heading="Nothing yet"><s-text slot="subheading">It comes with the first order.</s-text></s-empty-state></s-section>
</s-page>`;

const top = (page: Page, selector: string) =>
  page.locator(selector).evaluate((each) => Math.round(each.getBoundingClientRect().top));

test('headings go down with their sections, and what has a role has it for screen readers', async ({
  page,
  polaris,
}) => {
  await polaris.show(PAGE);
  await expect(page.getByRole('heading', { level: 1, name: 'Shipping rules' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'United States' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'United States' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Alaska' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 4, name: 'Anchorage' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Nothing yet' })).toBeVisible();
  await expect(page.getByRole('list')).toHaveCount(3);
  await expect(page.getByRole('listitem')).toHaveCount(4);
  await expect(page.getByRole('alert')).toHaveText(/Two settings need a look/);
  await expect(page.getByRole('strong')).toBeVisible();
  await expect(page.getByRole('separator')).toBeVisible();
  await page.getByRole('link', { name: 'Left' }).press('Enter');
  await expect(page).toHaveURL(/#left$/);
  await expect(page.getByRole('group', { name: 'Log' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('at 320 px columns stand below each other and nothing scrolls sideways', async ({ page, polaris }) => {
  await polaris.show(PAGE);
  expect(await top(page, '#right')).toBe(await top(page, '#left'));
  expect(await top(page, '[slot=aside]')).toBe(await top(page, '[heading="United States"]'));
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await top(page, '#right')).toBeGreaterThan(await top(page, '#left'));
  expect(await top(page, '[slot=aside]')).toBeGreaterThan(await top(page, '[heading="United States"]'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await violations(page)).toEqual([]);
});
