import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './admin-frame.fixture.ts';

const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

const NAVIGATION = `<s-app-nav><a href="/" rel="home">Home</a><a href="/rules">Rules</a><a href="/orders">Orders</a></s-app-nav>`;

/** A page with a title bar; what is clicked is noted in the page. */
const RULES = `${NAVIGATION}
  <s-page heading="Shipping rules">
    <s-link slot="breadcrumb-actions" href="/">Overview</s-link>
    <s-badge slot="accessory" tone="warning">Draft</s-badge>
    <s-button slot="primary-action" variant="primary" id="publish">Publish</s-button>
    <s-button slot="secondary-actions" id="preview">Preview</s-button>
    <s-button slot="secondary-actions" commandfor="more">More actions</s-button>
    <s-menu id="more"><s-button id="copy">Duplicate</s-button><s-button id="drop" tone="critical">Delete</s-button></s-menu>
  </s-page>
  <p id="clicked"></p>
  <script>
    addEventListener('click', ({ target }) => { document.getElementById('clicked').textContent += target.id + ' '; });
  </script>`;

test('the title bar shows what s-page says, and pressing its parts clicks the app’s own elements', async ({
  page,
  admin,
}) => {
  const app = await admin.open({ '/rules': RULES, '/': NAVIGATION }, '/rules');
  await expect(page.getByRole('heading', { level: 1, name: 'Shipping rules' })).toBeVisible();
  await expect(page.getByText('Draft')).toBeVisible();
  await expect(app.getByText('Publish')).toBeHidden();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(app.locator('#clicked')).toHaveText('publish preview');

  await page.getByRole('button', { name: 'More actions' }).press('ArrowDown');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Delete' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'More actions' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(app.locator('#clicked')).toHaveText('publish preview copy');

  await app.locator('s-page').evaluate((each) => {
    each.setAttribute('heading', 'Rules of 2027');
    each.querySelector('#publish')?.setAttribute('disabled', '');
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Rules of 2027' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish' })).toBeDisabled();

  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page).toHaveURL(admin.url);
  await expect(page.getByRole('heading', { level: 1, name: 'hermes-conformance-products' })).toBeVisible();
});

