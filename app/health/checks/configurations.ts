import {
  decodeBlockRules,
  decodeDeliveryRules,
  decodePromiseRules,
  decodePromoRules,
  decodeShippingRules,
  decodeValidationRules,
  largestMetafield,
} from '@doorstep/policy';
import type { RulesStamp } from '@doorstep/policy';

import type { Configuration, Configurations } from '../../admin-api/configurations.ts';
import { digestOf } from '../../policy/configuration-digests.ts';
import type { PublishedVersion } from '../../policy/versions.server.ts';
import type { KnownProtection } from '../../setup/known-protection.server.ts';
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import type { Problem } from '../problem.ts';
import { publishAgain } from '../problem.ts';
import { functionParts } from './function-parts.ts';
import type { FunctionPart } from './function-parts.ts';

/** What functions and blocks read: there, readable, what the live version has written, and not too large. */
export const configurations: Check = {
  id: 'configurations',
  name: 'What checkout goes by',
  looksAt:
    'that checkout goes by your policy as it was published, that nobody has changed it since, and that it fits',
  look: ({ facts, live }) =>
    findIn(facts.configurations, (found) =>
      places.flatMap((place) => lookAt(place, found[place.key], live, facts.known)),
    ),
};

interface Place {
  readonly key: keyof Configurations;
  readonly name: string;
  readonly decode: (value: unknown) => Rules | null;
  /** What shoppers meet where it cannot be read. */
  readonly without: string;
  /** What shoppers may meet where somebody else wrote it. */
  readonly changed: string;
  /** Functions are given no larger one; blocks are. */
  readonly most: number | null;
}

/** What is read of them here; those of three places name the product that is sold as protection. */
type Rules = RulesStamp & { readonly protection?: { readonly variantId: string } | null };

/** What shoppers meet where a function's rules are gone, and where they are not ours. */
const ofFunction = (handle: FunctionPart) => ({
  without: functionParts[handle].without,
  changed: functionParts[handle].changed,
  most: largestMetafield,
});

const ofBlocks = {
  without: 'What stands at checkout and on the pages of orders stays away, or says what no longer holds.',
  changed: 'What shoppers read at checkout and on the pages of orders may not be what your policy says.',
  most: null,
} as const;

const places: readonly Place[] = [
  {
    ...{ key: 'checkout-policy', name: 'the checkout rule', decode: decodeValidationRules },
    ...ofFunction('checkout-policy'),
  },
  {
    ...{ key: 'shipping-policy', name: 'free shipping', decode: decodeShippingRules },
    ...ofFunction('shipping-policy'),
  },
  {
    ...{ key: 'promo-policy', name: 'promotion codes', decode: decodePromoRules },
    ...ofFunction('promotion-policy'),
  },
  {
    ...{ key: 'delivery-policy', name: 'delivery options', decode: decodeDeliveryRules },
    ...ofFunction('delivery-policy'),
  },
  {
    ...{ key: 'checkout-blocks', name: 'the blocks at checkout', decode: decodeBlockRules },
    ...ofBlocks,
  },
  { ...{ key: 'promise-rules', name: 'the pages of orders', decode: decodePromiseRules }, ...ofBlocks },
];

/** From this share of what fits on, the next change may be one too many. */
const nearlyFull = 0.9;

function lookAt(
  place: Place,
  found: Configuration,
  live: PublishedVersion,
  known: KnownProtection,
): readonly Problem[] {
  if (found === null)
    return [{ ...without(place), message: `The rules for ${place.name} are gone from Shopify.` }];
  const size = `${found.sizeInBytes.toLocaleString('en')} bytes`;
  if (place.most !== null && found.sizeInBytes > largestThatIsRead)
    return [{ ...without(place), message: `The rules for ${place.name} are too large to be read: ${size}.` }];
  const rules = place.decode(found.jsonValue);
  if (rules === null) return [{ ...without(place), message: `The rules for ${place.name} cannot be read.` }];
  const message = sayDifference(place, found.jsonValue, rules, live, known);
  return [
    ...(message === null ? [] : [{ ...without(place), message, meaning: place.changed }]),
    ...nearlyFullOf(place, found.sizeInBytes),
  ];
}

const without = ({ key, without: meaning }: Place) =>
  ({ about: key, severity: 'critical', meaning, wayOut: publishAgain }) as const;

/** How rules that can be read differ from what the live version has written; `null` where they are the same. */
function sayDifference(
  { key, name }: Place,
  found: unknown,
  { version, protection }: Rules,
  { number: live, digests }: PublishedVersion,
  { soldVariantIds }: KnownProtection,
): string | null {
  if (version !== live)
    return `The rules for ${name} are of version ${version}, and version ${live} is live.`;
  const digest = digests[key];
  if (digest === undefined || digest === digestOf(found)) return null;
  return protection && !soldVariantIds.includes(protection.variantId)
    ? `The rules for ${name} are those of another shop: the product that they sell as protection is not yours.`
    : `The rules for ${name} were changed by somebody else after version ${live} was published.`;
}

function nearlyFullOf({ key, name, most }: Place, bytes: number): readonly Problem[] {
  if (most === null || bytes < most * nearlyFull) return [];
  return [
    {
      about: `${key}/size`,
      severity: 'notice',
      message: `The rules for ${name} are ${bytes.toLocaleString('en')} bytes, of ${most.toLocaleString('en')} that fit.`,
      meaning:
        'Nothing yet. A longer policy may not be published: then checkout stays with the version before.',
      wayOut: { kind: 'link', label: 'Shorten lists or texts of your policy', url: '/app/policy' },
    },
  ];
}

/** Shopify gives functions no metafield above so many bytes. */
const largestThatIsRead = 10_000;
