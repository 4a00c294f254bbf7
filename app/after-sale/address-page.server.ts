import { localeOf } from '@doorstep/policy';

import { correctionLink } from '../corrections/link.server.ts';
import type { LinkMaking } from '../corrections/link.server.ts';
import { nextTurn } from '../corrections/store.server.ts';
import type { Database } from '../database.server.ts';
import type { KeptRequest } from './decode-kept-request.ts';

/**
 * [ADDR-02] The page on which somebody who asked for another address gives it themselves, judged as at checkout; it says what is so once something
 * has left. `null` for another request, and where the policy said no to it, or somebody has answered.
 */
export async function addressPage(
  database: Database,
  { shop, orderId, asked, decision, endedAt, locale }: KeptRequest,
  making: LinkMaking,
): Promise<string | null> {
  const isOpen = asked.kind === 'address' && decision.answer.kind === 'taken' && endedAt === null;
  if (!isOpen || orderId === null) return null;
  const turn = await nextTurn(database, { shop, orderId });
  return correctionLink({ orderId, turn, locale: localeOf(locale, null) }, making);
}
