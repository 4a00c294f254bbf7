import { fail, mayAsk, mayWithdraw, ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { WholeDatabase } from '../../database.server.ts';
import { estimateOf, judgeAsked } from '../door/judge-asked.server.ts';
import type { AtDoor, Judged } from '../door/judge-asked.server.ts';
import type { AskedFields } from '../door/read-asked.ts';
import { showEstimate } from '../door/show-estimate.ts';
import type { ShownEstimate } from '../door/show-estimate.ts';
import { wantsPhotos } from '../door/wants-photos.ts';
import { readPhotos } from '../photos/read-photos.server.ts';
import type { Posted } from '../photos/read-posted.server.ts';
import { addStep, openRequest } from '../store.server.ts';
import { afterSaleTexts } from '../texts.ts';
import type { JustDone } from './page.ts';
import type { AccountVisit } from './visit.server.ts';

/** What the customer has to look at again, in their words. */
export type Problems = readonly string[];

/** What came of a form: `null` for a kind that cannot be asked for here. */
async function judge(visit: AccountVisit, form: AskedFields): Promise<Result<Judged, Problems>> {
  const texts = afterSaleTexts[visit.locale];
  const kind = visit.offers.kinds.find((each) => each === form.get('kind'));
  if (kind === undefined) return fail([texts.problem.message]);
  const judged = await judgeAsked(atDoor(visit), kind, form);
  return judged.ok ? judged : fail(judged.error.map((each) => texts.problem[each]));
}

/** What the policy would say to the form as it is filled in; `null` as long as something is missing. */
export async function estimate(visit: AccountVisit, form: AskedFields): Promise<ShownEstimate | null> {
  const judged = await judge(visit, form);
  return judged.ok ? estimateOf(atDoor(visit), judged.value) : null;
}

/** Makes a request, if the policy grants it or leaves it to a person; else says why not. The same form sent again is the same request. */
export async function send(
  database: WholeDatabase,
  visit: AccountVisit,
  { fields: form, ...posted }: Posted,
): Promise<Result<JustDone, Problems>> {
  const { shop, shown, policy, policyVersion, locale, now } = visit;
  const { problem } = afterSaleTexts[locale];
  const judged = await judge(visit, form);
  const photos = await readPhotos(problem, posted);
  if (!judged.ok || !photos.ok)
    return fail([...(judged.ok ? [] : judged.error), ...(photos.ok ? [] : [photos.error])]);
  const { asked, message, decision, titles } = judged.value;
  if (!mayAsk(decision)) {
    const { sentences } = showEstimate(decision, titles, locale, visit.offers.buyersMoney);
    return fail([problem.refused, ...sentences]);
  }
  const request = {
    ...({ shop, door: 'account', token: (form.get('form') ?? '').slice(0, 64) } as const),
    ...{ order: { id: shown.id, name: shown.name }, policy, policyVersion, asked, decision },
    ...{ locale, email: shown.email, message, photos: photos.value },
  };
  const { id } = await openRequest(database, request, now);
  return ok({ told: 'taken', id, wantsPhotos: wantsPhotos(policy, asked.kind, photos.value.length) });
}

const atDoor = (visit: AccountVisit): AtDoor => ({ ...visit, read: visit });

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
  return ok({ told: 'withdrawn', id, wantsPhotos: false });
}
