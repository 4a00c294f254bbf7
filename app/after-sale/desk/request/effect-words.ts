import type { RequestEffectKind } from '@doorstep/policy';
import type { Effect } from '@prisma/client';

import { showEffect } from '../../../orders/order/effect-words.ts';
import type { ShownEffect } from '../../../orders/order/effect-words.ts';
import { mailWords } from '../../move-words.ts';

/** What is carried out because of a request, with its state; a mail by what it tells. */
export function showRequestEffect(effect: Effect, timeZone: string): ShownEffect {
  const shown = showEffect(effect, timeZone);
  return effect.kind === ('request-mail' satisfies RequestEffectKind)
    ? { ...shown, what: `Mail to the customer: ${sayMail(effect.key)}` }
    : shown;
}

function sayMail(key: string): string {
  const mail = key.split('/mail/')[1]?.split('/')[0];
  return Object.entries<string>(mailWords).find(([each]) => each === mail)?.[1] ?? 'about the request';
}
