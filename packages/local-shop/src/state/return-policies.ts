import { gid } from './gid.ts';

/** What Shopify itself lets customers return and edit; `null` for rules that are switched off, and then nothing is refused. */
export interface ReturnPolicyProfile {
  readonly id: string;
  readonly default: boolean;
  /** `null` of the default one. */
  readonly name: string | null;
  /** Those that it is assigned to; of the default one none, since it holds for all others. */
  readonly marketIds: readonly string[];
  readonly returnRules: {
    readonly canAcceptReturns: boolean;
    /** -1: without an end. */
    readonly returnWindowDays: number | null;
    readonly returnWindowStartingFrom: 'ITEM_DELIVERY_DATE' | 'LAST_ITEM_DELIVERY_DATE' | null;
    readonly extendWindowToBusinessDay: boolean | null;
  } | null;
  readonly editRules: {
    readonly canAcceptEdits: boolean;
    /** -1: until it is fulfilled. */
    readonly editWindowMinutes: number | null;
  } | null;
  readonly updatedAt: string;
}

/** The unnamed profile that every shop has, of which nothing is set. */
export const defaultReturnPolicy: ReturnPolicyProfile = {
  id: gid('ReturnPolicyProfile', 1),
  default: true,
  name: null,
  marketIds: [],
  returnRules: null,
  editRules: null,
  updatedAt: '2026-10-01T05:00:00Z',
};
