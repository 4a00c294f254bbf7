import type { Policy } from '../document/policy.ts';
import type { AfterSaleKind } from '../requests/kinds.ts';
import { saysNone } from '../statements/say-statement.ts';
import type { StatementId } from '../statements.ts';

/** An answer that a merchant can begin with: what it is called at the desk, for which kind of request, and its text. */
export interface FirstAnswer {
  readonly title: string;
  readonly kind: AfterSaleKind;
  /** Whole sentences of the policy by their ids, so that it is right in every language, under every version. */
  readonly text: string;
}

const first: readonly (Omit<FirstAnswer, 'text'> & { readonly says: readonly StatementId[] })[] = [
  { title: 'What a return costs', kind: 'return', says: ['RET-01'] },
  { title: 'Until when it can go back', kind: 'return', says: ['RET-02', 'RET-06'] },
  { title: 'A return from abroad', kind: 'return', says: ['INTL-01'] },
  { title: 'How to send it back', kind: 'return', says: ['RET-04', 'RET-05'] },
  { title: 'When the refund is made', kind: 'return', says: ['RET-08'] },
  { title: 'How an exchange goes', kind: 'exchange', says: ['EXCH-01', 'RET-05'] },
  { title: 'Wait, and look first', kind: 'missing-parcel', says: ['MISS-01', 'MISS-02'] },
  { title: 'Ask the carrier', kind: 'missing-parcel', says: ['MISS-03'] },
  { title: 'What a replacement costs', kind: 'missing-parcel', says: ['MISS-04', 'MISS-05'] },
  { title: 'The parcel comes back to us', kind: 'returned-parcel', says: ['RTS-01', 'RTS-02'] },
  { title: 'P.O. boxes and wrong addresses', kind: 'address', says: ['ADDR-01', 'ADDR-04'] },
  { title: 'Whether we can cancel', kind: 'cancellation', says: ['ORD-01', 'ORD-02'] },
  { title: 'When we adjust a price', kind: 'price-adjustment', says: ['PRICE-01', 'PRICE-02', 'PRICE-03'] },
  { title: 'What we need about a problem', kind: 'product-issue', says: ['PROD-01'] },
];

/** The answers that a policy can give by itself; without what it says nothing of. */
export const firstAnswers = (policy: Policy): readonly FirstAnswer[] =>
  first.flatMap(({ says, ...answer }) => {
    const said = says.filter((id) => !saysNone(policy, id));
    return said.length === 0 ? [] : [{ ...answer, text: said.map((id) => `{${id}}`).join('\n\n') }];
  });
