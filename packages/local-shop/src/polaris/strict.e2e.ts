import { expect } from '@playwright/test';
import { test } from './polaris.fixture.ts';

/** What a page can write that Shopify's elements would ignore, and what is said of it. */
const MISUSE = [
  ['<s-grate></s-grate>', 'is no Polaris element'],
  ['<s-text-field label="A" defaultvalue="3"></s-text-field>', 'has no attribute "defaultvalue"'],
  ['<s-text class="big">A</s-text>', 'has no attribute "class"'],
  ['<s-box aria-label="A"></s-box>', 'has no attribute "aria-label"'],
  [
    '<s-text-field label="A" disabled="false"></s-text-field>',
    '"disabled" is "false", which HTML reads as true',
  ],
  ['<s-badge tone="danger">A</s-badge>', '"tone" cannot be "danger"'],
  ['<s-icon type="lorry"></s-icon>', '"type" cannot be "lorry"'],
  ['<s-money-field label="A" currencycode="US"></s-money-field>', '"currencycode" cannot be "US"'],
  ['<s-number-field label="A" min="a"></s-number-field>', '"min" must be a number, not "a"'],
  ['<s-box inlinesize="10rem"></s-box>', '"inlinesize" must be in px or %, not "10rem"'],
  ['<s-box padding="huge"></s-box>', '"padding" cannot be "huge"'],
  ['<s-box border="base base wavy"></s-box>', '"border" cannot be "base base wavy"'],
  ['<s-grid gap="@container (inline-size > 500px) base, hug"></s-grid>', '"gap" cannot be "hug"'],
  ['<s-page heading="A"><s-button slot="footer">A</s-button></s-page>', '<s-page> has no slot "footer"'],
  ['<s-spinner accessibilitylabel="A"><b>A</b></s-spinner>', '<s-spinner> takes no children'],
  [
    '<s-page heading="A"><s-button slot="breadcrumb-actions">A</s-button></s-page>',
    'slot "breadcrumb-actions" of <s-page> takes only s-link',
  ],
  [
    '<s-choice-list label="A"><s-choice value="a"><b>A</b></s-choice></s-choice-list>',
    '<s-choice> takes only text',
  ],
  ['<s-text-field name="a"></s-text-field>', 'a field needs a label'],
  ['<s-banner heading="A"></s-banner><s-banner heading="B"></s-banner>', 'stands right after another banner'],
] as const;

for (const [html, said] of MISUSE) {
  test(`${html} is a console error: ${said}`, async ({ polaris }) => {
    await polaris.show(html);
    await expect.poll(() => polaris.takeErrors()).toEqual([expect.stringContaining(said)]);
  });
}

test('what is wrong only later is said later, and once', async ({ page, polaris }) => {
  await polaris.show('<s-section><s-badge id="it" tone="info">A</s-badge></s-section>');
  await page.evaluate(() => {
    const badge = document.getElementById('it');
    badge?.setAttribute('tone', 'loud');
    badge?.setAttribute('tone', 'info');
    badge?.setAttribute('tone', 'loud');
  });
  await expect
    .poll(() => polaris.takeErrors())
    .toEqual([expect.stringContaining('<s-badge> #it: "tone" cannot be "loud"')]);
});

test('what the manifest allows, App Bridge adds, or a responsive value says is no misuse', async ({
  page,
  polaris,
}) => {
  await polaris.show(`<s-page heading="A"><s-badge slot="accessory">Draft</s-badge><s-link slot="breadcrumb-actions" href="/">Back</s-link>
    <s-button slot="primary-action" variant="primary" data-test="a">Save</s-button>
    <s-query-container><s-grid gridtemplatecolumns="@container (inline-size > 500px) 1fr 1fr, 1fr" gap="@container (inline-size > 500px) large, base none">
    <s-box padding="base none" border="base strong dashed" borderradius="large" inlinesize="50%" id="a" hidden>A</s-box></s-grid></s-query-container>
    <s-banner heading="A" hidden></s-banner><s-banner heading="B"></s-banner></s-page>`);
  await expect(page.getByText('B', { exact: true })).toBeVisible();
});
