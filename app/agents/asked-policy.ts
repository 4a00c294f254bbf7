import type { Policy } from '@doorstep/policy';

/** The policy that an agent asks about: what is published, and nothing that anybody drafts. */
export interface AskedPolicy {
  readonly shop: string;
  readonly policy: Policy;
  readonly version: number;
  readonly publishedAt: Date;
  /** When it is asked. */
  readonly now: Date;
}
