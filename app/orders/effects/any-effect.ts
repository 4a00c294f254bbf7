import type { Effect, EffectKind, RequestEffect, RequestEffectKind } from '@doorstep/policy';

/** What the ledger keeps: what is done because of an order, and because of what somebody asks for after the sale. */
export type AnyEffect = Effect | RequestEffect;

export type AnyEffectKind = EffectKind | RequestEffectKind;

/** Whether an effect is made because of a request; keys of these begin so, see the engine's `effectKey`. */
export const isOfRequest = (effect: AnyEffect): effect is RequestEffect => effect.key.startsWith('request/');
