import { namesOfStaff } from '../../access/staff.server.ts';
import { listActors, listAudit } from '../../audit/list.server.ts';
import { sayHappened } from '../../audit/say.ts';
import type { Sentence } from '../../audit/say.ts';
import { auditTopics } from '../../audit/topics.ts';
import { database } from '../../database.server.ts';
import { turnIn } from '../../keyset.ts';
import { sayInstant } from '../../policy/date-in-zone.ts';
import { currentVersion } from '../../policy/versions.server.ts';

const size = 50;

/** In addresses the app has no number. */
const appInAddress = 'app';

const unknown: Sentence = [{ text: 'changed something that this release of Doorstep has no words for.' }];

/** A page of a shop's audit log, filtered as the address says; what the address names and the shop has not, filters everything out. */
export async function loadAudit(shop: string, query: URLSearchParams) {
  const topic = query.get('about') ?? '';
  const by = query.get('by') ?? '';
  const kinds = auditTopics.find(({ slug }) => slug === topic)?.kinds;
  const filter = {
    ...(kinds ? { kinds } : {}),
    ...(by === '' ? {} : { by: { user: by === appInAddress ? null : by } }),
  };
  const page = await listAudit(database, shop, filter, { turn: turnIn(query), size });
  const actors = await listActors(database, shop);
  const nameOf = await namesOfStaff(
    database,
    shop,
    actors.map(({ user }) => user),
  );
  const timeZone = (await currentVersion(database, shop))?.policy.merchant.timeZone ?? 'UTC';
  return {
    ...page,
    rows: page.rows.map(({ id, at, by: { user }, what }) => ({
      ...{ id, when: sayInstant(at, timeZone), who: nameOf(user) },
      sentence: what === null ? unknown : sayHappened(what),
    })),
    topic: kinds ? topic : '',
    by,
    people: actors.map(({ user }) => ({ value: user ?? appInAddress, name: nameOf(user) })),
  };
}
