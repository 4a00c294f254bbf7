import type { functionHandles } from '../../setup/owner-plan.ts';
import type { Repair } from '../problem.ts';

/** A function of the app, by its handle. */
export type FunctionPart = (typeof functionHandles)[number];

interface Part {
  /** As a merchant meets it in Shopify's settings. */
  readonly name: string;
  /** The step of set-up that switches it on again; `null` where there is no switch. */
  readonly step: Repair | null;
  /** What shoppers meet when it does not run. */
  readonly without: string;
  /** What they may meet when it goes by what somebody else wrote. */
  readonly changed: string;
}

export const functionParts: Readonly<Record<FunctionPart, Part>> = {
  'checkout-policy': {
    name: 'The checkout rule “Doorstep: addresses and destinations”',
    step: 'checkout-rule',
    without: 'Shoppers can order to addresses and countries that your policy refuses.',
    changed: 'Checkout may take orders that your policy refuses, and refuse those that it takes.',
  },
  'shipping-policy': {
    name: 'The automatic discount “Free shipping”',
    step: null,
    without: 'Shoppers pay for shipping that your policy makes free.',
    changed: 'Shoppers may pay for shipping that your policy makes free, and pay nothing where they should.',
  },
  'promotion-policy': {
    name: 'The automatic discount “Promotion codes”',
    step: null,
    without: 'Codes that your policy does not allow together are taken.',
    changed: 'Codes may be taken, or refused, otherwise than your policy says.',
  },
  'delivery-policy': {
    name: 'The delivery customization “Doorstep: delivery options”',
    step: 'delivery-rule',
    without:
      'Shoppers do not read at the shipping options that somebody must sign, or when their order arrives.',
    changed: 'What shoppers read at the shipping options may not be what your policy says.',
  },
};
