import { aallynRules, protectionVariantId } from './largest-inputs.ts';
import type { MeasuredInput } from './measured-inputs.ts';

const name = 'a usual U.S. cart';
const unitedStates = { country: { isoCode: 'US' }, language: { isoCode: 'EN' } };
const standard = { handle: '5d41402abc4b2a76b9719d911017c592-0', title: 'Standard', code: 'Standard' };

const group = {
  groupType: 'ONE_TIME_PURCHASE',
  deliveryAddress: { countryCode: 'US', provinceCode: 'OH' },
  cartLines: [{ cost: { subtotalAmount: { amount: '180.0' } }, discountAllocations: [] }],
  deliveryOptions: [{ ...standard, deliveryMethodType: 'SHIPPING', cost: { amount: '5.0' } }],
};
const cart = { cost: { subtotalAmount: { currencyCode: 'USD' } }, deliveryGroups: [group] };

/** What most runs are: one bag of $180 with the protection, to a street in Ohio, nothing to refuse; by target. */
export const usualInputs: Readonly<Record<string, MeasuredInput>> = {
  'cart.delivery-options.discounts.generate.run': {
    name,
    input: {
      presentmentCurrencyRate: '1.0',
      cart,
      discount: { discountClasses: ['SHIPPING'], metafield: { jsonValue: aallynRules.shipping } },
    },
  },
  'cart.lines.discounts.generate.run': {
    name,
    input: {
      enteredDiscountCodes: [],
      localization: unitedStates,
      shop: { localTime: { date: '2026-11-03' } },
      discount: { metafield: { jsonValue: aallynRules.promo } },
    },
  },
  'cart.delivery-options.transform.run': {
    name,
    input: {
      presentmentCurrencyRate: '1.0',
      localization: unitedStates,
      shop: { localTime: { date: '2026-11-03', isPastCutOff: false } },
      cart,
      deliveryCustomization: { metafield: { jsonValue: aallynRules.delivery } },
    },
  },
  'cart.validations.generate.run': {
    name,
    input: {
      buyerJourney: { step: 'CHECKOUT_INTERACTION' },
      localization: unitedStates,
      cart: {
        lines: [`gid://shopify/ProductVariant/44012345601000`, protectionVariantId].map((id) => ({
          quantity: 1,
          merchandise: { id, requiresShipping: id !== protectionVariantId, product: { finalSale: false } },
        })),
        deliveryGroups: [
          {
            deliveryAddress: {
              address1: '123 Main Street',
              address2: 'Apt 4',
              city: 'Columbus',
              company: null,
              provinceCode: 'OH',
              zip: '43004',
              countryCode: 'US',
            },
            selectedDeliveryOption: { deliveryMethodType: 'SHIPPING' },
          },
        ],
      },
      validation: { metafield: { jsonValue: aallynRules.validation } },
    },
  },
};
