export type { Result } from './result.ts';
export { ok, fail } from './result.ts';
export type { Decided, Reason, StatementId } from './reasons.ts';
export type { CurrencyCode, Money } from './money/money.ts';
export type * from './document/policy.ts';
export { locales } from './document/locales.ts';
export type { Locale } from './document/locales.ts';
