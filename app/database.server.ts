import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@prisma/client';

/** One pool for the process. Every query names the shop it is about. */
export const database = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env['DATABASE_URL'], max: 10 }),
});

/** The database, or one transaction of it. */
export type Database = Pick<
  PrismaClient,
  | '$queryRawUnsafe'
  | '$executeRaw'
  | '$queryRaw'
  | 'shop'
  | 'session'
  | 'staffMember'
  | 'auditEntry'
  | 'policyVersion'
  | 'publishRun'
  | 'policyDraft'
  | 'policyExample'
  | 'webhookDelivery'
  | 'erasedOrder'
  | 'orderDecision'
  | 'effect'
  | 'sentMail'
  | 'case'
  | 'shopperRequest'
  | 'protectionRepair'
  | 'setupStep'
  | 'foundBefore'
  | 'healthLook'
  | 'healthProblem'
>;
