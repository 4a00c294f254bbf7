import { liveVersion } from '../policy/versions.server.ts';
import type { WholeDatabase } from '../database.server.ts';
import type { Visitor } from '../storefront-proxy/visitor.server.ts';
import type { AskedPolicy } from './asked-policy.ts';

/** An agent at a shop's storefront, and what its questions are answered with. */
export interface AgentVisit extends AskedPolicy {
  readonly database: WholeDatabase;
  readonly visitor: Visitor;
}

/** What an agent is answered with; `null` where the shop has not the app, or no policy in force. */
export async function agentVisitOf(database: WholeDatabase, visitor: Visitor): Promise<AgentVisit | null> {
  const { shop, now } = visitor;
  const installed = await database.shop.findUnique({ where: { domain: shop } });
  if (!installed || installed.uninstalledAt) return null;
  const version = await liveVersion(database, shop);
  if (version === null) return null;
  const { policy, number, publishedAt } = version;
  return { shop, policy, version: number, publishedAt, now, database, visitor };
}
