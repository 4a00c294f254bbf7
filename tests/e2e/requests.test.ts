import { expect, test } from './fixtures.ts';
import { ohio, Shopper } from './shopper.ts';
import { violationsIn } from './violations.ts';

// The form answers a mistake with 422, as the browser notes.
test.use({ provoked: [422] });

test('[FORM-01] [SHIP-05] a shopper asks for Germany in French, and the merchant reads it', async ({
  page,
  context,
  product,
}) => {
  await page.goto(`${product.storefront}apps/doorstep/requests/new?kind=destination&country=DE&locale=fr`);
  await expect(page.getByRole('heading', { name: 'Où devrions-nous livrer\u202f?' })).toBeVisible();
  await expect(page.getByLabel('Pays ou région')).toHaveValue('DE');
  expect(await violationsIn(page)).toEqual([]);

  await page.getByRole('textbox', { name: /^Adresse e-mail/ }).fill('mei@');
  await page.getByRole('textbox', { name: /^Message/ }).fill('Le cabas, deux fois par an.');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(page.getByRole('alert')).toContainText('Cette adresse e-mail n’est pas valide.');
  expect(await violationsIn(page)).toEqual([]);
  await expect(page.getByRole('textbox', { name: /^Message/ })).toHaveValue('Le cabas, deux fois par an.');
  await page.getByRole('textbox', { name: /^Adresse e-mail/ }).fill('mei@example.com');
  await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(page.getByRole('status')).toContainText(
    'Votre demande (Allemagne) est bien arrivée chez AALLYN.',
  );
  await page.getByRole('link', { name: 'Retour à AALLYN' }).click();
  await expect(page).toHaveURL(product.storefront);

  const admin = await context.newPage();
  await admin.goto(`${product.admin}/app/requests/countries`);
  const app = admin.frameLocator('iframe');
  await expect(app.getByRole('cell', { name: 'Germany', exact: true }).first()).toBeVisible();
  await expect(app.getByText('1 request, 1 not answered')).toBeVisible();
  await expect(app.getByText('Le cabas, deux fois par an.')).toBeVisible();
  await expect(app.getByRole('link', { name: /mei@example\.com/ })).toBeVisible();
  expect(await violationsIn(admin)).toEqual([]);
  await app.getByRole('button', { name: /^Mark as answered: Germany/ }).click();
  await expect(app.getByText('1 request', { exact: true })).toBeVisible();

  await app.getByRole('link', { name: 'Ship to Germany' }).click();
  await expect(app.getByRole('button', { name: 'Add Germany' })).toBeVisible();
});

test('[FORM-01] a form that Shopify did not sign is refused by the app', async ({ request, product }) => {
  const address = `${product.app}/proxy/requests/new?kind=destination&shop=aallyn.myshopify.com&path_prefix=%2Fapps%2Fdoorstep`;
  expect((await request.get(address)).status()).toBe(401);
  expect((await request.post(address, { form: { country: 'DE' } })).status()).toBe(401);
});

test('[PROT-01] a merchant changes and deletes the protection product by hand: it comes back, and checkout sells it', async ({
  page,
  context,
  product,
}) => {
  const products = new URL('/admin/products', product.storefront).href;
  const row = page.getByRole('row').filter({ hasText: 'Free returns' });
  await page.goto(products);
  await row.getByRole('link', { name: 'Free returns', exact: true }).click();
  await page.getByLabel('Price (USD)').fill('9.99');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(async () => {
    await page.goto(products);
    await expect(row).toContainText('$2.98', { timeout: 500 });
  }).toPass();

  await row.getByRole('link', { name: 'Free returns', exact: true }).click();
  const deleted = page.url();
  await page.getByRole('button', { name: 'Delete product' }).click();
  await expect(async () => {
    await page.goto(products);
    await expect(row).toContainText('Unlisted', { timeout: 500 });
  }).toPass();
  await row.getByRole('link', { name: 'Free returns', exact: true }).click();
  expect(page.url()).not.toBe(deleted);

  await page.goto(`${product.admin}/app`);
  const app = page.frameLocator('iframe');
  await expect(app.getByText('The protection product was put back')).toBeVisible();
  await expect(app.getByText(/^Seen at Shopify on .+: it was deleted\.$/)).toBeVisible();
  expect(await violationsIn(page)).toEqual([]);
  await app.getByRole('button', { name: 'Dismiss' }).click();
  await expect(app.getByText('The protection product was put back')).toBeHidden();

  const shopper = new Shopper(await context.newPage(), product.storefront);
  await shopper.checksOut('Day Crossbody', ohio);
  await shopper.protection().check();
  await expect(shopper.line('Free returns')).toContainText('$2.98');
  await shopper.placesOrder();
});
