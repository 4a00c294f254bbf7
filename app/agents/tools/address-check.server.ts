import {
  checkoutSentence,
  compileAddresses,
  compileDestinations,
  decideAddress,
  decideDestination,
} from '@doorstep/policy';
import type { CheckoutText } from '@doorstep/policy';
import { z } from 'zod';

import { withNames } from '../../with-names.ts';
import { country, language, province, source } from '../schemas.server.ts';
import { agentTool, sourceOf } from '../tool.server.ts';

const line = z.string().max(255);

const input = {
  country,
  province: province.optional(),
  address1: line.describe('Street and number.'),
  address2: line.optional(),
  company: line.optional(),
  city: line.optional(),
  zip: z.string().max(32).optional(),
  language,
};

const output = {
  ...source,
  verdict: z
    .enum(['accepted', 'accepted-then-confirmed', 'refused'])
    .describe(
      'accepted-then-confirmed: an order goes through and waits until its customer has confirmed the address by mail.',
    ),
  field: z
    .enum(['address1', 'address2', 'city', 'company', 'country', 'province'])
    .nullable()
    .describe('The field that is at fault; null where none is.'),
  explanation: z
    .string()
    .nullable()
    .describe('What checkout says to the buyer there; null where nothing is wrong.'),
};

/** [SHIP-05, SHIP-06, ADDR-01..03] Whether an order could go to an address. It is looked at, not kept. */
export const addressCheck = agentTool({
  name: 'address_check',
  title: 'Whether an address is accepted',
  description:
    'Whether the shop ships to an address: its country and province, and whether it is a P.O. box, a private mailbox, general delivery or another kind that the policy treats in its own way. The address is neither stored nor verified to exist. Leave out names.',
  input,
  output,
  answer: (asked, visit) => {
    const { policy } = visit;
    const { country: countryCode, province: provinceCode = null, address1, language: locale } = asked;
    const { address2 = null, company = null, city = null, zip = null } = asked;
    const address = { address1, address2, company, city, zip, countryCode, provinceCode };
    const sentence = (text: CheckoutText) =>
      withNames(checkoutSentence(text, locale), { contact: policy.merchant.contact });
    const destination = decideDestination(compileDestinations(policy), { countryCode, provinceCode });
    if (destination.kind === 'not-served')
      return {
        ...sourceOf(visit, locale, destination.because),
        verdict: 'refused' as const,
        field: destination.text === 'country' ? ('country' as const) : ('province' as const),
        explanation: sentence(destination.text),
      };
    const { verdict, field, text, because } = decideAddress(compileAddresses(policy), address);
    const isRefused = verdict === 'refuse';
    return {
      ...sourceOf(visit, locale, [...destination.because, ...because]),
      verdict: words[verdict],
      field: isRefused ? field : null,
      explanation: isRefused && text !== null && text !== 'unread' ? sentence(text) : null,
    };
  },
});

const words = { allow: 'accepted', ask: 'accepted-then-confirmed', refuse: 'refused' } as const;
