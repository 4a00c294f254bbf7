import type { Weekday } from '../../calendar/plain-date.ts';
import type { Remedy, WaivableFee } from '../../document/policy.ts';
import type { PolicyPath } from '../../document/schema/paths.ts';
import type { ShopperText } from '../../document/shopper-text.ts';
import { textIn } from '../../document/texts.ts';
import { sayCount, sayCounts } from '../../messages/count.ts';
import { choiceJoints } from '../../messages/join.ts';
import { holidayNames } from '../../messages/holiday-names.ts';
import { sayTimeOfDay } from '../../messages/time-of-day.ts';
import { sayWeekday } from '../../messages/weekdays.ts';
import type { Money } from '../../money/money.ts';
import type { Reader } from '../../statements/reader.ts';
import { join, type Said } from '../../statements/say-slot.ts';
import { sayCountry } from '../../statements/say-value.ts';
import { remedies, waivedFees } from '../../statements/words.ts';

/** Says a value of an example. Its path is that of the policy's value that it is, or is near to, or comes from. */
export type Say = (reader: Reader) => readonly Said[];

const one =
  (path: PolicyPath | null, text: (reader: Reader) => string): Say =>
  (reader) => [{ text: text(reader), path }];

export const amount = (path: PolicyPath, money: Money): Say => one(path, (reader) => reader.amount(money));

export const country = (path: PolicyPath | null, code: string): Say =>
  one(path, (reader) => sayCountry(code, reader));

/** The same words in every language, such as a carrier's name; `null` for those that are no value of the policy. */
export const words = (path: PolicyPath | null, text: string): Say => one(path, () => text);

export const shopperText = (path: PolicyPath, text: ShopperText): Say =>
  one(path, ({ locale }) => textIn(text, locale));

export const days = (path: PolicyPath, count: number): Say =>
  one(path, ({ locale }) => sayCount(count, 'day', locale));

export const daysBetween = (path: PolicyPath, least: number, most: number): Say =>
  one(path, ({ locale }) => sayCounts(least, most, 'day', locale));

export const months = (path: PolicyPath, count: number): Say =>
  one(path, ({ locale }) => sayCount(count, 'month', locale));

export const codes = (path: PolicyPath, count: number): Say =>
  one(path, ({ locale }) => sayCount(count, 'code', locale));

/** @param minute since midnight */
export const time = (path: PolicyPath, minute: number): Say =>
  one(path, ({ locale }) => sayTimeOfDay(minute, locale));

export const weekday = (path: PolicyPath, day: Weekday): Say =>
  one(path, ({ locale }) => sayWeekday(day, locale));

export const holiday = (path: PolicyPath, name: string): Say =>
  one(path, ({ locale }) => sayFrom(holidayNames, name, locale));

/** What a customer can choose from. */
export const choiceOf =
  (given: readonly Remedy[]): Say =>
  ({ locale }) =>
    join(
      given.map((each) => ({ text: sayFrom(remedies, each, locale), path: null })),
      choiceJoints(locale),
    );

export const feeFor = (fee: WaivableFee): Say => one(null, ({ locale }) => sayFrom(waivedFees, fee, locale));

/** A word that no table knows is the merchant's own, and stays. */
const sayFrom = (
  table: Readonly<Record<string, ShopperText>>,
  key: string,
  locale: Reader['locale'],
): string => {
  const text = table[key];
  return text === undefined ? key : textIn(text, locale);
};
