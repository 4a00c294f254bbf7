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
  'app.health': ['set-up', 'rates-put-back', 'published', 'orders-fetched', 'text-written'],
  'app.orders_.$id': ['case-done', 'hold-released', 'address-asked', 'decided-again'],
  'app.orders_.$id_.request': ['request-opened'],
  'app.orders_.mails': ['mail-sent-again', 'request-mail-sent-again'],
  'app.orders_.to-do': ['case-done'],
  'app.policy': ['draft-discarded'],
  'app.policy_.$group': ownDraft,
  'app.policy_.$group_.$list.$row': ownDraft,
  'app.policy_.delivery_.calendar': ownDraft,
  'app.policy_.from-text': ['page-read', 'finding-kept', 'finding-reopened'],
  'app.policy_.history.$number': ['rolled-back', 'example-renewed'],
  'app.policy_.import': ['draft-imported'],
  'app.policy_.page_.published': ['text-places-chosen', 'text-written', 'text-kept'],
  'app.policy_.publish': ['published', 'example-renewed'],
  'app.policy_.replay':
    'a draft is tried and changes nothing; the page lists what was tried, by whom and when',
  'app.policy_.republish': ['published'],
  'app.policy_.texts': ownDraft,
  'app.policy_.typed': ownDraft,
  'app.requests_.$id': ['request-moved', 'request-noted', 'request-assigned'],
  'app.requests_.$id_.preview': 'it shows a mail before it is sent, and changes nothing',
  'app.requests_.answers': ['saved-answers-begun', 'saved-answer-removed'],
  'app.requests_.answers_.$id': ['saved-answer-written'],
  'app.requests_.bulk_.preview': 'it says what a bulk action would do, and changes nothing',
  'app.requests_.bulk': ['request-moved', 'request-assigned'],
  'app.requests_.countries': ['request-answered', 'request-reopened'],
  'app.setup': ['set-up', 'rates-put-back'],
  'app.setup_.remove': ['set-up-undone'],
  'app.simulator_.examples': ['example-kept', 'example-removed'],
  'app.work': ['work-tried-again'],
  'auth.login': 'nobody is signed in yet, and nothing is changed',
  'proxy.account.$order': 'a request’s own steps say what its customer did, and its page lists them',
  'proxy.address.$token': 'the job that makes it true records what the customer said',
  'proxy.mcp': 'an agent asks: what it has mailed is a link, and the mail says so',
  'proxy.requests.order.$token': 'a customer asks: the request’s page lists it',
  'proxy.requests.state.$token': 'a customer withdraws: the request’s steps say so',
  'proxy.requests.new': 'a shopper asks: the Requests page lists it',
};

/** Every topic that a job acts on by its name. What is about an order has the order looked at, and its page says what was done. */
const topics: Readonly<Record<string, Recorded>> = {
  'draft_orders/update': 'the job of a request is asked for',
  'products/update': ['protection-put-back'],
  'products/delete': ['protection-put-back'],
  'customers/redact': ['customer-erased'],
  'customers/data_request': ['data-requested'],
  'app/scopes_update': 'nothing is changed',
  'shop/redact': 'the log goes with the shop',
  'app/uninstalled': ['uninstalled'],
};

