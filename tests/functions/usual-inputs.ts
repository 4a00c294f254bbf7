import { aallynRules, protectionVariantId } from './largest-inputs.ts';
import type { MeasuredInput } from './measured-inputs.ts';

const name = 'a usual U.S. cart';
const unitedStates = { country: { isoCode: 'US' }, language: { isoCode: 'EN' } };
const standard = { handle: '5d41402abc4b2a76b9719d911017c592-0', title: 'Standard', code: 'Standard' };

const street = { address1: '123 Main Street', address2: 'Apt 4', city: 'Columbus', company: null };
const ohio = { provinceCode: 'OH', countryCode: 'US' };
const option = { ...standard, deliveryMethodType: 'SHIPPING' };
const groupType = 'ONE_TIME_PURCHASE';
const subtotalAmount = { amount: '180.0' };
const cost = { subtotalAmount: { currencyCode: 'USD' } };

/** What most runs are: one bag of $180 with the protection, to a street in Ohio, nothing to refuse; by target. */
export const usualInputs: Readonly<Record<string, MeasuredInput>> = {
  'cart.delivery-options.discounts.generate.run': {
    name,
    input: {
      presentmentCurrencyRate: '1.0',
      cart: {
        cost,
        discountApplications: [],
        deliveryGroups: [
          {
            groupType,
            deliveryAddress: ohio,
            cartLines: [{ cost: { subtotalAmount }, discountAllocations: [] }],
            deliveryOptions: [{ ...option, cost: { amount: '5.0' } }],
          },
        ],
      },
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
      cart: {
        cost,
        deliveryGroups: [
          {
            groupType,
            deliveryAddress: { ...street, ...ohio },
            cartLines: [{ cost: { subtotalAmount } }],
            deliveryOptions: [option],
          },
        ],
      },
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
            deliveryAddress: { ...street, ...ohio, zip: '43004' },
            selectedDeliveryOption: { deliveryMethodType: 'SHIPPING' },
          },
        ],
      },
      validation: { metafield: { jsonValue: aallynRules.validation } },
    },
  },
};
