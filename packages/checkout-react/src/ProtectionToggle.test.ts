import { expect, test } from 'vitest';
import { bag, changeable, checkoutApi, draw, fee, protectionVariantId } from './checkoutHost.fixture.ts';

const view = () => import('./ProtectionToggle.tsx');

function click(checkbox: Readonly<Record<string, unknown>> | null, on: boolean): void {
  const { onChange } = checkbox ?? {};
  if (typeof onChange === 'function') Reflect.apply(onChange, undefined, [on]);
}

test('[PROT-02] the checkbox is off until the shopper turns it on, with the price in its label', async () => {
  const api = checkoutApi();
  const block = await draw(view, api);
  await expect.poll(() => block.text()).toContain('Free returns for $2.98');
  expect(block.props('Checkbox')).toMatchObject({ checked: false, disabled: false });
  expect(api.applyCartLinesChange).not.toHaveBeenCalled();
});

test('[PROT-02] on adds the line, and the checkbox follows the cart', async () => {
  const api = checkoutApi();
  const block = await draw(view, api);
  await expect.poll(() => block.props('Checkbox')).not.toBeNull();
  click(block.props('Checkbox'), true);
  expect(api.applyCartLinesChange).toHaveBeenCalledWith({
    type: 'addCartLine',
    merchandiseId: protectionVariantId,
    quantity: 1,
  });
  api.lines.become([bag(100), fee()]);
  await expect.poll(() => block.props('Checkbox')).toMatchObject({ checked: true, disabled: false });
  expect(api.applyMetafieldChange).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'updateCartMetafield' }),
  );
});

test('[PROT-02] an error is said at the checkbox', async () => {
  const api = checkoutApi();
  api.applyCartLinesChange.mockResolvedValue({ type: 'error' });
  const block = await draw(view, api);
  await expect.poll(() => block.props('Checkbox')).not.toBeNull();
  click(block.props('Checkbox'), true);
  await expect.poll(() => block.props('Checkbox')?.error).toContain('nothing was changed');
});

test('[PROT-03] going to Canada takes the line out and says so', async () => {
  const api = { ...checkoutApi(), lines: changeable([bag(100), fee()]) };
  api.applyCartLinesChange.mockImplementation(() => {
    api.lines.become([bag(100)]);
    return Promise.resolve({ type: 'success' });
  });
  const block = await draw(view, api);
  await expect.poll(() => block.props('Checkbox')).toMatchObject({ checked: true });
  api.shippingAddress.become({ countryCode: 'CA' });
  await expect.poll(() => block.text()).toContain('is not available in this country');
  expect(api.applyCartLinesChange).toHaveBeenCalledTimes(1);
});

test('[PROT-04] it says what is covered and what is not', async () => {
  const block = await draw(view, checkoutApi());
  await expect.poll(() => block.text()).toContain('No $15.00 fee when you send something back');
  expect(block.text()).toContain('Without it, a return or exchange costs $15.00.');
  expect(block.text()).toContain(
    'The rules for final sale items and all other store policies stay the same.',
  );
});

test('without published rules nothing is drawn and nothing asked', async () => {
  const api = { ...checkoutApi(), appMetafields: changeable([]) };
  const block = await draw(view, api);
  expect(block.text()).toBe('');
  expect(api.query).not.toHaveBeenCalled();
});