/** Files that write to the database and record nothing themselves, and why that is right. */
const silent: Readonly<Record<string, string>> = {
  'app/access/keep-access.server.ts': 'the app renews what it gets in with, and changes nothing of the shop',
  'app/access/staff.server.ts': 'what somebody is called is not a change that they make',
  'app/after-sale/labels/keep-label.server.ts': 'the step that comes with it is recorded',
  'app/policy/draft/draft.server.ts':
    'a draft is its user’s own: who publishes, imports or discards it records that',
  'app/policy/publishing-page/run.server.ts':
    'how far a publishing is; the version that it makes is recorded',
  'app/reconcile/compare-in-bulk.server.ts': 'it finds what was missed; the order’s job records what it does',
  'app/reconcile/reconcile.server.ts':
    'how far orders were compared; following them is told on the Orders page',
  'app/replay/store.server.ts':
    'what is tried and not published changes nothing of the shop; the Replay page lists it',
  'app/replay/continue-replay.server.ts': 'how far a replay is, by its job',
  'app/replay/read-file.server.ts': 'what a replay comes to, which its page shows',
  'app/replay/shadow.server.ts': 'what a draft says of new orders, which its page shows',
  'app/replay/personal-data.server.ts': 'what is old goes, or whom to forget, which is recorded',
  'app/schedule/due.server.ts': 'when work comes round again, of which each piece records what it changes',
  'app/schedule/take.server.ts': 'who is at a piece of work that comes round again',
  'app/page/publish/written.server.ts':
    'what was written where; who chose the places and who had them written is recorded',
  'app/setup/remembered.server.ts': 'a part of a set-up step, which is recorded',
  'app/onboarding/step-records.server.ts': 'a part of a set-up step, which is recorded',
  'app/health/kept.server.ts': 'what is wrong is found and not changed: the Health page lists it',
  'app/orders/keep-decision.server.ts': 'the Orders page lists decisions',
  'app/orders/cases.server.ts': 'the Orders page lists what waits for somebody',
  'app/orders/released.server.ts':
    'the order’s page says when its hold was released; who had it released is recorded',
  'app/corrections/store.server.ts': 'the order’s job records what its customer said, once it is so',
  'app/corrections/limits.server.ts': 'it counts, and changes nothing of the shop',
  'app/orders/sent-mails.server.ts': 'the order’s page shows the mails',
  'app/orders/effects/ledger.server.ts': 'the ledger is the record of effects',
  'app/orders/effects/unknown-effect.server.ts': 'what sends a mail again records it',
  'app/after-sale/personal-data.server.ts': 'a part of erasing a customer, which is recorded',
  'app/after-sale/form/captcha.server.ts': 'captchas that were passed, which change nothing of the shop',
  'app/after-sale/form/send-link.server.ts': 'a wish for a link is forgotten, which the order’s mailbox has',
  'app/after-sale/form/wish.server.ts': 'somebody wants a link, which is kept until it is sent',
  'app/after-sale/effects/keep-made.server.ts': 'what a job made at Shopify for a request',
  'app/after-sale/follow-request.server.ts': 'where a request stands, by its job',
  'app/after-sale/step-of-shopify.server.ts':
    'what somebody did with the return at Shopify, which keeps who it was',
  'app/after-sale/store.server.ts': 'a request’s own steps say who did what, and its page lists them',
  'app/requests/store.server.ts': 'the Requests page lists what shoppers ask',
  'app/requests/personal-data.server.ts': 'a part of erasing a customer, which is recorded',
  'app/orders/order-customers.server.ts':
    'whose an order is, in codes; that a customer is erased is recorded',
  'app/webhooks/forget-deliveries.server.ts': 'what is old goes, as docs/personal-data.md says',
  'app/webhooks/personal-data/erase-orders.server.ts': 'a part of erasing a customer, which is recorded',
  'app/webhooks/personal-data/retention.server.ts': 'what is old goes, as docs/personal-data.md says',
  'app/webhooks/personal-data/whole-orders.server.ts': 'what an earlier release stored becomes codes',
  'app/jobs/process-delivery.server.ts': 'the inbox is the record of deliveries',
  'app/jobs/exhausted.server.ts': 'the inbox is the record of deliveries',
  'app/queue/erase-jobs.server.ts': 'a part of erasing a customer, which is recorded',
  'app/queue/take.server.ts': 'what is to be done, and who is at it: jobs record what they change',
  'app/queue/lease.server.ts': 'what is to be done, and who is at it: jobs record what they change',
  'app/queue/enqueue.ts': 'what is to be done, and who is at it: jobs record what they change',
  'app/queue/end.server.ts': 'what is to be done, and who is at it: jobs record what they change',
  'app/clocks/wake-due-requests.server.ts': 'when a request is to be looked at',
  'app/clocks/wake-due-orders.server.ts': 'it asks for jobs, which record what they change',
  'app/webhooks/store.server.ts': 'what was delivered; the jobs that it asks for record what they change',
  'app/jobs/told.server.ts': 'that a delivery was acted on; what was changed because of it is recorded',
};

const files = codeBelow('app').filter((file) => !isTest(file));
const words = /^app\/audit\/(happened|say|topics)\.ts$/;
const writes =
  /\.(create|createMany|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\(\s*\{|\.deleteMany\(\)|\$executeRaw`|(insert into|update|delete from) "[A-Z]/;
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
  expect(handled.toSorted()).toEqual(Object.keys(topics).toSorted());
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
