import type { Weekday } from '../calendar/plain-date.ts';
import type { CountryCode } from '../document/country-code.ts';
import type { Money } from '../money/money.ts';
import type { Quote, Scope } from './reading.ts';
import type { Act, Anchor, Topic, Unit } from './vocabulary.ts';

interface Common extends Quote {
  readonly topic: Topic;
  readonly scope: Scope;
  /** Which of the reading's sentences it stands in. */
  readonly sentence: number;
}

/** Whether an amount, a number or a day itself belongs to what is said: `$100 and up` is `at-least`, `over $100` is `above`. */
export type Bound = 'at-least' | 'above' | 'below' | 'at-most';

/** What an amount is: paid for shipping or something else, paid besides another amount, or kept from a refund. */
export type AmountRole = 'price' | 'surcharge' | 'deduction';

/** An amount that somebody pays. */
export interface AmountFact extends Common {
  readonly kind: 'amount';
  readonly amount: Money;
  /** Whether the text says whose dollar it is; else it is guessed from the merchant's country. */
  readonly isCurrencyNamed: boolean;
  readonly role: AmountRole;
  /** What it is paid for each of; `null` where nothing is said. */
  readonly per: 'order' | 'item' | 'return' | 'parcel' | 'direction' | null;
}

/** An amount that orders are compared with. */
export interface ThresholdFact extends Common {
  readonly kind: 'threshold';
  readonly amount: Money;
  readonly isCurrencyNamed: boolean;
  readonly bound: Bound;
  /** Whether what lies on this side costs nothing. */
  readonly isFree: boolean;
  /** What is counted; `null` where nothing is said. */
  readonly basis: 'before-discounts' | 'after-discounts' | null;
}

/** Something that costs nothing: `free returns`, `delivery is on us`. */
export interface FreeFact extends Common {
  readonly kind: 'free';
}

export interface PercentageFact extends Common {
  readonly kind: 'percentage';
  /** 19 for `19 %`. */
  readonly percent: number;
}

/** A time: `within 14 days of delivery`, `3 to 6 business days`. */
export interface WindowFact extends Common {
  readonly kind: 'window';
  /** 0 where only the longest is said. */
  readonly least: number;
  readonly most: number;
  readonly unit: Unit;
  /** What it counts from; `null` where nothing is said. */
  readonly anchor: Anchor | null;
}

/** A number of pieces: `20 to 50 items`, `one code per order`. */
export interface CountFact extends Common {
  readonly kind: 'count';
  readonly least: number;
  /** `null` for no end. */
  readonly most: number | null;
  /** In the singular: `item`, `code`. */
  readonly of: string;
}

/** A calendar date. */
export interface DateFact extends Common {
  readonly kind: 'date';
  readonly month: number;
  /** `null` where only the month is said. */
  readonly day: number | null;
  /** `null` where the year is not said. */
  readonly year: number | null;
  /** Which end of a period it is. */
  readonly edge: 'from' | 'until' | null;
}

/** A list of countries that something is said of. */
export interface CountriesFact extends Common {
  readonly kind: 'countries';
  readonly countries: readonly CountryCode[];
  /** `outside`: the words before them leave them out; `only`: no others. */
  readonly how: 'named' | 'only' | 'outside';
}

export interface WeekdaysFact extends Common {
  readonly kind: 'weekdays';
  readonly weekdays: readonly Weekday[];
}

/** A holiday by its name in `calendar/united-states.ts`, or a group of them. */
export interface HolidayFact extends Common {
  readonly kind: 'holiday';
  readonly name: string;
  /** Another word stands right against it, without a space: `DayMemorial`. */
  readonly isJoined: boolean;
}

export interface CarrierFact extends Common {
  readonly kind: 'carrier';
  readonly carrier: string;
}

/** Whether something is done: exchanges, cancellations, deliveries to P.O. boxes. */
export interface AllowanceFact extends Common {
  readonly kind: 'allowance';
  readonly act: Act;
  /** `maybe`: only where a person decides so. */
  readonly allowed: 'yes' | 'no' | 'maybe';
}

/** Something that a person decides case by case: `we reserve the right to`, `may be denied`. */
export interface DiscretionFact extends Common {
  readonly kind: 'discretion';
}

/** Whether the merchant answers for something: `not responsible for lost parcels`, `we send a second one`. */
export interface LiabilityFact extends Common {
  readonly kind: 'liability';
  readonly taken: boolean;
}

export type Fact =
  | AmountFact
  | ThresholdFact
  | FreeFact
  | PercentageFact
  | WindowFact
  | CountFact
  | DateFact
  | CountriesFact
  | WeekdaysFact
  | HolidayFact
  | CarrierFact
  | AllowanceFact
  | DiscretionFact
  | LiabilityFact;
