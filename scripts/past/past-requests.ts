import { fields } from '../../app/after-sale/door/field-names.ts';
import type { PastOrder } from './past-orders.ts';

/** What a customer of the past asks for, as somebody at the desk writes it down. */
export interface PastRequest {
  readonly order: PastOrder;
  /** The fields of the desk's form. @param line the order's line, by Shopify's id */
  readonly form: (line: string) => Readonly<Record<string, string>>;
}

type Wish = PastRequest['form'];

const back = (line: string, reason: string) => ({
  [`${fields.pieces}${line}`]: '1',
  [`${fields.reason}${line}`]: reason,
  [fields.attested]: 'yes',
});

const message = (words: string) => ({ [fields.message]: words });

const question: Wish = () => ({
  kind: 'question',
  ...message('Does the strap come in a longer size? I am 1.86 m tall.'),
});
const toReturn: Wish = (line) => ({
  ...{ kind: 'return', ...back(line, 'changed-my-mind'), [fields.remedy]: 'refund' },
  ...message('It is a little smaller than I thought.'),
});
const toCredit: Wish = (line) => ({
  ...{ kind: 'return', ...back(line, 'changed-my-mind'), [fields.remedy]: 'store-credit' },
  ...message('I would like to choose another one later.'),
});
const missing: Wish = () => ({
  ...{ kind: 'missing-parcel', [fields.checked]: 'yes' },
  ...message('Nothing has come, and the neighbors have not seen it either.'),
});
const faulty: Wish = (line) => ({
  ...{ kind: 'product-issue', [`${fields.pieces}${line}`]: '1', [fields.problem]: 'faulty' },
  ...message('The zipper opens by itself.'),
});
const toCancel: Wish = () => ({
  ...{ kind: 'cancellation', [fields.wants]: 'cancel' },
  ...message('I ordered it twice by mistake.'),
});

/** Requests that fit the orders: what arrived goes back, what did not is missing, what waits is cancelled. */
export function pastRequests(orders: readonly PastOrder[]): readonly PastRequest[] {
  const arrived = orders.filter(({ deliveredOn }) => deliveredOn !== null).toReversed();
  const [newest, second, third, fourth] = arrived;
  const away = orders.find(
    ({ sentOn, deliveredOn, home }) => home.countryCode === 'US' && sentOn !== null && deliveredOn === null,
  );
  const wishes: readonly (readonly [PastOrder | undefined, Wish])[] = [
    [arrived.at(-1), toReturn],
    [away, missing],
    [newest, faulty],
    [second, toReturn],
    [third, question],
    [fourth, toCredit],
    [orders.findLast(({ sentOn }) => sentOn === null), toCancel],
  ];
  return wishes.flatMap(([order, form]) => (order === undefined ? [] : [{ order, form }]));
}
