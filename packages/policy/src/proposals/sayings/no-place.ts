import type { Saying } from './saying.ts';
import { notHeld } from './saying.ts';

/** What no value of a policy holds, and why. */
export const withoutPlace: readonly Saying[] = [
  // What a policy has no place for.
  {
    words: /\breturns?\b.*\b(?:received|reach us|arrive) within\b|\breach us within\b/,
    says: notHeld('Doorstep counts until a parcel is sent back, not until it has arrived.'),
  },
  {
    words: /\breturns?\b.*\baccepted until\b/,
    says: notHeld(
      'Returns that are taken for longer go by when an order was placed: make an event of it.',
      'events',
    ),
  },
  {
    words: /\binclud(?:e|es|ing)\b.*\b(?:vat|gst|tax)\b|\b(?:vat|gst) (?:is )?included\b/,
    says: notHeld('Whether prices include tax is set in Shopify, under Taxes and duties.'),
  },
  {
    words: /\bdut(?:y|ies)\b|\bcustoms\b|\bimport (?:fees|taxes|charges)\b/,
    says: notHeld('Who pays duties is set in Shopify, under Taxes and duties.'),
  },
  {
    words:
      /\bcannot be returned\b|\bcan't be returned\b|\b(?:are|is) (?:all )?(?:final(?: sale)?|non-?returnable|not returnable|not returned)\b|\bgames cannot\b/,
    not: /\border(?:s)? (?:is|are) final/,
    says: notHeld(
      'Doorstep knows what cannot be returned by a tag of its products: give them your tag of final-sale products.',
      'protection.finalSaleTag',
    ),
  },
  {
    words: /\b(?:custom|special|personali[sz]ed|made[- ]to[- ]order)\b/,
    topics: ['return', 'exchange', 'cancellation', 'other', 'product-issue'],
    not: /\breturned\b|\bcoating\b/,
    says: notHeld(
      'The policy has no rules for single kinds of goods; a tag of final-sale products is what it knows.',
      'protection.finalSaleTag',
    ),
  },
  {
    words: /\bgift wrap|\bgift box|\bextended warranty|\b\d-year (?:cover|warranty)/,
    says: notHeld('It is something that you sell besides: the policy is about orders, parcels and returns.'),
  },
  {
    words: /\b(?:modify|amend|change|edit) (?:your|an|the) order\b/,
    says: notHeld(
      'Changes of an order are a person’s answer; the policy says only whether it can be cancelled.',
    ),
  },
  {
    words: /\brefund covers\b|\b(?:shipping|postage|delivery) is refunded\b/,
    not: /\bnot refunded\b|\bonly when\b|\bexcept\b|\bpay\b|\bagreed\b/,
    says: notHeld('The policy does not refund what shipping cost.'),
  },
  {
    words: /\btrade\b|\bwholesale\b|\bteam orders?\b|\bbulk\b/,
    says: notHeld('The policy has no other prices for many items.'),
  },
  {
    words:
      /\border(?:s|ed)? (?:placed )?(?:must reach us )?by (?:\d|december|november)|\bbefore christmas\b|\bin december\b/,
    says: notHeld('Estimates and last order dates do not change with the season.'),
  },
  {
    words: /\blate returns?\b/,
    says: notHeld('Whether a late return is taken is decided by a person.'),
  },
  {
    words: /\bpre-?orders?\b/,
    topics: ['other', 'payment'],
    says: notHeld('When a pre-order is charged is set in Shopify.'),
  },
  {
    words: /\bsale items?\b.*\bstore credit only\b/,
    says: notHeld(
      'Items on sale are returned like others here; only those of a flash sale have a rule of their own.',
    ),
  },
];
