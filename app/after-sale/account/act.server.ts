import { decideAfterSale, fail, mayAsk, mayWithdraw, ok } from '@doorstep/policy';
import type { AfterSaleDecision, Result } from '@doorstep/policy';

import type { WholeDatabase } from '../../database.server.ts';
import { knownLines, lineNames } from '../door/known-lines.ts';
import { readPricesNow } from '../door/prices-now.server.ts';
import { readAsked } from '../door/read-asked.ts';
import type { AskedFields, ReadAsked } from '../door/read-asked.ts';
import { estimateAtShopify } from '../door/shopify-estimate.server.ts';
import { showEstimate } from '../door/show-estimate.ts';
import type { ShownEstimate } from '../door/show-estimate.ts';
import { addStep, openRequest } from '../store.server.ts';
import { afterSaleTexts } from '../texts.ts';
import type { JustDone } from './page.ts';
import type { AccountVisit } from './visit.server.ts';

/** What the customer has to look at again, in their words. */
export type Problems = readonly string[];

interface Judged extends ReadAsked {
  readonly decision: AfterSaleDecision;
}

async function judge(visit: AccountVisit, form: AskedFields): Promise<Result<Judged, Problems>> {
  const { policy, order, offers, locale, now } = visit;
  const texts = afterSaleTexts[locale];
  const kind = offers.kinds.find((each) => each === form.get('kind'));
  if (kind === undefined) return fail([texts.problem.message]);
  const prices = kind === 'price-adjustment' ? await readPricesNow(visit.admin, order) : null;
  const priceNow = (id: string) => prices?.get(id) ?? null;
  const read = readAsked(kind, form, { lines: order.lines, priceNow });
  if (!read.ok) return fail(read.error.map((each) => texts.problem[each]));
  const decision = decideAfterSale(policy, order, read.value.asked, now.toISOString());
  return ok({ ...read.value, decision });
}

/** What the policy would say to the form as it is filled in; `null` as long as something is missing. */
export async function estimate(visit: AccountVisit, form: AskedFields): Promise<ShownEstimate | null> {
  const judged = await judge(visit, form);
  if (!judged.ok) return null;
  const { asked, decision } = judged.value;
  const byShopify = await estimateAtShopify(visit.admin, visit.shown.id, asked, decision);
  return showEstimate(decision, lineNames(knownLines(visit)), visit.locale, byShopify);
}

/** Makes a request, if the policy grants it or leaves it to a person; else says why not. The same form sent again is the same request. */
export async function send(
  database: WholeDatabase,
  visit: AccountVisit,
  form: AskedFields,
): Promise<Result<JustDone, Problems>> {
  const judged = await judge(visit, form);
  if (!judged.ok) return judged;
  const { asked, message, decision } = judged.value;
  const { shop, shown, policy, policyVersion, locale, now } = visit;
  if (!mayAsk(decision)) {
    const { sentences } = showEstimate(decision, lineNames(knownLines(visit)), locale);
    return fail([afterSaleTexts[locale].problem.refused, ...sentences]);
  }
  const request = {
    ...({ shop, door: 'account', token: (form.get('form') ?? '').slice(0, 64) } as const),
    ...{ order: { id: shown.id, name: shown.name }, policy, policyVersion, asked, decision },
    ...{ locale, email: shown.email, message },
  };
  const { id } = await openRequest(database, request, now);
  return ok({ told: 'taken', id });
}

/** Takes a request back, as long as that is possible. */
export async function withdraw(
  database: WholeDatabase,
  { shop, requests, locale, now }: AccountVisit,
  form: AskedFields,
): Promise<Result<JustDone, Problems>> {
  const request = requests.find(({ id }) => id === form.get('request'));
  if (request === undefined || !mayWithdraw(request.stage))
    return fail([afterSaleTexts[locale].verdict.refused]);
  const { id } = request;
  const step = { kind: 'withdrawn', payload: {}, by: 'customer', token: `withdrawn ${id}` } as const;
  await addStep(database, { shop, id }, step, now);
  return ok({ told: 'withdrawn', id });
}
