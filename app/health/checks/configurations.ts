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
import type { Check } from '../check.ts';
import { findIn } from '../check.ts';
import type { Problem } from '../problem.ts';
import { publishAgain } from '../problem.ts';
import { functionParts } from './function-parts.ts';

/** What functions and blocks read: there, readable, of the live version, and not too large. */
export const configurations: Check = {
  id: 'configurations',
  name: 'What checkout goes by',
  looksAt: 'that checkout reads the version of your policy that is live, and that it fits',
  look: ({ facts, live }) =>
    findIn(facts.configurations, (found) =>
      places.flatMap((place) => lookAt(place, found[place.key], live.number)),
    ),
};

interface Place {
  readonly key: keyof Configurations;
  readonly name: string;
  readonly decode: (value: unknown) => RulesStamp | null;
  /** What shoppers meet where it cannot be read. */
  readonly without: string;
  /** Functions are given no larger one; blocks are. */
  readonly most: number | null;
}

const ofBlocks =
  'What stands at checkout and on the pages of orders stays away, or says what no longer holds.';

const places: readonly Place[] = [
  {
    ...{ key: 'checkout-policy', name: 'the checkout rule', decode: decodeValidationRules },
    ...{ without: functionParts['checkout-policy'].without, most: largestMetafield },
  },
  {
    ...{ key: 'shipping-policy', name: 'free shipping', decode: decodeShippingRules },
    ...{ without: functionParts['shipping-policy'].without, most: largestMetafield },
  },
  {
    ...{ key: 'promo-policy', name: 'promotion codes', decode: decodePromoRules },
    ...{ without: functionParts['promotion-policy'].without, most: largestMetafield },
  },
  {
    ...{ key: 'delivery-policy', name: 'delivery options', decode: decodeDeliveryRules },
    ...{ without: functionParts['delivery-policy'].without, most: largestMetafield },
  },
  {
    ...{ key: 'checkout-blocks', name: 'the blocks at checkout', decode: decodeBlockRules },
    ...{ without: ofBlocks, most: null },
  },
  {
    ...{ key: 'promise-rules', name: 'the pages of orders', decode: decodePromiseRules },
    ...{ without: ofBlocks, most: null },
  },
];

/** From this share of what fits on, the next change may be one too many. */
const nearlyFull = 0.9;

function lookAt(
  { key, name, decode, without, most }: Place,
  found: Configuration,
  live: number,
): readonly Problem[] {
  const broken = { about: key, severity: 'critical', meaning: without, wayOut: publishAgain } as const;
  if (found === null) return [{ ...broken, message: `The rules for ${name} are gone from Shopify.` }];
  const size = `${found.sizeInBytes.toLocaleString('en')} bytes`;
  if (most !== null && found.sizeInBytes > largestThatIsRead)
    return [{ ...broken, message: `The rules for ${name} are too large to be read: ${size}.` }];
  const version = decode(found.jsonValue)?.version ?? null;
  if (version === null) return [{ ...broken, message: `The rules for ${name} cannot be read.` }];
  if (version !== live)
    return [
      { ...broken, message: `The rules for ${name} are of version ${version}, and version ${live} is live.` },
    ];
  if (most === null || found.sizeInBytes < most * nearlyFull) return [];
  return [
    {
      about: key,
      severity: 'notice',
      message: `The rules for ${name} are ${size}, of ${most.toLocaleString('en')} that fit.`,
      meaning:
        'Nothing yet. A longer policy may not be published: then checkout stays with the version before.',
      wayOut: { kind: 'link', label: 'Shorten lists or texts of your policy', url: '/app/policy' },
    },
  ];
}

/** Shopify gives functions no metafield above so many bytes. */
const largestThatIsRead = 10_000;
