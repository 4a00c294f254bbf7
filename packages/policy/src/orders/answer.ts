import type { CountryCode, Policy } from '../document/policy.ts';
import { shippingAnswer } from '../messages/shipping-answer.ts';
import type { Reader } from '../statements/reader.ts';
import { sayCountry } from '../statements/say-value.ts';
import { sayStatement } from '../statements/say-statement.ts';
import type { StatementId } from '../reasons.ts';
import type { ChargedShipping } from './order-shipping.ts';

/** What customers ask about an order of theirs. */
export type Question = 'shipping' | 'signature' | 'address' | 'returns';

/** What an order was decided to be, as far as it answers questions. */
export interface AnsweredOrder {
  readonly country: CountryCode | null;
  /** `null` where nothing is shipped, or an earlier release has not kept it. */
  readonly shipping: ChargedShipping | null;
  /** Somebody has to sign for it, or has to with the policy's carrier. */
  readonly signs: boolean;
  /** The statements that the decision came from. */
  readonly statements: readonly StatementId[];
}

/**
 * Why an order came out as it did, in whole sentences to its customer and in their language, by the policy it was sold under:
 * `null` where there is nothing to answer, or not enough is known.
 */
export function answerTo(
  question: Question,
  order: AnsweredOrder,
  policy: Policy,
  reader: Reader,
): string | null {
  if (question === 'shipping') return answerAboutShipping(order, policy, reader);
  const named = statementsAbout(question, order);
  if (named.length === 0) return null;
  return named.map((statement) => sayStatement(policy, statement, reader)).join('\n');
}

const ofAddresses: readonly StatementId[] = ['ADDR-01', 'ADDR-03', 'SHIP-05', 'SHIP-06', 'ADDR-02'];

function statementsAbout(
  question: Exclude<Question, 'shipping'>,
  { signs, statements }: AnsweredOrder,
): readonly StatementId[] {
  switch (question) {
    case 'signature':
      return signs ? ['SIGN-01'] : [];
    case 'address':
      // Only of an order that waits are sentences about its address named beside this one.
      return statements.includes('ADDR-02') ||
        statements.includes('SHIP-05') ||
        statements.includes('SHIP-06')
        ? ofAddresses.filter((statement) => statements.includes(statement))
        : [];
    case 'returns':
      return ['RET-02'];
    default:
      return question satisfies never;
  }
}

/**
 * [SHIP-01..04] Whether shipping was charged at what the policy says. It is not where another option was chosen, a code took it off or
 * somebody typed a price: then the policy is no answer. A flat rate in another currency than was paid counts as charged.
 */
export function isChargedByPolicy({ decision, charged }: ChargedShipping): boolean {
  if (charged === null) return true;
  if (decision.kind === 'free') return charged.minor === 0;
  if (decision.kind !== 'flat') return true;
  return charged.currency !== decision.flat.currency || charged.minor === decision.flat.minor;
}

/** [SHIP-01..04] */
function answerAboutShipping(
  { country, shipping }: AnsweredOrder,
  { destinations }: Policy,
  reader: Reader,
): string | null {
  const { decision, counted, charged } = shipping ?? {};
  if (country === null || !shipping || !decision || !counted || !charged) return null;
  if (!isChargedByPolicy(shipping)) return null;
  const rate = destinations.served.find((served) => served.country === country);
  const { freeFrom } = 'freeFrom' in decision ? decision : { freeFrom: null };
  if (rate === undefined || (decision.kind !== 'free' && decision.kind !== 'flat')) return null;
  const values = {
    country: sayCountry(country, reader),
    charged: charged.minor === 0 ? null : reader.amount(charged),
    counted: reader.amount(counted),
    basis: destinations.basis,
    freeFrom: freeFrom && reader.amount(freeFrom),
    flat: reader.amount(rate.flat),
  };
  return shippingAnswer(values, reader.locale);
}
