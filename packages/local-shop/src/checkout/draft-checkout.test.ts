import { expect, test } from 'vitest';
import { createDraft, draftVariantLine, type NewDraft } from '../orders/draft.ts';
import type { Cart } from '../state/carts.ts';
import { untouchedProfile } from '../state/checkout-profile.ts';
import { emptyAddress } from '../state/addresses.ts';
import { money } from '../state/money.ts';
import { checkoutFixture, variantId } from './checkout.fixture.ts';
import type { CheckoutCommand } from './commands.ts';
import { computeCheckout } from './compute-checkout.ts';
import { openInvoice } from './draft-checkout.ts';
import { runCommand } from './run-command.ts';
import { checkoutSignals } from './ui-api.ts';
import { writeUiExtension } from './ui-extensions.fixture.ts';
import { readVisit } from './visit.ts';

const ohio = {
  ...emptyAddress,
  lastName: 'Lovelace',
  address1: '12 Main Street',
  city: 'Columbus',
  provinceCode: 'OH',
  countryCode: 'US',
  zip: '43004',
};

/** A draft order of one bag, with its invoice opened. */
async function invoiced(changes: Partial<NewDraft> = {}) {
  const { runtime, state, extensions } = await checkoutFixture([
    {
      handle: 'no-boxes',
      target: 'cart.validations.generate.run',
      query: '{ cart { deliveryGroups { deliveryAddress { address1 } } } }',
      code: `const line = input.cart.deliveryGroups[0]?.deliveryAddress?.address1 ?? '';
        const target = '$.cart.deliveryGroups[0].deliveryAddress.address1';
        return { operations: line.includes('Box') ? [{ validationAdd: { errors: [{ message: 'A street, please.', target }] } }] : [] };`,
    },
    {
      handle: 'rename',
      target: 'cart.delivery-options.transform.run',
      query: '{ cart { deliveryGroups { deliveryOptions { handle } } } }',
      code: `const deliveryOptionHandle = input.cart.deliveryGroups[0]?.deliveryOptions[0]?.handle;
        return { operations: deliveryOptionHandle ? [{ deliveryOptionRename: { deliveryOptionHandle, title: 'Renamed' } }] : [] };`,
    },
  ]);
  const { context } = runtime;
  const line = draftVariantLine(context, {
    variantId: variantId(state, 'day-crossbody'),
    quantity: 1,
    attributes: [],
  });
  const draft = createDraft(context, {
    email: 'ada@example.com',
    lines: line ? [line] : [],
    shippingLine: { title: 'By bike', price: money(700, 'USD') },
    shippingAddress: ohio,
    billingAddress: null,
    note: 'as agreed',
    tags: ['wholesale'],
    attributes: [],
    ...changes,
  });
  const open = () => openInvoice(context, draft.invoiceToken);
  const cart = (): Cart => {
    const invoice = open();
    if (invoice?.kind !== 'open') throw new Error('the invoice is not open');
    return invoice.cart;
  };
  const visit = readVisit(untouchedProfile, { invoice: draft.invoiceToken });
  const run = (command: CheckoutCommand) => runCommand(runtime, cart(), command, visit);
  const look = () => computeCheckout(runtime, cart(), 'CHECKOUT_INTERACTION');
  const stored = () => state.draftOrders.get(draft.id);
  return { runtime, state, extensions, open, run, look, visit, stored };
}

test('functions run in the checkout of a draft order, also on the shipping that the merchant has fixed', async () => {
  const { look } = await invoiced();
  const checkout = await look();
  expect(checkout.groups[0]?.options).toMatchObject([{ title: 'Renamed', cost: money(700, 'USD') }]);
  expect(checkout.errors).toEqual([]);
  const box = await invoiced({ shippingAddress: { ...ohio, address1: 'PO Box 12' } });
  expect((await box.look()).errors).toMatchObject([{ message: 'A street, please.' }]);
  expect((await box.run({ type: 'placeOrder' })).redirect).toBeNull();
});

test('without fixed shipping the buyer chooses among the shop’s rates', async () => {
  const { look } = await invoiced({ shippingLine: null });
  expect((await look()).groups[0]?.options).toHaveLength(2);
});

test('extensions are told that they may change nothing, and are refused when they try', async () => {
  const { run, look, runtime, extensions, visit, state } = await invoiced();
  writeUiExtension(extensions, 'wrap', 'purchase.checkout.block.render', '');
  const wrap = runtime.extensions.list().find(({ handle }) => handle === 'wrap');
  if (wrap?.kind !== 'ui') throw new Error('the fixture is not there');
  const { instructions } = checkoutSignals(runtime.context, wrap, await look(), visit);
  expect(JSON.stringify(instructions)).not.toContain('true');
  const merchandiseId = variantId(state, 'card-sleeve');
  const change = { type: 'addCartLine', merchandiseId, quantity: 1 } as const;
  expect((await run({ type: 'applyCartLinesChange', change })).result).toMatchObject({ type: 'error' });
  expect((await look()).lines).toHaveLength(1);
});

test('paying makes the order, with the draft’s note and tags, and the invoice then leads to it', async () => {
  const { run, state, stored, open } = await invoiced();
  const { redirect } = await run({ type: 'placeOrder' });
  const [order] = [...state.orders.values()];
  expect(redirect).toBe(`/orders/${String(order?.id.split('/').at(-1))}`);
  expect(order).toMatchObject({
    sourceName: 'shopify_draft_order',
    tags: ['wholesale'],
    note: 'as agreed',
    shippingLines: [{ title: 'Renamed' }],
  });
  expect(stored()).toMatchObject({ status: 'COMPLETED', orderId: order?.id });
  expect(open()).toEqual({ kind: 'paid', orderId: order?.id });
});

test('what is paid by itself ships by the shop’s rates, too, unless the merchant has fixed its shipping', async () => {
  const currency = 'JPY';
  const { open } = await invoiced({ shippingLine: null, currency });
  expect(open()).toMatchObject({ kind: 'by-itself', draft: { shippingLine: { price: { currency } } } });
  const free = { title: 'Shipping', price: money(0, currency) };
  const { open: openFree } = await invoiced({ shippingLine: free, currency });
  expect(openFree()).toMatchObject({ kind: 'by-itself', draft: { shippingLine: free } });
});

test('a draft order keeps its currency wherever it is shipped', async () => {
  const address = { ...ohio, countryCode: 'HK', provinceCode: null, zip: null };
  const { look } = await invoiced({ shippingLine: null, shippingAddress: address });
  const checkout = await look();
  expect(checkout.lines[0]?.subtotal).toEqual(money(10000, 'USD'));
  expect(checkout.groups[0]?.options).toMatchObject([{ cost: money(2500, 'USD') }]);
});

test('an invoice opened twice is one checkout; an unknown one is none, and custom items are paid by themselves', async () => {
  const { open, runtime } = await invoiced();
  expect(open()).toEqual(open());
  expect(openInvoice(runtime.context, 'nothing')).toBeNull();
  const custom = {
    variantId: null,
    sku: null,
    title: 'Engraving',
    quantity: 1,
    attributes: [],
    taxable: true,
  };
  const { open: openCustom } = await invoiced({
    lines: [{ ...custom, unitPrice: money(500, 'USD'), requiresShipping: false }],
  });
  expect(openCustom()).toMatchObject({ kind: 'by-itself', draft: { currency: 'USD' } });
});
