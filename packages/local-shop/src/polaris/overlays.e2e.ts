import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './polaris.fixture.ts';

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

/** Notes the element's own events in the title. */
const NOTE = (id: string, ...types: readonly string[]): string =>
  `<script>for (const type of ${JSON.stringify(types)}) document.getElementById('${id}').addEventListener(type, () => { document.title += ' ' + type; });</script>`;

test('a modal holds the focus, closes by its buttons and Escape, gives the focus back and tells about it', async ({
  page,
  polaris,
}) => {
  await polaris.show(`<s-button commandFor="ask" command="--show">Discard draft</s-button><s-button>Behind</s-button>
    <form><s-modal id="ask" heading="Discard the draft?"><s-text-field label="Why" name="why" value="Typo"></s-text-field>
      <s-button slot="secondary-actions" commandFor="ask" command="--hide">Keep editing</s-button>
      <s-button slot="primary-action" variant="primary" tone="critical" commandFor="ask" command="--hide">Discard</s-button></s-modal></form>
    ${NOTE('ask', 'show', 'aftershow', 'hide', 'afterhide')}`);
  const opener = page.getByRole('button', { name: 'Discard draft' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Discard the draft?' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('Discard the draft?');
  expect(await polaris.formData()).toEqual([['why', 'Typo']]);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveTitle('Elements show aftershow hide afterhide show aftershow hide afterhide');
  await page.locator('s-modal').evaluate((each: HTMLElement & { showOverlay(): void }) => each.showOverlay());
  await page.mouse.click(5, 5);
  await expect(dialog).toBeHidden();
});

test('a menu is moved through by arrow keys; choosing, Escape and a press elsewhere close it', async ({
  page,
  polaris,
}) => {
  await polaris.show(`<s-button commandFor="more">More actions</s-button>
    <s-menu id="more" accessibilityLabel="More actions"><s-button id="copy">Duplicate</s-button>
      <s-section heading="Careful"><s-button tone="critical" commandFor="ask" command="--show">Delete</s-button></s-section></s-menu>
    <s-modal id="ask" heading="Delete?"><s-paragraph>It is gone then.</s-paragraph></s-modal>
    <p>Elsewhere</p>${NOTE('copy', 'click')}`);
  const opener = page.getByRole('button', { name: 'More actions' });
  const menu = page.getByRole('menu', { name: 'More actions' });
  await opener.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Duplicate' })).toBeFocused();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await expect(opener).toHaveAttribute('aria-haspopup', 'menu');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('group', { name: 'Careful' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(menu).toBeHidden();
  await expect(page).toHaveTitle('Elements click');
  await opener.click();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await opener.click();
  await page.getByText('Elsewhere').click();
  await expect(menu).toBeHidden();
  await opener.click();
  await opener.click();
  await expect(menu).toBeHidden();
  await opener.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Delete?' })).toBeVisible();
});

test('a popover stands within the window beside its button, and a tooltip comes with hover and focus', async ({
  page,
  polaris,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await polaris.show(`<s-stack direction="inline" justifyContent="end"><s-button commandFor="sort">Sort</s-button></s-stack>
    <s-popover id="sort" inlineSize="240px"><s-box padding="base"><s-text-field label="Filter"></s-text-field></s-box></s-popover>
    <s-button interestFor="why">Publish</s-button><s-tooltip id="why">Nothing has changed yet</s-tooltip>
    ${NOTE('sort', 'show', 'hide')}`);
  await page.getByRole('button', { name: 'Sort' }).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Filter' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: 'Sort' })).toBeFocused();
  await expect(page).toHaveTitle('Elements show hide');

  const tooltip = page.getByRole('tooltip', { name: 'Nothing has changed yet' });
  await page.keyboard.press('Tab');
  await expect(tooltip).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish' })).toHaveAccessibleDescription(
    'Nothing has changed yet',
  );
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await page.getByRole('button', { name: 'Publish' }).hover();
  await expect(tooltip).toBeInViewport({ ratio: 1 });
  await page.mouse.move(1, 400);
  await expect(tooltip).toBeHidden();
});

test('a dismissed banner tells twice: before it is hidden and after', async ({ page, polaris }) => {
  await polaris.show(`<s-banner id="said" tone="success" heading="Saved" dismissible>All of it.</s-banner>
    <script>for (const type of ['dismiss', 'afterhide']) said.addEventListener(type, () => { document.title += ' ' + type + said.hidden; });</script>`);
  const banner = page.getByRole('status');
  await expect(page.locator('s-banner')).toContainText('All of it.');
  await banner.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(banner).toBeHidden();
  await expect(page).toHaveTitle('Elements dismissfalse afterhidetrue');
});
