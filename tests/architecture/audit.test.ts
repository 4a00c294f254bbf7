import { expect, test } from 'vitest';

import { happened } from '../../app/audit/happened.ts';
import type { HappenedKind } from '../../app/audit/happened.ts';
import { codeBelow, importsOf, isTest, read } from './sources.ts';

/** What a route or a job leaves in the audit log, or why it leaves nothing there. */
type Recorded = readonly [HappenedKind, ...HappenedKind[]] | string;

const ownDraft = 'it changes the draft of its user, and nothing of the shop';

/** Every route of the app that changes something when it is posted to. */
const routes: Readonly<Record<string, Recorded>> = {
  'app._index': ['repair-read'],
  'app.health': ['set-up', 'rates-put-back', 'published'],
  'app.orders_.$id': ['case-done', 'hold-released', 'address-asked', 'decided-again'],
  'app.orders_.to-do': ['case-done'],
  'app.policy': ['draft-discarded'],
  'app.policy_.$group': ownDraft,
  'app.policy_.$group_.$list.$row': ownDraft,
  'app.policy_.delivery_.calendar': ownDraft,
  'app.policy_.history.$number': ['rolled-back', 'example-renewed'],
  'app.policy_.import': ['draft-imported'],
  'app.policy_.publish': ['published', 'example-renewed'],
  'app.policy_.republish': ['published'],
  'app.policy_.texts': ownDraft,
  'app.policy_.typed': ownDraft,
  'app.requests': ['request-answered', 'request-reopened'],
  'app.setup': ['set-up', 'rates-put-back'],
  'app.setup_.remove': ['set-up-undone'],
  'app.simulator_.examples': ['example-kept', 'example-removed'],
  'auth.login': 'nobody is signed in yet, and nothing is changed',
  'proxy.requests.new': 'a shopper asks: the Requests page lists it',
  webhooks: 'it stores what Shopify delivers, and the jobs below act on it',
};

/** Every topic that a job acts on. */
const topics: Readonly<Record<string, Recorded>> = {
  'orders/create': 'the Orders page says what was decided about an order and what was done',
  'fulfillments/create': 'the Orders page says what was decided about an order and what was done',
  'fulfillments/update': 'the Orders page says what was decided about an order and what was done',
  'fulfillment_events/create': 'the Orders page says what was decided about an order and what was done',
  'products/update': ['protection-put-back'],
  'products/delete': ['protection-put-back'],
  'customers/redact': ['customer-erased'],
  'customers/data_request': 'nothing is changed',
  'app/scopes_update': 'nothing is changed',
  'shop/redact': 'the log goes with the shop',
  'app/uninstalled': ['uninstalled'],
};

/** Files that write to the database and record nothing themselves, and why that is right. */
const silent: Readonly<Record<string, string>> = {
  'app/access/staff.server.ts': 'what somebody is called is not a change that they make',
  'app/policy/draft/draft.server.ts':
    'a draft is its user’s own: who publishes, imports or discards it records that',
  'app/policy/publishing-page/run.server.ts':
    'how far a publishing is; the version that it makes is recorded',
  'app/setup/remembered.server.ts': 'a part of a set-up step, which is recorded',
  'app/onboarding/step-records.server.ts': 'a part of a set-up step, which is recorded',
  'app/health/kept.server.ts': 'what is wrong is found and not changed: the Health page lists it',
  'app/health/round.server.ts': 'that a look has begun changes nothing of the shop',
  'app/orders/keep-decision.server.ts': 'the Orders page lists decisions',
  'app/orders/cases.server.ts': 'the Orders page lists what waits for somebody',
  'app/orders/released.server.ts':
    'the order’s page says when its hold was released; who had it released is recorded',
  'app/orders/sent-mails.server.ts': 'the order’s page shows the mails',
  'app/orders/effects/ledger.server.ts': 'the ledger is the record of effects',
  'app/requests/store.server.ts': 'the Requests page lists what shoppers ask',
  'app/requests/personal-data.server.ts': 'a part of erasing a customer, which is recorded',
  'app/webhooks/inbox.server.ts': 'the inbox is the record of deliveries',
  'app/webhooks/personal-data/erase-orders.server.ts': 'a part of erasing a customer, which is recorded',
  'app/jobs/process-delivery.server.ts': 'the inbox is the record of deliveries',
  'app/jobs/exhausted.server.ts': 'the inbox is the record of deliveries',
};

