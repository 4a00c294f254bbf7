import type { PolicyPath } from '../document/schema/paths.ts';
import type { Anchor, Topic } from '../reading/vocabulary.ts';
import type { Whom } from './whom.ts';
import type { PolicyUnit } from './windows.ts';

/** A time of the policy: what sentences about it speak of, and what it counts, from what. */
interface Time {
  readonly topics: readonly Topic[];
  readonly whom: readonly Whom[];
  readonly paths: readonly PolicyPath[];
  readonly unit: PolicyUnit;
  readonly anchors: readonly Anchor[];
  /** Words that have to stand in the sentence, or must not. */
  readonly words?: RegExp;
  readonly not?: RegExp;
  readonly conditions?: readonly string[];
}

const atHome: readonly Whom[] = ['everybody', 'home'];

/** Each is looked for in every sentence. */
export const times: readonly Time[] = [
  {
    topics: ['exchange'],
    whom: atHome,
    paths: ['exchanges.days'],
    unit: 'day',
    anchors: ['delivery'],
    not: /\bonly\b/,
    conditions: ['credit'],
  },
  {
    topics: ['product-issue'],
    whom: ['everybody'],
    paths: ['productIssues.days'],
    unit: 'day',
    anchors: ['delivery'],
    not: /\b(?:respond|reply|answer)\b|\brefund/,
    conditions: ['faulty'],
  },
  {
    topics: ['product-issue'],
    whom: ['everybody'],
    paths: ['productIssues.answerWithinHours'],
    unit: 'hour',
    anchors: ['request'],
    words: /\b(?:respond|reply|answer)\b/,
    conditions: ['faulty'],
  },
  {
    topics: ['support'],
    whom: ['everybody'],
    paths: ['productIssues.answerWithinHours'],
    unit: 'hour',
    anchors: ['request'],
    words: /\b(?:respond|reply|answer)\b.*\b(?:photos?|pictures?|issues?)\b/,
  },
  {
    topics: ['tracking', 'shipping', 'dispatch'],
    whom: atHome,
    paths: ['calendar.scanGapHours'],
    unit: 'hour',
    anchors: ['shipment'],
    words: /\bpick(?:ed)? up\b.*\bscan/,
  },
  {
    topics: ['price-adjustment'],
    whom: atHome,
    paths: ['priceAdjustments.days'],
    unit: 'day',
    anchors: ['order', 'purchase'],
  },
  {
    topics: ['refund', 'promotion'],
    whom: atHome,
    paths: ['priceAdjustments.days'],
    unit: 'day',
    anchors: ['order', 'purchase'],
    words: /\bdifference\b|\bfull price\b/,
    conditions: ['sale', 'credit'],
  },
  {
    topics: ['missing-parcel'],
    whom: ['everybody'],
    paths: ['missingParcels.waitBusinessDays'],
    unit: 'business-day',
    anchors: ['delivery'],
  },
  {
    topics: ['missing-parcel'],
    whom: ['everybody'],
    paths: ['missingParcels.daysAfterExpected'],
    unit: 'day',
    anchors: ['expected-delivery'],
  },
  {
    topics: ['missing-parcel'],
    whom: ['everybody'],
    paths: ['missingParcels.monthsAfterOrder'],
    unit: 'month',
    anchors: ['order', 'purchase'],
  },
  {
    topics: ['returned-parcel'],
    whom: ['everybody'],
    paths: ['returnedParcels.collectWithinBusinessDays'],
    unit: 'business-day',
    anchors: ['delivery', 'arrival'],
  },
];
