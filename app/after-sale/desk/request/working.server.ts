import type { Database } from '../../../database.server.ts';
import type { RequestKey } from '../../store.server.ts';
import { requestSubject } from '../../subject.ts';

/** What the page of a request asks while its job works. */
export interface WorkingAnswer {
  readonly isWorking: boolean;
}

/** Whether something is still carried out because of a request. Shopify is not asked. */
export const isWorkingOn = async (database: Database, { shop, id }: RequestKey): Promise<boolean> =>
  (await database.job.findFirst({ where: { shop, subject: requestSubject(id) }, select: { shop: true } })) !==
  null;
