import { isFields, isListOf, isNullOr, isSignature, isTexts, isWhole } from '../checkout/rule-shapes.ts';
import type { OrderPromise } from '../orders/order.ts';
import { documentIn, type AppMetafield } from './appMetafields.ts';

/** A promise as an order keeps it; orders from before the terms were written down have none. */
export type KeptPromise = Omit<OrderPromise, 'terms'> & Partial<Pick<OrderPromise, 'terms'>>;

/** The promise kept with an order ($app/promise on the order); `null` when there is none yet or another format. */
export function promiseOf(appMetafields: readonly AppMetafield[]): KeptPromise | null {
  const value = documentIn(appMetafields, 'order', 'promise');
  return isPromise(value) ? (value as KeptPromise) : null;
}

function isPromise(value: unknown): boolean {
  if (!isFields(value) || value.format !== 1 || typeof value.protected !== 'boolean') return false;
  return (
    typeof value.signature === 'string' &&
    Array.isArray(value.waives) &&
    isNullOr(value.dates, isDates) &&
    (value.terms === undefined || isTerms(value.terms))
  );
}

function isDates(value: unknown): boolean {
  if (!isFields(value) || !isWindow(value.ships) || !isDay(value.trackingBy)) return false;
  const { arrives, claimOpens, claimCloses, refundRequestBy, creditRequestBy, refundBy } = value;
  const days = [claimOpens, claimCloses, refundRequestBy, creditRequestBy, refundBy];
  return isNullOr(arrives, isWindow) && isListOf(days, (day) => isNullOr(day, isDay));
}

function isTerms(value: unknown): boolean {
  return (
    isFields(value) &&
    isNullOr(value.protection, isTexts) &&
    isNullOr(value.signature, isSignature) &&
    isWhole(value.scanGapHours) &&
    isWhole(value.claimWaits) &&
    isNullOr(value.returns, isReturns) &&
    isTexts(value.responsibility)
  );
}

const isReturns = (value: unknown): boolean =>
  isFields(value) &&
  isNullOr(value.refundDays, isWhole) &&
  isNullOr(value.creditDays, isWhole) &&
  Array.isArray(value.because);

const isWindow = (value: unknown): boolean =>
  isFields(value) && isDate(value.earliest) && isDate(value.latest) && Array.isArray(value.because);

const isDay = (value: unknown): boolean =>
  isFields(value) && isDate(value.date) && Array.isArray(value.because);

const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
