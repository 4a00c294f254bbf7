import { readCustomerToken } from '../../access/customer.server.ts';
import type { SignedInCustomer } from '../../access/customer.server.ts';
import { readOrdersNamed } from '../../admin-api/orders-named.ts';
import { openAdminOfShop } from '../../access/admin.server.ts';
import { visitOf } from '../../after-sale/account/visit.server.ts';
import { answerForLines, standingOf } from '../../after-sale/door/show-choices.ts';
import { comparedName } from '../../after-sale/form/order-name.ts';
import { isSentTooOften, isShopFull, keepWish } from '../../after-sale/form/wish.server.ts';
import { dayOf } from '../../answers/answer.ts';
import { z } from 'zod';

import { day, language, source } from '../schemas.server.ts';
import { agentTool, sourceOf } from '../tool.server.ts';
import type { AgentVisit } from '../visit.server.ts';

const input = {
  order: z
    .string()
    .min(1)
    .max(40)
    .describe('The number of the order as its confirmation says it, such as #1001.'),
  email: z
    .email()
    .max(254)
    .optional()
    .describe('The e-mail address of the order. The answer then goes to that mailbox, and to nobody else.'),
  customer_token: z
    .string()
    .max(4_096)
    .optional()
    .describe(
      'A session token of the shop’s customer accounts, by which the customer is known. Then the answer is given at once.',
    ),
  language,
};

const output = {
  ...source,
  answered: z
    .enum(['here', 'by-mail'])
    .describe(
      'by-mail: if number and address belong together, a link to the answer is on its way to that mailbox.',
    ),
  can_be_returned: z.boolean().nullable().describe('null where the answer goes by mail.'),
  until: day
    .nullable()
    .describe(
      'The last day on which a return can be asked for; null where none is known, or it goes by mail.',
    ),
  sentences: z
    .array(z.string())
    .describe('What the customer reads at the shop: until when, for which fee, or why not.'),
};

/** [RET-02] Until when an order can go back: to its customer only. Nobody learns from the answer whether there is such an order. */
export const orderReturn = agentTool({
  name: 'order_return',
  title: 'Until when an order can be returned',
  description:
    'Until when an order can be returned and for which fee. Only its customer is told: with a session token here, else by a link that is mailed to the address of the order. No personal data is given.',
  mails: true,
  input,
  output,
  answer: async (asked, visit) => {
    if (asked.customer_token !== undefined) {
      const customer = await readCustomerToken(asked.customer_token);
      if (customer === null || customer.shop !== visit.shop)
        return 'That is no session token of this shop’s customer accounts, or it has expired.';
      return answerHere(visit, customer, asked);
    }
    return asked.email === undefined
      ? 'Only the customer is told: give the e-mail address of the order, or a session token of the customer’s.'
      : answerByMail(visit, { ...asked, email: asked.email });
  },
});

interface Asked {
  readonly order: string;
  readonly language: z.output<typeof language>;
}

const unknown = 'There is no such order of this customer, or it cannot be read at the moment.';

async function answerHere(visit: AgentVisit, customer: SignedInCustomer, { order, language: locale }: Asked) {
  const { database, now, shop } = visit;
  const admin = await openAdminOfShop(shop, now);
  const name = comparedName(order);
  if (admin === null || name === '') return unknown;
  const named = await readOrdersNamed(admin, name);
  const found = named.ok ? named.value.find((each) => comparedName(each.name) === name) : undefined;
  if (found === undefined) return unknown;
  const number = found.id.split('/').at(-1) ?? '';
  const read = await visitOf({ database, reach: openAdminOfShop, now }, customer, {
    number,
    language: locale,
  });
  if (!read.ok) return unknown;
  const { policy, policyVersion, offers } = read.value;
  const answer = answerForLines(offers, ['refund', 'store-credit']);
  const { isOpen, sentences } = standingOf(policy, offers, 'return', locale);
  const turnsOn = answer && dayOf(answer);
  return {
    // An order is judged by the version that it was sold under.
    ...sourceOf({ ...visit, policy, version: policyVersion }, locale, answer?.because ?? [], ['RET-02']),
    ...{ answered: 'here' as const, can_be_returned: isOpen, sentences: [...sentences] },
    until: isOpen && turnsOn?.is === 'until' ? turnsOn.date : null,
  };
}

/** As the support form does it: nothing is looked up, and the link goes to the order's own mailbox. */
async function answerByMail(
  visit: AgentVisit,
  { order, email, language: locale }: Asked & { readonly email: string },
) {
  const { database, policy, shop, now, visitor } = visit;
  if (policy.support.captcha)
    return 'This shop asks people to prove on its support page that they are no program: send the customer there.';
  const [secret] = visitor.secrets;
  const isTooOften = await isSentTooOften(database, { shop, sender: visitor.sender }, { secret, now });
  if (isTooOften || (await isShopFull(database, shop, now)))
    return 'Too many links were asked for. Try again in an hour.';
  const wish = { shop, orderName: order, email: email.toLowerCase(), kind: 'return', locale } as const;
  // Asked twice within an hour, it is the same question.
  await keepWish(database, { ...wish, token: `agent ${now.toISOString().slice(0, 13)}` }, now);
  return {
    ...sourceOf(visit, locale, [], ['RET-02']),
    ...{ answered: 'by-mail' as const, can_be_returned: null, until: null, sentences: [] },
  };
}
