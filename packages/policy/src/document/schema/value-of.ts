import type { DayRule } from '../../calendar/day-rule.ts';
import type { Period } from '../../calendar/period.ts';
import type { PlainDate, Weekday } from '../../calendar/plain-date.ts';
import type { CurrencyCode, Money } from '../../money/money.ts';
import type { CountryCode } from '../country-code.ts';
import type { ShopperText } from '../shopper-text.ts';
import type { ChoiceOf, FlagsOf, ListOf, Optional, OrNull, SectionOf, VersionOf } from './made-of.ts';

/** The types of the kinds that are made of nothing else. */
interface Values {
  text: string;
  textPerLanguage: ShopperText;
  code: string;
  country: CountryCode;
  currency: CurrencyCode;
  link: string;
  contact: string;
  flag: boolean;
  wholeNumber: number;
  minutes: number;
  money: Money;
  date: PlainDate;
  weekday: Weekday;
  dayRule: DayRule;
  period: Period;
}

/**
 * The type of what a part of the schema describes. Written over `keyof` of what the schema says and not over other
 * names, because only then an editor shows the comment of a field wherever the field is used.
 */
export type ValueOf<Of> =
  Of extends SectionOf<infer Parts>
    ? [Optionals<Parts>] extends [never]
      ? { readonly [Name in keyof Parts]: ValueOf<Parts[Name]> }
      : Some<Parts, Exclude<keyof Parts, Optionals<Parts>>> & Partial<Some<Parts, Optionals<Parts>>>
    : Of extends ListOf<infer Item>
      ? readonly ValueOf<Item>[]
      : Of extends ChoiceOf<infer Words>
        ? keyof Words
        : Of extends FlagsOf<infer Keys>
          ? { readonly [Key in keyof Keys]: boolean }
          : Of extends OrNull<infer One>
            ? ValueOf<One> | null
            : Of extends Optional<infer One>
              ? ValueOf<One>
              : Of extends VersionOf<infer Is>
                ? Is
                : Of extends { readonly kind: infer Kind extends keyof Values }
                  ? Values[Kind]
                  : never;

/** The fields that may be left out. */
type Optionals<Parts> = {
  [Name in keyof Parts]: Parts[Name] extends { readonly kind: 'optional' } ? Name : never;
}[keyof Parts];

type Some<Parts, Names extends keyof Parts> = { readonly [Name in Names]: ValueOf<Parts[Name]> };
