import type { Publication } from '@doorstep/policy';
import { z } from 'zod';

import { languages, surfaces } from '../case.ts';
import type { SimulatedCase } from '../case.ts';
import type { SimulatedShop } from '../shop.ts';
import { outcomeInWords } from './outcome-in-words.ts';
import type { OutcomeInWords } from './outcome-in-words.ts';

/**
 * A case with all that it depends on besides the policy, as it was when it was kept: an example is about the policy, and
 * says the same whatever a product costs later. It is always tried as if the policy were published on the day of the case.
 */
export interface ExampleCase {
  readonly given: SimulatedCase;
  readonly shop: SimulatedShop;
  readonly publication: Publication;
}

/** A case that a merchant kept, and what it has to come to. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly case: ExampleCase;
  readonly outcome: OutcomeInWords;
  /** Number of the staff member. */
  readonly by: string;
  readonly at: Date;
}

const given: z.ZodType<SimulatedCase> = z.object({
  surface: z.enum(surfaces),
  address: z.object({
    ...{ countryCode: z.string(), provinceCode: z.string(), address1: z.string(), address2: z.string() },
    ...{ company: z.string(), city: z.string(), zip: z.string() },
  }),
  lines: z.array(z.object({ variantId: z.string(), quantity: z.number() })),
  protections: z.number(),
  currency: z.string(),
  rate: z.string().nullable(),
  codes: z.array(z.string()),
  language: z.enum(languages),
  date: z.string(),
  time: z.string(),
  option: z.string().nullable(),
});

const takesOff = z.union([z.object({ percent: z.number() }), z.object({ minor: z.number() })]);

const shop: z.ZodType<SimulatedShop> = z.object({
  currency: z.string(),
  timeZone: z.string(),
  goods: z.array(
    z.object({
      ...{ variantId: z.string(), title: z.string(), price: z.number() },
      fixed: z.record(z.string(), z.number()),
      ...{ requiresShipping: z.boolean(), tags: z.array(z.string()) },
    }),
  ),
  codes: z.array(
    z.object({
      ...{ code: z.string(), takesOff: takesOff.nullable() },
      ...{ combinesWithOrderDiscounts: z.boolean(), combinesWithShipping: z.boolean() },
    }),
  ),
  otherOptions: z.array(
    z.object({ name: z.string(), price: z.object({ minor: z.number(), currency: z.string() }) }),
  ),
});

const publication = z.object({
  publishedOn: z.string(),
  version: z.number(),
  protectionVariantId: z.string().nullable(),
  retiredVariantIds: z.array(z.string()),
  storefront: z.string(),
});

const example = z.object({
  ...{ id: z.string(), name: z.string(), by: z.string(), at: z.date() },
  case: z.object({ given, shop, publication }),
  outcome: outcomeInWords,
});

/** An example from its row; throws for one that this app did not write. */
export const readExample = (row: unknown): Example => example.parse(row);
