import { z } from 'zod';

import type { Admin } from './call.ts';
import { decodeAnswer } from './decode-answer.ts';

export const accessDocument = `#graphql
  query DoorstepAccess {
    shop {
      id
    }
  }
`;

/** Whether the app is installed: `unknown` while Shopify does not say, because it is out of reach, busy, or the shop is frozen. */
export type Access = 'live' | 'gone' | 'unknown';

/** Shopify takes no token of an app that was removed, and knows nothing of a shop that was deleted. */
const goneStatuses: ReadonlySet<number> = new Set([401, 404]);

/**
 * Asks Shopify whether the stored access still works: the only witness of an uninstall that nobody can replay. `admin` is
 * `null` when the app has no access to ask with.
 */
export async function askAccess(admin: Admin | null): Promise<Access> {
  if (admin === null) return 'gone';
  const answer = await admin.send(accessDocument, {});
  if (answer.kind === 'unreachable') return 'unknown';
  if (goneStatuses.has(answer.status)) return 'gone';
  return answer.status === 200 && decodeAnswer(accessDocument, dataOf(answer.body)).ok ? 'live' : 'unknown';
}

const dataOf = (body: unknown): unknown => z.object({ data: z.unknown() }).safeParse(body).data?.data;
