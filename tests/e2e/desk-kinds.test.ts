import { openOrderPage } from '../../scripts/draft-order.ts';
import { frameOf, isAccessibleAndFits } from './admin-page.ts';
import { carrierSays, makesOrder, sendsOff } from './after-sale/parcel.ts';
import { expect, test } from './fixtures.ts';
import type { FrameLocator } from '@playwright/test';

test.setTimeout(300_000);
// Every form of a page is open, and judged in both widths.
test.use({ trace: 'off', provoked: [422] });

const onePiece = async (app: FrameLocator) => {
  await app
    .getByRole('spinbutton', { name: /how many/i })
    .first()
    .fill('1');
};
const says = (app: FrameLocator) => app.getByRole('textbox', { name: 'What they say' }).fill('Please help.');
const asSold = (app: FrameLocator) => app.getByRole('checkbox', { name: /as it was sold/ }).check();

/** What each kind needs to be told, when somebody at the desk opens it. */
const kinds: Readonly<Record<string, (app: FrameLocator) => Promise<unknown>>> = {
  'missing-parcel': (app) => app.getByRole('checkbox').first().check(),
  'returned-parcel': () => Promise.resolve(),
  address: says,
  cancellation: () => Promise.resolve(),
  'price-adjustment': (app) => app.getByRole('textbox', { name: 'What one piece costs now' }).fill('170.00'),
  'product-issue': onePiece,
  question: says,
  exchange: async (app) => {
    await onePiece(app);
    await asSold(app);
    await says(app);
  },
  return: async (app) => {
    await onePiece(app);
    await asSold(app);
  },
};

/** All that a page folds away is open. */
const unfold = (app: FrameLocator) =>
  app.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));

test('[FORM-01] [RET-04] the page of each kind of request is accessible and fits, and so is a return with its label, its inspection and the amount on its button', async ({
  page,
  product,
}) => {
  const app = frameOf(page);
  const delivered = async () => {
    const order = await makesOrder(page, product, {
      Product: 'City Tote',
      Quantity: '2',
      Email: 'desk@example.com',
    });
    await sendsOff(page, order);
    await carrierSays(page, order, 'DELIVERED');
    await openOrderPage(page, product.admin, order.name);
    return order;
  };
  const opens = async (kind: string, number: string) => {
    await page.goto(`${product.admin}/app/orders/${number}/request?kind=${kind}`);
    await expect(app.getByRole('button', { name: 'Open request' })).toBeVisible();
    await kinds[kind]?.(app);
    await app.getByRole('button', { name: 'Open request' }).click();
    await expect(app.getByRole('heading', { name: 'What was asked' })).toBeVisible();
  };
  const { number } = await delivered();
  for (const kind of Object.keys(kinds))
    await test.step(kind, async () => {
      await opens(kind, number);
      await unfold(app);
      await isAccessibleAndFits(page);
    });

  // The requests of one order stand in each other's way.
  const { number: own } = await delivered();
  await opens('return', own);
  const button = (label: string) => app.getByRole('button', { name: label, exact: true });
  await button('Approve').click();
  await app.getByRole('textbox', { name: 'Address of the label' }).fill('labels.example.com');
  await button('Send return label').click();
  await expect(app.getByText('which begins with https://')).toBeVisible();
  await expect(app.getByRole('textbox', { name: 'Address of the label' })).toBeFocused();
  await expect(app.getByRole('textbox', { name: 'Address of the label' })).toHaveValue('labels.example.com');
  await isAccessibleAndFits(page);
  await app.getByRole('textbox', { name: 'Address of the label' }).fill('https://labels.example.com/1');
  await button('Send return label').click();
  await button('Mark as arrived').first().click();
  await expect(button('Save and refund $165.00')).toBeVisible();
  await isAccessibleAndFits(page);
  await app.getByRole('combobox', { name: /how it is/ }).selectOption('worn');
  await button('Save, nothing is refunded').click();
  await expect(app.getByText('To send back', { exact: true }).last()).toBeVisible();
  await button('Mark as sent back').click();
  await expect(app.getByText('Settled', { exact: true }).last()).toBeVisible();
});
