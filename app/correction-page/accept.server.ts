import { compileAddresses, decideCorrection } from '@doorstep/policy';
import type { CorrectionDecision } from '@doorstep/policy';

import type { PrismaClient } from '@prisma/client';

import { keepCorrection } from '../corrections/store.server.ts';
import type { SaidByCustomer } from '../corrections/store.server.ts';
import type { Database } from '../database.server.ts';
import { openUndone } from '../orders/cases.server.ts';
import type { OrderKey } from '../orders/cases.server.ts';
import { versionNumbered } from '../policy/versions.server.ts';
import { enqueueOrder } from '../queue/enqueue-order.ts';
import { checkTyped } from './form.ts';
import type { FormProblems, Typed } from './form.ts';
import type { OpenVisit } from './visit.server.ts';

/** What came of a form that a customer sent. */
export type Accepted =
  | { readonly kind: 'told'; readonly told: 'taken' | 'confirmed' | 'elsewhere' | 'given-before' }
  | { readonly kind: 'incomplete'; readonly problems: FormProblems }
  | Extract<CorrectionDecision, { readonly kind: 'refused' }>;

/**
 * [ADDR-02] Takes what a customer typed, by the policy that the order was sold under, once for each link: of two who send at the
 * same moment the first one counts, and the other is told so.
 */
export async function acceptTyped(
  database: Database & Pick<PrismaClient, '$transaction'>,
  { order, turn, address: sold, mayConfirm }: OpenVisit,
  typed: Typed,
  at: Date,
): Promise<Accepted> {
  const { shop, orderId } = order;
  const keep = (said: SaidByCustomer) =>
    database.$transaction(async (transaction) => {
      const isKept = await keepCorrection(transaction, { shop, orderId, turn, at }, said);
      if (isKept) await passOn(transaction, { shop, orderId }, said);
      return isKept;
    });
  const before = { kind: 'told', told: 'given-before' } as const;
  if (typed.confirms && mayConfirm) {
    return (await keep({ confirms: true })) ? { kind: 'told', told: 'confirmed' } : before;
  }
  const checked = checkTyped(typed, sold.countryCodeV2 ?? '');
  if (!checked.ok) return { kind: 'incomplete', problems: checked.error };
  const { isElsewhere, address } = checked.value;
  const version = await versionNumbered(database, shop, order.policyVersion);
  // Versions are never deleted while their orders are kept.
  if (version === null) throw new Error(`Policy version ${order.policyVersion} of ${shop} is gone.`);
  const place = isElsewhere
    ? { provinceCode: null, countryCode: null }
    : { provinceCode: sold.provinceCode, countryCode: sold.countryCodeV2 };
  const { address1, address2, city, zip } = address;
  const given = { address1, address2, city, zip, company: sold.company, ...place };
  const decided = decideCorrection(compileAddresses(version.policy), { address: given, isElsewhere });
  if (decided.kind === 'refused') return decided;
  const { withoutCompany } = decided;
  if (!(await keep({ confirms: false, isElsewhere, address: { ...address, withoutCompany } }))) return before;
  return decided.kind === 'taken' ? { kind: 'told', told: 'taken' } : { kind: 'told', told: 'elsewhere' };
}

/** What a customer said is made true by the order's job; an address elsewhere is for a person. */
async function passOn(transaction: Database, order: OrderKey, said: SaidByCustomer): Promise<void> {
  if (said.confirms || !said.isElsewhere) return enqueueOrder(transaction, order);
  const message = 'It is in another country or province, where taxes, duties and shipping can differ.';
  await openUndone(transaction, order, { kind: 'correction', message });
}
