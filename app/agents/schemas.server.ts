import { locales, statementIds } from '@doorstep/policy';
import { z } from 'zod';

/** What agents may send: everything has a shape and a length, so that nothing long is worked on. */

export const language = z
  .enum(locales)
  .default('en')
  .describe('The language of the sentences: the buyer’s, where the shop writes in it.');

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2 code of the country that it is shipped to, such as US.');

export const province = z
  .string()
  .regex(/^[A-Z0-9-]{1,6}$/)
  .describe('Code of the state or province as Shopify has it, such as OH, PR or AE.');

export const amount = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,3})?$/)
  .describe('A decimal amount, such as 99.99.');

export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 4217 code, such as USD.');

const money = z
  .object({ amount: z.string(), currency: z.string() })
  .describe('A decimal amount and its currency.');

export const moneyOrNone = money.nullable();

export const day = z.iso.date().describe('A calendar date in the shop’s time zone.');

/** What every answer carries. */
export const source = {
  policy_version: z.number().int().describe('The number of the published version that answers.'),
  published_at: z.iso.datetime().describe('Since when that version is in force.'),
  language: z.enum(locales),
  statements: z
    .array(
      z.object({
        id: z.enum(statementIds),
        sentence: z
          .string()
          .describe('What the policy says to every customer, word for word as it is published.'),
      }),
    )
    .describe('The statements of the policy that the answer comes from.'),
  reasons: z.array(z.string()).describe('What decided, in English, with the values that were compared.'),
};
