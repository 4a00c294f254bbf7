import type { OrderPromise } from '../orders/order.ts';
import { isFields, isNullOr, isSavings, isText, isTexts, isWhole } from '../rules/shapes.ts';
import { documentIn, type AppMetafield } from './app-metafields.ts';

/** A promise as an order keeps it; orders from before the terms were written down have none. */
export type KeptPromise = Omit<OrderPromise, 'terms'> & Partial<Pick<OrderPromise, 'terms'>>;

/** The promise kept with an order ($app/promise on the order); `null` when there is none yet or another format. */
export function decodeOrderPromise(appMetafields: readonly AppMetafield[]): KeptPromise | null {
  const value = documentIn(appMetafields, 'order', 'promise');
  return isPromise(value) ? (value as KeptPromise) : null;
}

function isPromise(value: unknown): boolean {
  if (!isFields(value) || value.format !== 1 || !isFlag(value.protected)) return false;
  const { dates, terms } = value;
  return (
    isText(value.signature) &&
    Array.isArray(value.waives) &&
    isNullOr(dates, isDates) &&
    (terms === undefined || isTerms(terms))
  );
}

/** The app writes every field of a format; what is checked here is that it was the app, and nothing cut off. */
const isDates = (value: unknown): boolean =>
  isFields(value) &&
  [value.ships, value.trackingBy].every(isFields) &&
  [value.arrives, value.claimCloses, value.refundBy].every((each) => isNullOr(each, isFields));

const isTerms = (value: unknown): boolean =>
  isFields(value) &&
  isWhole(value.scanGapHours) &&
  isTexts(value.responsibility) &&
  (value.saves === undefined || isSavings(value.saves));

const isFlag = (value: unknown): boolean => typeof value === 'boolean';
