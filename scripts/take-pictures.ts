/** `npm run pictures`: takes the pictures of the README anew, from a product of its own that starts and ends with it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from '@playwright/test';
import config from '../playwright.config.ts';
import { withDataOfItsOwn, withProduct } from '../tests/e2e/own-product.ts';
import { ohio, Shopper } from '../tests/e2e/shopper.ts';
import { provideBrowser } from './browser.ts';
import type { Product } from './product.ts';
import { runAsProgram } from './process/program.ts';

const images = fileURLToPath(new URL('../docs/images/', import.meta.url));
/** White around what is shown, in pixels. */
const margin = 24;

/** A picture of what stands from the top of `first` to the end of `last`, as wide as the wider of the two. */
async function takes(page: Page, name: string, first: Locator, last: Locator): Promise<void> {
  const [from, to] = [await first.boundingBox(), await last.boundingBox()];
  if (from === null || to === null)
    throw new Error(`${name} cannot be taken: what it is to show is not there.`);
  const left = Math.min(from.x, to.x) - margin;
  const right = Math.max(from.x + from.width, to.x + to.width) + margin;
  const top = Math.max(from.y - margin, 0);
  const clip = {
    x: Math.max(left, 0),
    y: top,
    width: right - Math.max(left, 0),
    height: to.y + to.height + margin - top,
  };
  await page.screenshot({ path: path.join(images, `${name}.png`), clip, fullPage: true, caret: 'hide' });
}

async function takesCart(page: Page, shopper: Shopper): Promise<void> {
  await shopper.putsInCart('Travel Satchel');
  await shopper.protection().check();
  await shopper.cartLine('Free returns').waitFor();
  await page.getByText('What “Free returns” covers').click();
  await takes(
    page,
    'cart-toggle',
    page.getByRole('heading', { name: 'Your cart' }),
    page.getByRole('link', { name: 'Check out' }),
  );
}

async function takesCheckout(page: Page, shopper: Shopper): Promise<void> {
  await shopper.goesToCheckout();
  await shopper.types({ ...ohio, address2: 'PO Box 12' });
  await shopper.fieldError('address2').waitFor();
  const signature = page.getByText('someone has to sign for this delivery');
  await signature.waitFor();
  await takes(page, 'checkout', page.getByLabel('Apartment, suite, etc.'), signature);
}

async function takesPromise(page: Page, shopper: Shopper): Promise<void> {
  await shopper.fills('Apartment, suite, etc.', '');
  await shopper.fieldError('address2').waitFor({ state: 'hidden' });
  await shopper.placesOrder();
  const card = page.locator('s-section', { hasText: 'What you can expect' });
  await card.locator('summary').first().click();
  await takes(page, 'promise-card', card, card);
}

const wishes = [
  { country: 'DE', email: 'mei@example.com', note: '' },
  { country: 'DE', email: 'jonas@example.com', note: '' },
  { country: 'DE', email: 'lena@example.com', note: '' },
  { country: 'FR', email: 'eve@example.com', note: '' },
  { country: 'AU', email: 'ruby@example.com', note: 'Sydney would be lovely.' },
];

async function takesRequests(page: Page, { storefront, admin }: Product): Promise<void> {
  for (const { country, email, note } of wishes) {
    const form = `/apps/doorstep/requests/new?kind=destination&country=${country}`;
    await page.goto(new URL(form, storefront).href);
    await page.getByRole('textbox', { name: /^E-mail/ }).fill(email);
    await page.getByRole('textbox', { name: /^Note/ }).fill(note);
    await page.getByRole('button', { name: 'Send my request' }).click();
    await page.getByRole('status').waitFor();
  }
  await page.goto(`${admin}/app/requests/countries`);
  const app = page.frameLocator('iframe');
  await takes(
    page,
    'requests',
    app.getByRole('heading', { name: 'Where shoppers want you to ship' }),
    app.getByRole('button', { name: /^Mark as answered/ }).nth(1),
  );
}

await runAsProgram(import.meta.url, () =>
  withDataOfItsOwn((data) =>
    withProduct('aallyn', data, async (product) => {
      const browser = await chromium.launch({ executablePath: provideBrowser().path });
      try {
        const { userAgent, locale } = config.use ?? {};
        const page = await browser.newPage({ userAgent, locale, viewport: { width: 960, height: 900 } });
        const shopper = new Shopper(page, product.storefront);
        await takesCart(page, shopper);
        await takesCheckout(page, shopper);
        await takesPromise(page, shopper);
        await takesRequests(page, product);
      } finally {
        await browser.close();
      }
    }),
  ),
);
