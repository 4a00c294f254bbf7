import { choiceOf, decideRequest } from '@doorstep/policy';
import type { AfterSaleKind, Policy } from '@doorstep/policy';

/** [PROD-01] Whether photos would help, of which none came. Who sends it is known by now, so that no captcha counts. */
export function wantsPhotos(policy: Policy, kind: AfterSaleKind, photos: number): boolean {
  const decided = decideRequest(policy, { about: choiceOf[kind], captcha: 'passed', photos });
  return decided.kind === 'accepted' && decided.asksForPhotos;
}
