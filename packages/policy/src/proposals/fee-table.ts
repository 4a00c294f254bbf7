import type { PolicyPath } from '../document/schema/paths.ts';
import type { AmountFact } from '../reading/fact.ts';
import type { Topic } from '../reading/vocabulary.ts';
import type { Whom } from './whom.ts';

/** A fee of the policy, and the sentences that may say it. */
interface FeeOf {
  readonly topics: readonly Topic[];
  readonly whom: readonly Whom[];
  readonly path: PolicyPath;
  readonly role: AmountFact['role'] | null;
  readonly words?: RegExp;
  readonly conditions?: readonly string[];
  /** What it is paid for each of, besides an order or a return. */
  readonly per?: AmountFact['per'];
}

const atHome: readonly Whom[] = ['everybody', 'home'];
const again = /\bre-?(?:ship|sen[dt])/;

/** The first that fits is meant. */
export const fees: readonly FeeOf[] = [
  {
    topics: ['returned-parcel'],
    whom: atHome,
    path: 'returnedParcels.reshipFirst',
    role: 'price',
    words: again,
  },
  {
    topics: ['returned-parcel'],
    whom: atHome,
    path: 'returnedParcels.reshipAdditional',
    role: 'surcharge',
    words: again,
    conditions: ['extra'],
    per: 'item',
  },
  { topics: ['returned-parcel'], whom: atHome, path: 'returnedParcels.fee', role: null },
  {
    topics: ['return', 'refund', 'ship-back'],
    whom: atHome,
    path: 'returns.fee',
    role: null,
    conditions: ['opened'],
  },
  { topics: ['return', 'refund'], whom: ['abroad'], path: 'international.fee', role: null },
  { topics: ['exchange'], whom: atHome, path: 'exchanges.fee', role: null },
  {
    topics: ['missing-parcel'],
    whom: atHome,
    path: 'missingParcels.replacementFee',
    role: null,
    words: /\breplace/,
  },
];
