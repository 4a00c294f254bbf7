import { saysNone, sayStatement, statementIds } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

import { readerIn } from '../../reader.ts';
import { groupNamed } from '../editor/groups.ts';
import type { GroupSlug } from '../editor/groups.ts';

/** The statements of each of the editor's groups, by how their ids begin. */
const statementsOfGroups: Readonly<Record<Exclude<GroupSlug, 'texts'>, readonly string[]>> = {
  shipping: ['SHIP'],
  addresses: ['ADDR'],
  delivery: ['CAL'],
  fees: ['PROT'],
  signature: ['SIGN'],
  returns: ['RET', 'EXCH', 'INTL', 'GIFT', 'PROD'],
  parcels: ['MISS', 'RTS'],
  orders: ['ORD', 'PRICE'],
  promotions: ['PROMO'],
  tax: ['TAX', 'PAY'],
  support: ['FORM', 'ACCT'],
  notes: ['FAQ', 'LINT'],
};

const reader = readerIn('en');

/** What a policy says, in sentences, by group and in the order of its page. */
export interface SaidTopic {
  readonly label: string;
  readonly sentences: readonly string[];
}

/** The whole policy as customers read it in English: what says the same is said once, and what there is none of is not said. */
export const sayPolicy = (policy: Policy): readonly SaidTopic[] =>
  Object.entries(statementsOfGroups)
    .map(([slug, ids]) => ({
      label: groupNamed(slug)?.label ?? slug,
      sentences: [
        ...new Set(
          statementIds
            .filter((id) => ids.includes(id.split('-')[0] ?? '') && !saysNone(policy, id))
            .map((id) => sayStatement(policy, id, reader))
            .filter((sentence) => sentence !== ''),
        ),
      ],
    }))
    .filter(({ sentences }) => sentences.length > 0);
