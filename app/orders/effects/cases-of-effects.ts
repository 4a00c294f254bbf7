import type { UndoneKind } from '../cases.server.ts';
import type { AnyEffectKind } from './any-effect.ts';
import { safetyOf } from './safety.ts';

/** The case that an effect opens when no later try can make it; it ends when one does. */
const caseOfUnmade: Readonly<Record<AnyEffectKind, UndoneKind>> = {
  case: 'delivery',
  tags: 'tags',
  promise: 'promise',
  hold: 'hold',
  release: 'release',
  mail: 'mail',
  confirmation: 'confirmation',
  address: 'correction',
  alert: 'alert',
  protection: 'protection',
  'refund-fee': 'refund',
  'return-open': 'request-return',
  'return-label': 'request-return',
  'return-decline': 'request-return',
  'return-process': 'request-refund',
  'return-close': 'request-return',
  balance: 'request-invoice',
  invoice: 'request-invoice',
  'invoice-delete': 'request-invoice',
  'warehouse-stop': 'request-cancel',
  'cancel-order': 'request-cancel',
  'give-back': 'request-refund',
  'request-mail': 'request-mail',
};

/** The case for an effect of the ledger that was never made; `null` for a kind of an older version. */
export const caseOfUndone = (kind: string): UndoneKind | null =>
  Object.entries(caseOfUnmade).find(([each]) => each === kind)?.[1] ?? null;

/** The case for an effect that no later try makes; `null` where one may: what is unknown is asked, or is made again without harm. */
export function caseOf(effect: AnyEffectKind, kind: 'give-up' | 'unknown'): UndoneKind | null {
  if (kind === 'give-up') return caseOfUnmade[effect];
  const safety = safetyOf[effect];
  return safety.how === 'told-person' ? safety.opens : null;
}

/** The cases that end once an effect of a kind is made. */
export function casesEndedBy(kind: AnyEffectKind): readonly UndoneKind[] {
  const safety = safetyOf[kind];
  // What waits for a person as `delivery` is more than a case that was not opened.
  const own = kind === 'case' ? [] : [caseOfUnmade[kind]];
  return safety.how === 'told-person' ? [...own, safety.opens] : own;
}

/** The kinds of effects that open this case. */
export const effectsBehind = (undone: UndoneKind): readonly string[] =>
  Object.entries(caseOfUnmade).flatMap(([kind, opens]) => (opens === undone ? [kind] : []));
