import { decideShipBack } from '../after-sale/ship-back.ts';
import { plainDate } from '../calendar/plain-date.ts';
import { answerTo } from './answer-to.ts';
import type { Asked, ReturningLine, Step, WantedItem } from './asked.ts';
import { answerClock } from './clocks.ts';
import type { MoneyWay, RequestEffect } from './effects.ts';
import { giftsOf } from './gifts-of.ts';
import { freely, hindranceOf, whyDeclined, yesOrNo } from './moves.ts';
import { planArrived } from './plan-arrived.ts';
import { planned } from './planned.ts';
import { reminder } from './reminder.ts';
import { feeOf, inBoth } from './return-fee-of.ts';
import type { Clock, RequestPlan } from './request.ts';
import { dateOf, dayOf, effect, endOf, lastStep, mail, today } from './story.ts';
import type { Story } from './story.ts';

/** [RET-01..08, EXCH-01, INTL-01] A return or an exchange: granted, sent back, looked at, paid. */
export function planReturn(story: Story<'return' | 'exchange'>): RequestPlan {
  const approved = lastStep(story, 'approved');
  if (approved === null)
    return planned('asked', {
      clock: answerClock(story, story.request.askedAt),
      effects: receivedMail(story),
      moves: [
        ...yesOrNo(story, { yes: hindranceOf(story), no: { whys: whyDeclined(story.request.decision) } }),
        ...freely('answered'),
      ],
    });
  const { asked } = story.request;
  const wanted = asked.kind === 'exchange' ? (approved.payload.wanted ?? asked.wanted) : [];
  const { order, request, known } = story;
  const gifts = giftsOf(order, request.decision, known.shopifyReturn !== null);
  const opened = [
    ...receivedMail(story),
    openReturn(
      story,
      [...asked.lines, ...gifts.map((line) => ({ ...line, reason: 'other-reason' }))],
      wanted,
    ),
    ...(isUnasked(story) ? [] : [mail(story, 'approved', { after: ['return-open'], step: approved })]),
  ];
  const arrived = lastStep(story, 'arrived') ?? foundIn(story);
  return arrived === null
    ? planOnItsWay(story, approved.at, opened)
    : planArrived(story, arrived, {
        ...{ opened, lines: asked.lines, gifts, wanted },
        as: moneyWay(story, asked, wanted),
      });
}

/** [RET-03] Whether it was found in a parcel, and nobody had asked: nobody waits for a mail about their request, or sends anything. */
const isUnasked = ({ request: { asked } }: Story<'return' | 'exchange'>): boolean =>
  asked.kind === 'return' && asked.unasked === true;

const receivedMail = (story: Story<'return' | 'exchange'>): readonly RequestEffect[] =>
  isUnasked(story) ? [] : [mail(story, 'received')];

/** It was at the warehouse when the request was opened. */
const foundIn = (story: Story<'return' | 'exchange'>): Step<'arrived'> | null =>
  isUnasked(story) ? { kind: 'arrived', id: 'asked', at: story.request.askedAt, payload: {} } : null;

/** Its return at Shopify, with the fee as return shipping fee, once [RET-01]; what is wanted instead is part of it [EXCH-01]. */
function openReturn(
  story: Story,
  lines: readonly ReturningLine[],
  wanted: readonly WantedItem[],
): RequestEffect {
  const fee = feeOf(story);
  return effect(story, 'return-open', { lines, wanted, fee: fee && inBoth(story, fee) });
}

/**
 * [EXCH-01] How the money of a return goes back, and what is left of an exchange. One whose price was not known when it was asked for is
 * judged by what somebody found for it, on the day on which it was asked for; without that it is no way to money.
 */
function moneyWay(
  story: Story,
  asked: Asked<'return' | 'exchange'>,
  wanted: readonly WantedItem[],
): MoneyWay {
  if (asked.kind === 'return') return asked.remedy === 'refund' ? 'original-payment' : 'store-credit';
  const { order, policy, request } = story;
  if (order === null) return 'store-credit';
  const lines = order.lines.map((line) =>
    // What of it is on its way back by now, or is back, is so because of this request.
    asked.lines.some(({ id }) => id === line.id)
      ? { ...line, returning: 0, refunded: 0, compensated: 0, quantity: line.sold }
      : line,
  );
  const answer = answerTo.exchange(
    policy,
    { ...order, lines },
    { ...asked, wanted, inWords: false },
    request.askedAt,
  );
  return answer.kind === 'eligible' ? answer.difference.as : 'store-credit';
}

/** [RET-04] It has to be handed over within some days of its label; a customer who pays the postage has them from the approval on. */
function planOnItsWay(story: Story, approvedAt: string, opened: readonly RequestEffect[]): RequestPlan {
  const { countryCode } = story.order ?? {};
  const isPrepaid =
    countryCode === undefined || countryCode === null || story.policy.returns.countries.includes(countryCode);
  const label = lastStep(story, 'label');
  if (isPrepaid && label === null)
    return planned('approved', {
      clock: answerClock(story, approvedAt),
      effects: opened,
      moves: freely('label', 'arrived', 'answered', 'closed'),
    });
  const told = label
    ? [
        mail(story, 'label', { after: ['return-open'], step: label }),
        // [RET-04] A later label takes the place of an earlier one.
        effect(
          story,
          'return-label',
          { step: label.id },
          { after: ['return-open'], what: `return-label/${label.id}` },
        ),
      ]
    : [];
  const labelOn = dateOf(story, label?.at ?? approvedAt);
  const decided = decideShipBack(story.policy, {
    ...{ labelOn, sentOn: null },
    today: plainDate(today(story)),
  });
  const since = dayOf(story, label?.at ?? approvedAt) ?? today(story);
  const last = since + story.policy.returns.shipBackDays;
  const clock: Clock = { what: 'ship-back', at: endOf(story, last), because: decided.because };
  const isLate = decided.kind === 'ask';
  const reminded = reminder(story, {
    ...{ which: 'reminder', last, after: 'return-open', toldAt: label?.at ?? approvedAt },
  });
  return planned(isLate ? 'overdue' : 'coming-back', {
    clock,
    effects: [...opened, ...told, ...reminded.effects],
    moves: isLate
      ? freely('closed', 'label', 'arrived', 'answered')
      : freely('arrived', 'label', 'answered', 'closed'),
    dueAt: reminded.dueAt,
  });
}
