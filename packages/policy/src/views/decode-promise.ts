import type { OrderPromise } from '../orders/order.ts';
import type { AppMetafield } from './publishedRules.ts';

/** The promise kept with an order ($app/promise on the order); `null` when there is none yet or another format. */
export function promiseOf(appMetafields: readonly AppMetafield[]): OrderPromise | null {
  const entry = appMetafields.find(
    ({ target, metafield }) => target.type === 'order' && metafield.key === 'promise',
  );
  if (entry === undefined) return null;
  try {
    const value: unknown = JSON.parse(String(entry.metafield.value));
    return isPromise(value) ? (value as OrderPromise) : null;
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isPromise(value: unknown): boolean {
  if (!isFields(value) || value.format !== 1 || typeof value.protected !== 'boolean') return false;
  return typeof value.signature === 'string' && (value.dates === null || isDates(value.dates));
}

function isDates(value: unknown): boolean {
  if (!isFields(value) || !isWindow(value.ships) || !isDay(value.trackingBy)) return false;
  const { arrives, claimOpens, claimCloses, refundRequestBy, creditRequestBy, refundBy } = value;
  const days = [claimOpens, claimCloses, refundRequestBy, creditRequestBy, refundBy];
  return (arrives === null || isWindow(arrives)) && days.every((day) => day === null || isDay(day));
}

const isWindow = (value: unknown): boolean =>
  isFields(value) && isDate(value.earliest) && isDate(value.latest) && Array.isArray(value.because);

const isDay = (value: unknown): boolean =>
  isFields(value) && isDate(value.date) && Array.isArray(value.because);

const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