test('the app’s navigation marks the open page, and asks the app’s router to go elsewhere', async ({
  page,
  admin,
}) => {
  const router = `<script>
    document.addEventListener('shopify:navigate', ({ target }) => history.pushState(null, '', target.getAttribute('href')));
    window.kept = true;
  </script><p><s-link href="/orders">All orders</s-link></p>`;
  const app = await admin.open({ '/rules': NAVIGATION + router }, '/rules');
  const pages = page.getByRole('navigation', { name: 'Admin' });
  await expect(pages.getByRole('link', { name: 'Rules' })).toHaveAttribute('aria-current', 'page');
  await expect(pages.getByRole('link', { name: 'Home', exact: true })).toHaveCount(1);
  await app.getByText('All orders').click();
  await expect(page).toHaveURL(`${admin.url}/orders`);
  await expect(pages.getByRole('link', { name: 'Orders' }).last()).toHaveAttribute('aria-current', 'page');
  await pages.getByRole('link', { name: 'Rules' }).click();
  await expect(page).toHaveURL(`${admin.url}/rules`);
  expect(await app.locator('body').evaluate(() => 'kept' in window)).toBe(true);

  await page.setViewportSize({ width: 320, height: 640 });
  await expect(pages).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await expect(pages.getByRole('link', { name: 'Products', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Pages' }).click();
  await page.getByRole('menuitem', { name: 'Home' }).click();
  await expect(page).toHaveURL(admin.url);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

const FORM = `${NAVIGATION}<a href="/">Elsewhere</a>
  <form data-save-bar data-discard-confirmation method="post" action="/rules">
    <label>Name <input name="name" value="Standard"></label>
    <label><input type="checkbox" name="express"> Express</label>
    <label>Carrier <select name="carrier"><option>USPS</option><option>UPS</option></select></label>
  </form>`;

test('a form with data-save-bar shows the save bar while it differs from its defaults', async ({
  page,
  admin,
}) => {
  const app = await admin.open({ '/rules': FORM, '/': NAVIGATION }, '/rules');
  const bar = page.getByRole('region', { name: 'Unsaved changes' });
  const name = app.getByRole('textbox', { name: 'Name' });
  await name.fill('Fast');
  await expect(bar).toBeVisible();
  await name.fill('Standard');
  await expect(bar).toBeHidden();

  await app.getByRole('combobox', { name: 'Carrier' }).selectOption('UPS');
  await app.getByRole('checkbox', { name: 'Express' }).check();
  await bar.getByRole('button', { name: 'Discard' }).click();
  const question = page.getByRole('dialog', { name: 'Discard all unsaved changes?' });
  await question.getByRole('button', { name: 'Continue editing' }).click();
  await expect(app.getByRole('checkbox', { name: 'Express' })).toBeChecked();
  await bar.getByRole('button', { name: 'Discard' }).click();
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await expect(bar).toBeHidden();
  await expect(app.getByRole('checkbox', { name: 'Express' })).not.toBeChecked();
  await expect(app.getByRole('combobox', { name: 'Carrier' })).toHaveValue('USPS');

  await name.fill('Fast');
  const posted = page.waitForRequest((request) => request.method() === 'POST' && /rules/.test(request.url()));
  await bar.getByRole('button', { name: 'Save' }).click();
  expect((await posted).postData()).toContain('name=Fast');
  await expect(bar).toBeHidden();
});

const FIELDS = `<s-page heading="Rules"><form data-save-bar>
  <s-text-field label="Name" name="name" value="Standard"></s-text-field>
  <s-number-field label="Days" name="days" value="3"></s-number-field>
  <s-select label="Carrier" name="carrier"><s-option value="ups">UPS</s-option><s-option value="usps" selected>USPS</s-option></s-select>
  <s-checkbox label="Signature" name="signature" checked></s-checkbox>
  <s-switch label="Express" name="express"></s-switch>
  <s-choice-list label="Pays" name="pays"><s-choice value="shop" selected>The shop</s-choice><s-choice value="buyer">The buyer</s-choice></s-choice-list>
  <s-text-area label="Note" name="note" value="None"></s-text-area>
  </form></s-page>
  <script>document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    document.title = [...new FormData(event.target)].map((each) => each.join('=')).join('&');
  });</script>`;

const TOLD = 'name=Standard&days=3&carrier=usps&signature=on&pays=shop&note=None';

test('Polaris’ fields show the save bar, are restored by Discard, and are sent by Save', async ({
  page,
  admin,
}) => {
  const app = await admin.open({ '/': FIELDS }, '/');
  const bar = page.getByRole('region', { name: 'Unsaved changes' });
  const sent = () => app.locator('html').evaluate(() => document.title);
  const changes: readonly (() => Promise<unknown>)[] = [
    () => app.getByRole('textbox', { name: 'Name' }).fill('Fast'),
    () => app.getByLabel('Days').fill('4'),
    () => app.getByLabel('Carrier').selectOption('UPS'),
    () => app.getByRole('checkbox', { name: 'Signature' }).press('Space'),
    () => app.getByRole('switch', { name: 'Express' }).press('Space'),
    () => app.getByRole('radio', { name: 'The buyer' }).press('Space'),
    () => app.getByRole('textbox', { name: 'Note' }).fill('Ring twice'),
  ];
  for (const change of changes) {
    await change();
    await expect(bar).toBeVisible();
    await bar.getByRole('button', { name: 'Discard' }).click();
    await expect(bar).toBeHidden();
  }
  await app.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  expect(await sent()).toBe(TOLD);

  await app.getByRole('textbox', { name: 'Name' }).fill('Fast');
  await bar.getByRole('button', { name: 'Save' }).click();
  await expect(bar).toBeHidden();
  expect(await sent()).toBe(TOLD.replace('Standard', 'Fast'));
  // The page's answer moves the default; what was the default before is a change now.
  await app.locator('s-text-field').evaluate((field) => field.setAttribute('value', 'Fast'));
  await app.getByRole('textbox', { name: 'Name' }).fill('Standard');
  await expect(bar).toBeVisible();
  await app.getByRole('textbox', { name: 'Name' }).fill('Fast');
  await expect(bar).toBeHidden();
});

test('a page with unsaved changes is left only after a question, by its own links and by the admin’s', async ({
  page,
  admin,
}) => {
  const app = await admin.open({ '/rules': FORM, '/': NAVIGATION }, '/rules');
  const question = page.getByRole('dialog', { name: 'Leave page with unsaved changes?' });
  await app.getByRole('textbox', { name: 'Name' }).fill('Fast');
  await app.getByRole('link', { name: 'Elsewhere' }).click();
  await expect(question).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(app.getByRole('textbox', { name: 'Name' })).toHaveValue('Fast');
  await page.getByRole('link', { name: 'Products' }).first().click();
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(page).toHaveURL(`${admin.url}/rules`);
  await app.getByRole('link', { name: 'Elsewhere' }).click();
  await question.getByRole('button', { name: 'Leave page' }).click();
  await expect(page).toHaveURL(admin.url);
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toBeHidden();
});

test('ui-save-bar is shown and hidden by the app, with its own buttons, and holds the page as well', async ({
  page,
  admin,
}) => {
  const app = await admin.open({
    '/': `${NAVIGATION}<ui-save-bar id="bar"><button variant="primary">Keep</button><button>Forget</button></ui-save-bar>
      <button onclick="shopify.saveBar.show('bar')">Change</button>
      <button onclick="shopify.saveBar.leaveConfirmation().then(() => { document.title = 'left'; })">Go</button>
      <script>document.querySelector('[variant]').onclick = () => shopify.saveBar.hide('bar');</script>`,
  });
  const bar = page.getByRole('region', { name: 'Unsaved changes' });
  await app.getByRole('button', { name: 'Change' }).click();
  await bar.getByRole('button', { name: 'Keep' }).click();
  await expect(bar).toBeHidden();
  await app.getByRole('button', { name: 'Change' }).click();
  await expect(bar.getByRole('button', { name: 'Forget' })).toBeVisible();
  await app.getByRole('button', { name: 'Go' }).click();
  await page.getByRole('button', { name: 'Leave page' }).click();
  await expect(bar).toBeHidden();
  await expect.poll(() => app.locator('html').evaluate(() => document.title)).toBe('left');
});

test('a toast has an action, and shopify.app.extensions() answers', async ({ page, admin }) => {
  const app = await admin.open({
    '/': `<button onclick="shopify.toast.show('Row removed', { action: 'Undo', onAction: () => { document.title = 'undone'; } })">Remove</button>`,
  });
  await app.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Row removed')).toBeHidden();
  await expect.poll(() => app.locator('html').evaluate(() => document.title)).toBe('undone');
  const extensions = await app.locator('html').evaluate(() => {
    const { app: api }: { app: { extensions(): Promise<unknown> } } = Reflect.get(window, 'shopify');
    return api.extensions();
  });
  expect(extensions).toEqual([]);
});
