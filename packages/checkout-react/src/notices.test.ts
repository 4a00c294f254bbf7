import { aallyn } from '@doorstep/policy';
import { expect, test } from 'vitest';
import { bag, changeable, checkoutApi, draw } from './checkoutHost.fixture.ts';

const address = () => import('./AddressNotice.tsx');
const signature = () => import('./ShippingNotices.tsx');

test('[ADDR-01] a P.O. box is explained, and no longer when it is gone', async () => {
  const api = checkoutApi();
  const block = await draw(address, api);
  api.shippingAddress.become({ countryCode: 'US', address1: 'PO Box 12' });
  await expect.poll(() => block.text()).toContain('Our carriers need a door to knock on.');
  expect(block.props('Banner')).toBeNull();
  expect(block.props('Link')).toMatchObject({ to: 'https://aallyn.com/pages/contact' });
  api.shippingAddress.become({ countryCode: 'US', address1: '12 Main St' });
  await expect.poll(() => block.text()).toBe(aallyn.addresses.responsibility.en);
});

test('[ADDR-04] of an address that cannot be read nothing is said', async () => {
  expect((await draw(address, { ...checkoutApi(), shippingAddress: undefined })).text()).toBe('');
});

test('[SHIP-05] a country not served comes with the way to ask for it', async () => {
  const api = { ...checkoutApi(), shippingAddress: changeable({ countryCode: 'DE' }) };
  const block = await draw(address, api);
  expect(block.props('Link')).toMatchObject({
    to: 'https://aallyn.com/apps/doorstep/requests/new?kind=destination&country=DE&locale=en',
    external: true,
  });
  expect(block.text()).toContain('Contact us');
});

test('[ADDR-03] an address that will be confirmed does not sound refused', async () => {
  const api = {
    ...checkoutApi(),
    shippingAddress: changeable({ countryCode: 'US', address1: 'General Delivery' }),
  };
  expect((await draw(address, api)).text()).toContain('You can continue.');
});

test('[SIGN-01] the signature notice follows the cart', async () => {
  const api = checkoutApi();
  const block = await draw(signature, api);
  expect(block.text()).not.toContain('UPS');
  api.lines.become([bag(260)]);
  await expect.poll(() => block.text()).toContain('if it ships via UPS');
  api.deliveryGroups.become([]);
  await expect.poll(() => block.text()).not.toContain('UPS');
  api.deliveryGroups.become([{ deliveryOptions: [{ handle: 'a', code: 'UPS Ground' }] }]);
  await expect.poll(() => block.text()).toContain('UPS');
  api.lines.become([bag(250)]);
  await expect.poll(() => block.text()).not.toContain('UPS');
});

test('[SIGN-02] in another currency the notice says what the title of the chosen option says', async () => {
  const api = { ...checkoutApi(), lines: changeable([bag(4_000, 'HKD')]) };
  const block = await draw(signature, api);
  expect(block.props('Banner')).toBeNull();
  const option = { handle: 'a', code: 'UPS Ground', title: 'UPS Ground (signature required)' };
  api.deliveryGroups.become([{ deliveryOptions: [option], selectedDeliveryOption: { handle: 'a' } }]);
  await expect
    .poll(() => block.text())
    .toContain('Because of its value, someone has to sign for this delivery.');
});

test('[SHIP-01] the nudge to free shipping is a setting; [CAL-05] the arrival always stands there', async () => {
  const api = { ...checkoutApi(), lines: changeable([bag(85.8)]) };
  const block = await draw(signature, api);
  expect(block.text()).toMatch(/^Estimated delivery: \w{3} \d/);
  api.settings.become({ free_shipping_nudge: true });
  await expect.poll(() => block.text()).toContain('$14.20 more for free shipping');
});

test('[ADDR-02] [CAL-05] no arrival is shown for an order that will wait for its address', async () => {
  const api = checkoutApi();
  const block = await draw(signature, api);
  expect(block.text()).toContain('Estimated delivery');
  api.shippingAddress.become({ countryCode: 'US', address1: 'General Delivery' });
  await expect.poll(() => block.text()).not.toContain('Estimated delivery');
});

test.each([
  ['address', address],
  ['signature', signature],
])('without published rules there is no %s notice', async (_, view) => {
  const block = await draw(view, {
    ...checkoutApi(),
    appMetafields: changeable([]),
    lines: changeable([bag(900)]),
  });
  expect(block.text()).toBe('');
});
