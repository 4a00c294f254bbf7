import { expect, test } from './fixtures.ts';
import { Merchant } from './merchant.ts';
import { violationsIn } from './violations.ts';

const wrongAmounts = ['a hundred', '-5', '100.001', '', '1e9'];

test('every wrong amount is answered at its field and stays as it was typed', async ({ page, product }) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.opensUnitedStates();
  for (const amount of wrongAmounts) {
    await merchant.freeFromUnitedStates().fill(amount);
    await merchant.saves();
    await expect(merchant.freeFromUnitedStates()).toHaveAttribute('aria-invalid', 'true');
    await expect(merchant.freeFromUnitedStates()).toHaveValue(amount);
    await expect(merchant.app.getByText('One setting needs your attention')).toBeVisible();
    await merchant.freeFromUnitedStates().fill('$100');
    await merchant.saves();
    await expect(merchant.freeFromUnitedStates()).toHaveValue('100.00');
  }
});

test('a webhook with a wrong signature is answered 401', async ({ request, product }) => {
  const answer = await request.post(`${product.app}/webhooks`, {
    data: '{"id":1}',
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': 'orders/create',
      'x-shopify-shop-domain': 'aallyn.myshopify.com',
      'x-shopify-webhook-id': 'forged',
      'x-shopify-hmac-sha256': 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    },
  });
  expect(answer.status()).toBe(401);
});

test('[PROT-06] a name that promises more than it waives is pointed out while it is typed, and after it is published', async ({
  page,
  product,
}) => {
  const merchant = new Merchant(page, product.admin);
  await merchant.opensPolicy('fees');
  const name = merchant.app.getByRole('textbox', { name: 'What shoppers read' });
  const finding = merchant.app.getByText(/sounds like cover for lost parcels/);
  const before = await name.inputValue();
  await expect(finding).toHaveCount(0);
  await name.fill('Shipping protection');
  await expect(finding).toHaveCount(1);
  expect(await violationsIn(page)).toEqual([]);
  const left = merchant.app.getByText(
    /English now says “Shipping protection”, and this is still the name of before/,
  );
  await expect(left).toHaveCount(4);
  await merchant.confirmsNames();
  await expect(left).toHaveCount(0);
  await merchant.saves();
  await merchant.publishes();

  await merchant.opensPolicy('fees');
  await expect(finding).toHaveCount(1);
  await name.fill(before);
  await expect(finding).toHaveCount(0);
  await merchant.confirmsNames();
  await merchant.saves();
  await merchant.publishes();
});