const files = codeBelow('app').filter((file) => !isTest(file));
const words = /^app\/audit\/(happened|say|topics)\.ts$/;
const writes =
  /\.(create|createMany|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\(\s*\{|\.deleteMany\(\)|\$executeRaw`/;
const records = /\b(recordAudit|entryOf)\(/;

/** A file and all that it leads to, but for the list of what can be said. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next) || words.test(next) || !files.includes(next)) continue;
    reached.add(next);
    open.push(...importsOf(next));
  }
  return reached;
}

/** The kinds of what happened that nothing which a file leads to records. */
const notRecorded = (file: string, kinds: readonly HappenedKind[]): readonly string[] => {
  const texts = [...reachedFrom(file)].map(read);
  return kinds.filter((kind) => !texts.some((text) => text.includes(`'${kind}'`) && /audit\//.test(text)));
};

const routeFiles = files.filter((file) => /^app\/routes\/[^/]+\/route\.tsx?$/.test(file));
const acting = routeFiles.filter((file) =>
  /export (async )?function action|export const action\b/.test(read(file)),
);
const nameOf = (file: string): string => file.split('/')[2] ?? '';

test('every route with an action records what it changes, or says why not', () => {
  const unknown = acting.map(nameOf).filter((name) => !Object.hasOwn(routes, name));
  expect(unknown, 'say in tests/architecture/audit.test.ts what they record').toEqual([]);
  const missing = acting.flatMap((file) => {
    const recorded = routes[nameOf(file)];
    return typeof recorded === 'object' ? notRecorded(file, recorded).map((kind) => `${file}: ${kind}`) : [];
  });
  expect(missing, 'call recordAudit, or say in tests/architecture/audit.test.ts why not').toEqual([]);
});

test('every job that a webhook starts records what it changes, or says why not', () => {
  const worker = 'app/jobs/process-delivery.server.ts';
  const handled = [...read(worker).matchAll(/case '([\w/]+)':/g)].map(([, topic = '']) => topic);
  const kept = /const keptTopic = '([\w/]+)'/.exec(read(worker))?.[1] ?? '';
  expect([kept, ...handled].toSorted()).toEqual(Object.keys(topics).toSorted());
  const kinds = Object.values(topics).flatMap((recorded) => (typeof recorded === 'object' ? recorded : []));
  expect(notRecorded(worker, kinds)).toEqual([]);
});

test('whatever writes to the database records it in the audit log, or stands here with the reason', () => {
  const writers = files.filter((file) => writes.test(read(file)) && file !== 'app/audit/record.server.ts');
  expect(writers.length).toBeGreaterThan(15);
  const unrecorded = writers.filter((file) => !records.test(read(file)));
  expect(unrecorded.toSorted(), 'call recordAudit, or say here why not').toEqual(
    Object.keys(silent).toSorted(),
  );
});

test('everything that the log can say is recorded somewhere', () => {
  const kinds = happened.options.map(({ shape }) => shape.kind.value);
  const texts = files.filter((file) => !words.test(file)).map(read);
  expect(kinds.filter((kind) => !texts.some((text) => text.includes(`'${kind}'`)))).toEqual([]);
});

test('nothing changes an entry of the audit log, or takes it away', () => {
  const touching = files.filter((file) =>
    /auditEntry\s*\.(?!create\b|findMany\b|groupBy\b)/.test(read(file)),
  );
  expect(touching).toEqual([]);
});
