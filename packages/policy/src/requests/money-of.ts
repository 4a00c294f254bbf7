import type { Step } from './asked.ts';
import type { RequestEffect, RequestEffectKind } from './effects.ts';
import { planRequest } from './plan.ts';
import type { Story } from './story.ts';

/** What moves money, or asks for some. */
const kinds = ['give-back', 'invoice', 'return-process', 'cancel-order'] as const;

type MoneyKind = Extract<RequestEffectKind, (typeof kinds)[number]>;

/** An effect that moves money, or asks for some. */
export type MoneyEffect = { [Kind in MoneyKind]: RequestEffect<Kind> }[MoneyKind];

const isMoney = (effect: RequestEffect): effect is MoneyEffect => kinds.some((kind) => kind === effect.kind);

/**
 * What of money a step would set going that nothing has set going yet: planned as if it were taken, so that it is what will be carried
 * out, and nothing else. What a warehouse has to agree to first [ORD-01] is said as if it had.
 */
export function moneySetGoing(now: Story, step: Step): readonly MoneyEffect[] {
  const story = now.order === null ? now : { ...now, order: { ...now.order, warehouse: 'free' as const } };
  const before = new Set(planRequest(story).effects.map(({ key }) => key));
  const known = { ...story.known, steps: [...story.known.steps, step] };
  return planRequest({ ...story, known })
    .effects.filter(isMoney)
    .filter(({ key }) => !before.has(key));
}
