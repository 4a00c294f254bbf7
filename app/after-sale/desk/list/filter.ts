import { afterSaleKinds } from '@doorstep/policy';
import type { RequestDoor } from '@prisma/client';
import { z } from 'zod';

import { stageWords } from '../../words.ts';
import type { policySays } from '../../words.ts';

const oneOf = <const Choices extends readonly string[]>(choices: Choices) =>
  z.enum(choices).nullable().catch(null);

const stages = Object.keys(stageWords);
const sayings = ['allowed', 'refused', 'yours'] as const satisfies readonly (keyof typeof policySays)[];
const doors = ['account', 'storefront', 'desk', 'shopify'] as const satisfies readonly RequestDoor[];

/** What the queue of requests can be narrowed down to, by the names that stand in addresses. `null`: not narrowed by it. */
const filter = z.object({
  /** An order's name, its number or its address in the admin, or the beginning of an e-mail address. */
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 200) || null)
    .nullable(),
  kind: oneOf(afterSaleKinds),
  stage: oneOf(stages),
  /** What the policy said when it was asked for. */
  says: oneOf(sayings),
  /** `me`, `nobody`, or somebody of the staff as Shopify numbers them. */
  assignee: z
    .string()
    .regex(/^(me|nobody|\d{1,20})$/)
    .nullable()
    .catch(null),
  /** What is due is over. */
  late: oneOf(['yes']),
  door: oneOf(doors),
  /** Those that have ended, instead of those that go on. */
  ended: oneOf(['yes']),
});

export type RequestFilter = z.infer<typeof filter>;

const names = filter.keyof().options;

/** What an address narrows the queue down to; what makes no sense in it narrows nothing. */
export const requestFilterIn = (query: URLSearchParams): RequestFilter =>
  filter.parse(Object.fromEntries(names.map((name) => [name, query.get(name)])));

/** The address of the queue of these requests; {@link requestFilterIn} reads it. */
export function requestsAt(wanted: Partial<RequestFilter>): string {
  const query = queryOf(wanted);
  return query.size === 0 ? '/app/requests' : `/app/requests?${query.toString()}`;
}

/** A filter as addresses have it. */
export function queryOf(wanted: Partial<RequestFilter>): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = wanted[name] ?? null;
    if (value !== null) query.set(name, value);
  }
  return query;
}
