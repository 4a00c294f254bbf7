import type { EffectKind } from '@doorstep/policy';
import type { Effect, EffectState } from '@prisma/client';

import { sayInstant } from '../../policy/date-in-zone.ts';

/** An effect of the ledger in words. */
export interface ShownEffect {
  readonly key: string;
  readonly what: string;
  readonly state: { readonly words: string; readonly tone: 'success' | 'warning' | 'info' };
  readonly when: string;
  /** Why it is not made. */
  readonly note: string | null;
}

const words: Readonly<Record<EffectKind, string>> = {
  case: 'Put on the list of what to do',
  tags: 'Tags added to the order',
  promise: 'Promise written for the customer',
  hold: 'Fulfillment put on hold',
  rest: 'Looked whether anything of it escaped the hold',
  release: 'Hold released',
  mail: 'Customer asked about the address',
  'moved-tags': 'Tags changed',
  'moved-promise': 'Promise brought up to date',
  protection: 'Protection marked as fulfilled',
};

const states: Readonly<Record<EffectState, ShownEffect['state']>> = {
  applied: { words: 'Done', tone: 'success' },
  failed: { words: 'Not done', tone: 'warning' },
  claimed: { words: 'Under way', tone: 'info' },
};

/** What an effect of a kind does; one of a newer release is named as it is. */
export const sayEffect = (kind: string): string =>
  Object.entries(words).find(([each]) => each === kind)?.[1] ?? kind;

/** An effect with its instant in the merchant's time zone. */
export const showEffect = (
  { key, kind, state, appliedAt, claimedAt, note }: Effect,
  timeZone: string,
): ShownEffect => ({
  ...{ key, what: sayEffect(kind), state: states[state] },
  when: sayInstant(appliedAt ?? claimedAt, timeZone),
  note: state === 'applied' ? null : note,
});
