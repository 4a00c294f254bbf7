import type { Effect, PromisedDay, PromisedReturns, PromisedWindow } from '@doorstep/policy';

import type { Described, OutcomeRow } from './describe-outcome.ts';
import type { OutcomeOrder } from './outcome.ts';
import { sayDay } from './say-day.ts';

/** What happens to the order when it arrives: what it waits for, its marks, its dates and windows. */
export function describeOrder(described: Described): readonly OutcomeRow[] {
  const { order, checkout } = described.outcome;
  if (order === null)
    return [
      row('placed', 'The order', 'None yet: at the cart nothing is placed. Choose checkout to see the rest.'),
    ];
  const isRefused = checkout.refusals.length > 0 || (checkout.ships && checkout.options.length === 0);
  const caught =
    'It is not placed here. If it comes in another way, such as the API or a point of sale, the order is caught when it arrives:';
  return [
    ...(isRefused ? [{ ...row('placed', 'The order', caught), stops: true }] : []),
    ...sayHold(described, order),
    ...sayMarks(described, order),
    ...sayDates(described, order),
    ...sayWindows(described, order),
  ];
}

const row = (key: string, label: string, value: string): OutcomeRow => ({ key, label, value, because: [] });

/** [ADDR-02, SHIP-05] */
function sayHold(
  { why }: Described,
  { decision: { hold, because }, effects }: OutcomeOrder,
): readonly OutcomeRow[] {
  if (hold === null) return [row('hold', 'Hold', 'It does not wait for anything.')];
  const has = (kind: Effect['kind']) => effects.some((effect) => effect.kind === kind);
  const about = because.filter(({ statement }) => /^(ADDR|SHIP)-/.test(statement));
  return [
    { ...row('hold', 'Hold', `It is put on hold. ${hold.notes}`), because: why(about), stops: true },
    ...(has('mail') ? [row('mail', 'E-mail', 'The customer is asked about the address by e-mail.')] : []),
    ...(has('case')
      ? [row('case', 'For you', 'It stands on the Orders page until somebody has settled it.')]
      : []),
  ];
}

const signatures = {
  required: 'Somebody has to sign on delivery.',
  'if-carrier': 'Somebody has to sign if the policy’s carrier brings it.',
  'not-required': 'Nobody has to sign.',
  unknown: 'It cannot be told whether somebody has to sign: a person has to look.',
} as const;

/** [SIGN-01..03, PROT-01] */
function sayMarks({ why }: Described, { decision }: OutcomeOrder): readonly OutcomeRow[] {
  const { signature, because, tags, protected: isProtected, promise } = decision;
  const about = (group: string) => why(because.filter(({ statement }) => statement.startsWith(group)));
  const waives = promise.waives.length === 0 ? '' : ` It waives the fees for: ${promise.waives.join(', ')}.`;
  return [
    { ...row('signature', 'Signature', signatures[signature]), because: about('SIGN') },
    {
      ...row('protected', 'Protection', isProtected ? `Bought.${waives}` : 'Not bought.'),
      because: about('PROT'),
    },
    row('tags', 'Tags in Shopify', tags.length === 0 ? 'None' : tags.join(', ')),
  ];
}

/** [CAL-02, CAL-05, CAL-06] */
function sayDates({ why }: Described, { decision: { promise } }: OutcomeOrder): readonly OutcomeRow[] {
  const { dates, hold } = promise;
  if (dates === null) return [row('ships', 'Ships', 'Nothing of it ships.')];
  const days = ({ earliest, latest }: PromisedWindow) =>
    earliest === latest ? sayDay(latest) : `${sayDay(earliest)} to ${sayDay(latest)}`;
  const waits = hold === undefined ? '' : ' Not promised while it is on hold.';
  return [
    { ...row('ships', 'Ships', `${days(dates.ships)}.${waits}`), because: why(dates.ships.because) },
    {
      ...row('tracking', 'Tracking number by', sayDay(dates.trackingBy.date)),
      because: why(dates.trackingBy.because),
    },
    dates.arrives === null
      ? row('arrives', 'Arrives', 'There is no estimate for this country.')
      : {
          ...row('arrives', 'Arrives', `${days(dates.arrives)}.${waits}`),
          because: why(dates.arrives.because),
        },
  ];
}

/** [RET-02, MISS-01] What can be asked for, and until when if it arrives on the last of its days. */
function sayWindows(
  { why }: Described,
  { decision: { promise }, ifLate }: OutcomeOrder,
): readonly OutcomeRow[] {
  const by = (key: string, label: string, day: PromisedDay | null | undefined): readonly OutcomeRow[] =>
    day
      ? [
          {
            ...row(key, label, `${sayDay(day.date)}, if it arrives on the last day.`),
            because: why(day.because),
          },
        ]
      : [];
  const { returns } = promise.terms;
  return [
    ...(returns === null
      ? []
      : [{ ...row('returns', 'Returns', sayReturns(returns)), because: why(returns.because) }]),
    ...by('refund-by', 'Return for a refund until', ifLate?.refundRequestBy),
    ...by('credit-by', 'Return for store credit or exchange until', ifLate?.creditRequestBy),
    ...by('claim-from', 'Missing parcel from', ifLate?.claimOpens),
    ...by('claim-by', 'Missing parcel until', ifLate?.claimCloses),
  ];
}

function sayReturns({ anchor, refundDays, creditDays }: PromisedReturns): string {
  const within = (days: number, what: string) => `${what} within ${days} days of ${anchor}`;
  const ways = [
    ...(refundDays === null ? [] : [within(refundDays, 'a refund')]),
    ...(creditDays === null ? [] : [within(creditDays, 'store credit or an exchange')]),
  ];
  return ways.length === 0 ? 'Not accepted.' : `For ${ways.join('; ')}.`;
}
