import type { Policy, RequestKind } from '../document/policy.ts';
import type { Decided } from '../reasons.ts';

/** A request as the form sent it. */
export interface RequestFacts {
  /** What it is about; anything that is no kind of request is refused. */
  readonly about: string;
  /** What hCaptcha's server said; `missing` when it was not asked. */
  readonly captcha: 'passed' | 'failed' | 'missing';
  readonly photos: number;
}

/** A request that reaches the desk, and whether photos have to be asked for; or why it does not. */
export type RequestDecision = Decided &
  (
    | { readonly kind: 'accepted'; readonly about: RequestKind; readonly asksForPhotos: boolean }
    | { readonly kind: 'refused'; readonly why: 'about' | 'captcha' }
  );

/** Whether a request is taken: a kind that the policy offers, past the captcha where the policy wants one [FORM-01]. */
export function decideRequest({ support }: Policy, facts: RequestFacts): RequestDecision {
  const about = support.requests.find((kind) => kind === facts.about);
  if (about === undefined) {
    return {
      kind: 'refused',
      why: 'about',
      because: [{ statement: 'FORM-01', message: 'not a kind of request' }],
    };
  }
  if (support.captcha && facts.captcha !== 'passed') {
    const because = [{ statement: 'FORM-01', message: `captcha ${facts.captcha}` }] as const;
    return { kind: 'refused', why: 'captcha', because };
  }
  const asksForPhotos = about === 'product-issue' && facts.photos === 0;
  return {
    kind: 'accepted',
    about,
    asksForPhotos,
    because: [{ statement: 'FORM-01', message: `about: ${about}` }],
  };
}
