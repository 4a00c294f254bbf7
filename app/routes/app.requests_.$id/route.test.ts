import { beforeEach, expect, test } from 'vitest';

import { database } from '../../database.server.ts';
import { installAlone } from '../../testing/admin-routes.ts';
import { aReturn, keepRequest } from '../../testing/kept-request.ts';
import { merchantRequest } from '../../testing/merchant.ts';
import { publishFor } from '../../testing/policy.ts';
import { shopWithApp } from '../../testing/shop-with-app.ts';
import * as working from '../app.requests_.$id_.working/route.ts';
import * as route from './route.tsx';

const one = 'one.myshopify.com';
const two = 'two.myshopify.com';

let atShopify = shopWithApp(one);

beforeEach(async () => {
  atShopify = shopWithApp(one);
  await database.job.deleteMany();
  await database.afterSaleRequest.deleteMany();
  await installAlone(atShopify, shopWithApp(two));
  await publishFor(one);
});

const args = (id: string, form?: Readonly<Record<string, string>>, shop = one) => ({
  ...{ request: merchantRequest(shop, `/app/requests/${id}`, form), params: { id }, context: {} },
});
const open = (id: string) => route.loader(args(id));
let forms = 0;
const send = async (id: string, form: Readonly<Record<string, string>>, shop = one) =>
  (await route.action(args(id, { token: `form number ${(forms += 1)}`, ...form }, shop))).data;
const movesOf = async (id: string) => (await open(id)).moves.map(({ step }) => step);
const steps = () => database.requestStep.findMany({ orderBy: { id: 'asc' } });

test('[RET-02] [RET-05] a return is approved, gets its label, arrives and is inspected, and what is best done next comes first', async () => {
  const id = await keepRequest(one);
  const { asked, verdict, why, stage, estimate, because } = await open(id);
  expect(asked[0]).toBe('They want to send back 1 × an item for a refund.');
  expect([verdict.words, stage.words]).toEqual(['Your policy grants it', 'To decide']);
  expect(verdict.detail).toBe('Refund $35.00');
  expect(why).toContain('It was requested on day 10.');
  expect(estimate.refund?.rows.at(-1)?.amount).toMatch(/^\$\d+\.\d\d$/);
  expect(because.map(({ statement }) => statement)).toContain('RET-02');
  expect(await movesOf(id)).toEqual(['approved', 'declined', 'answered']);

  expect(await send(id, { step: 'approved' })).toMatchObject({ done: 'Approve: done', problem: null });
  expect((await movesOf(id))[0]).toBe('label');
  expect((await send(id, { step: 'label', link: 'http://labels.example.com/1' })).problem).toMatch(/https/);
  await send(id, { step: 'label', link: 'https://labels.example.com/1' });
  expect((await movesOf(id))[0]).toBe('arrived');
  await send(id, { step: 'arrived' });
  const arrived = await open(id);
  expect(arrived.stage.words).toBe('To inspect');
  // The whole day counts, and no hour of the next one is named.
  expect(arrived.due).toMatch(/^Refund by [A-Z][a-z]{2} \d+, \d{4}$/);
  const line = 'gid://shopify/LineItem/1';
  expect(
    (await send(id, { step: 'inspected', [`quantity:${line}`]: '2', [`condition:${line}`]: 'worn' })).problem,
  ).toMatch(/how many/);
  await send(id, { step: 'inspected', [`quantity:${line}`]: '1', [`condition:${line}`]: 'worn' });
  expect((await open(id)).stage.words).toBe('To send back');
  expect((await open(id)).history.map(({ what }) => what)).toEqual([
    'Staff member 42 inspected what came back',
    'Staff member 42 marked it as back at the warehouse',
    'Staff member 42 sent the return label',
    'Staff member 42 approved it',
  ]);
});

test('[RET-02] a word with a decline says what the policy says where its slots name that, and is not sent with one that nothing fills', async () => {
  const id = await keepRequest(one, { at: new Date('2027-06-01T18:00:00Z') });
  const unfilled = await send(id, { step: 'declined', words: 'Dear {name}.' });
  expect(unfilled).toMatchObject({ done: null, field: 'words' });
  expect(unfilled.problem).toContain('Nothing fills {name}');
  await send(id, { step: 'declined', words: 'We are sorry. {RET-01}' });
  const [step] = await steps();
  expect(step?.text).toMatch(/^We are sorry\. [A-Z]/);
  expect(step?.text).not.toContain('{');
});

test('[RET-02] against the policy a reason is compulsory, kept for the team, and never said to the customer', async () => {
  const id = await keepRequest(one, { at: new Date('2027-06-01T18:00:00Z') });
  expect((await open(id)).moves[0]).toMatchObject({ step: 'declined', against: false });
  expect((await send(id, { step: 'approved' })).problem).toMatch(/the reason is kept/);
  expect(await steps()).toEqual([]);
  await send(id, { step: 'approved', reason: 'A good customer.', words: 'Just this once.' });
  expect(await steps()).toMatchObject([
    { kind: 'note', text: 'A good customer.' },
    { kind: 'approved', text: 'Just this once.', payload: { against: true } },
  ]);
  expect(
    (await database.auditEntry.findMany({ where: { kind: 'request-moved' } })).map(({ about }) => about),
  ).toMatchObject([{ request: id, asked: 'return', orderName: '#1001', step: 'Approve', against: true }]);
});

test('two clicks are one, and what somebody else did first is said', async () => {
  const id = await keepRequest(one);
  await send(id, { step: 'approved', token: 'the same form' });
  await send(id, { step: 'approved', token: 'the same form' });
  expect(await steps()).toHaveLength(1);
  expect((await send(id, { step: 'approved' })).problem).toBe(
    'Somebody was first: this cannot be done any more.',
  );
});

test.each([
  ['carrier-case', { asked: { kind: 'missing-parcel', checked: true } }, { reference: '1Z' }],
  ['send-again', { asked: { kind: 'returned-parcel', cause: 'wrong-address' } }, { bags: '2' }],
  ['answered', { asked: { kind: 'question' } }, { words: 'Yes, we do.' }],
  ['closed', { asked: { kind: 'question' } }, { why: 'settled' }],
] as const)('%s is done with what it needs, and refused without', async (step, request, form) => {
  const id = await keepRequest(one, request);
  expect((await send(id, { step })).done).toBeNull();
  expect((await send(id, { step, ...form })).problem).toBeNull();
  expect((await steps()).map(({ kind }) => kind)).toEqual([step]);
});

test('[MISS-03] what the carrier says is chosen by somebody: nothing is said for them', async () => {
  const id = await keepRequest(one, { asked: { kind: 'missing-parcel', checked: true } });
  await send(id, { step: 'carrier-case', reference: '1Z' });
  const unsaid = await send(id, { step: 'carrier-answer', outcome: '' });
  expect(unsaid).toMatchObject({ problem: 'Choose what the carrier says.', field: 'outcome' });
  expect((await send(id, { step: 'carrier-answer', outcome: 'found' })).problem).toBeNull();
});

test('[ORD-01] what is no return is declined without a reason that Shopify would be told', async () => {
  const id = await keepRequest(one, { asked: { kind: 'cancellation', wants: 'cancel' } });
  expect((await send(id, { step: 'declined' })).problem).toBeNull();
  expect(await steps()).toMatchObject([{ kind: 'declined', payload: { why: 'other' } }]);
});

test('a note and whose it is are kept, and change nothing', async () => {
  const id = await keepRequest(one);
  const { moves } = await open(id);
  await send(id, { note: 'Called them.' });
  await send(id, { assignee: '42' });
  expect(await open(id)).toMatchObject({ moves, assignee: '42', history: [{ text: 'Called them.' }] });
});

test('a shop sees and touches its own requests alone', async () => {
  const id = await keepRequest(one);
  expect((await send(id, { step: 'approved' }, two)).problem).toBe('This request is not there any more.');
  expect((await send(id, { note: 'x' }, two)).problem).toBe('This request is not there any more.');
  expect((await send(id, { assignee: '7' }, two)).problem).toBe('This request is not there any more.');
  await expect(route.loader(args(id, undefined, two))).rejects.toMatchObject({ status: 404 });
  expect(await steps()).toEqual([]);
});

test('while its job works the page asks our own database alone, as the job waits for the points that a look at Shopify costs', async () => {
  const id = await keepRequest(one);
  const isWorking = async (shop: string): Promise<unknown> =>
    (await working.loader(args(id, undefined, shop))).json();
  await send(id, { step: 'approved' });
  expect((await open(id)).isWorking).toBe(true);
  const calls = atShopify.calls.length;
  expect(calls).toBeGreaterThan(0);
  expect(await isWorking(one)).toEqual({ isWorking: true });
  expect(await isWorking(two)).toEqual({ isWorking: false });
  await database.job.deleteMany();
  expect(await isWorking(one)).toEqual({ isWorking: false });
  expect(atShopify.calls).toHaveLength(calls);
});

test('an exchange whose order Shopify does not show is shown with what is kept, and says so', async () => {
  const { lines, attested } = aReturn;
  const id = await keepRequest(one, { asked: { kind: 'exchange', lines, attested, wanted: [] } });
  expect((await open(id)).note).toContain('read_all_orders');
});

test('[PRICE-01] where Shopify does not show the order, a move that would pay says that no money moves by it', async () => {
  const line = { id: 'gid://shopify/LineItem/1', quantity: 1 };
  const price = { minor: 4_000, currency: 'USD' };
  const now = { shop: price, presentment: price };
  const asked = { kind: 'price-adjustment', line, now, nowFrom: 'price' } as const;
  const { money } = await open(await keepRequest(one, { asked }));
  expect(money.approved?.button).toBeNull();
  expect(money.approved?.note).toContain('no money moves');
  expect(money.declined).toBeUndefined();
});

test('[FORM-01] of a question about no order the page shows what was done and which mails were sent', async () => {
  const id = await keepRequest(one, { asked: { kind: 'question' }, order: null });
  const subject = `request/${id}`;
  const about = { shop: one, orderId: subject };
  await database.effect.create({
    data: { ...about, key: `${subject}/${subject}/mail/received`, kind: 'request-mail', state: 'applied' },
  });
  await database.sentMail.create({
    data: {
      ...about,
      subject: 'Something else: we have your request',
      text: 'Thank you.',
      sentAt: new Date(),
    },
  });
  const { effects, mails } = await open(id);
  expect(effects.map(({ what }) => what)).toEqual(['Mail to the customer: that the request has arrived']);
  expect(mails.map(({ text }) => text)).toEqual(['Thank you.']);
});

test('[RET-08] a saved answer is offered in the customer’s language, with its slots filled, and what nobody filled is not sent', async () => {
  await database.savedAnswer.createMany({
    data: [
      { shop: one, id: 'a', title: 'Refund', text: '{RET-08}', kind: 'return' },
      { shop: one, id: 'b', title: 'Thanks', text: 'Thanks for {order}, {name}.' },
      { shop: one, id: 'c', title: 'Other', text: 'No.', kind: 'exchange' },
      { shop: two, id: 'd', title: 'Theirs', text: 'No.' },
    ],
  });
  const id = await keepRequest(one, { locale: 'ja' });
  const { answers } = await open(id);
  expect(answers.map(({ title }) => title)).toEqual(['Refund', 'Thanks']);
  const question = await open(await keepRequest(one, { asked: { kind: 'question' }, number: 1002 }));
  expect(question.answers.map(({ title }) => title)).toEqual(['Other', 'Refund', 'Thanks']);
  expect(answers[0]?.text).toMatch(/営業日/);
  expect(answers[0]?.notes).toEqual([]);
  expect(answers[1]).toMatchObject({
    text: 'Thanks for #1001, {name}.',
    notes: [expect.stringContaining('reads Japanese'), expect.stringContaining('{name}')],
  });
  const words = 'Thanks for #1001, {name}.';
  expect((await send(id, { step: 'answered', words })).problem).toContain('Nothing fills {name}');
  expect(await steps()).toEqual([]);
  await send(id, { step: 'answered', words: '{RET-08}' });
  expect(await steps()).toMatchObject([{ kind: 'answered', text: answers[0]?.text }]);
});

test('[RET-04] a label is uploaded once for one form, kept by what is in it, and anything else is refused in words', async () => {
  const id = await keepRequest(one);
  await send(id, { step: 'approved' });
  const upload = async (bytes: string, shop = one) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      step: 'label',
      token: 'one form only',
      link: '',
      words: '',
    }))
      form.append(name, value);
    form.append('file', new File([bytes], 'label.pdf'));
    const { url, headers } = merchantRequest(shop, `/app/requests/${id}`);
    const request = new Request(url, { method: 'POST', body: form });
    for (const [name, value] of headers) if (name !== 'content-type') request.headers.set(name, value);
    return (await route.action({ request, params: { id }, context: {} })).data;
  };
  expect((await upload('<html>')).problem).toMatch(/no PDF or PNG/);
  expect((await upload('%PDF-1.4\n%%EOF\n', two)).problem).toBe('This request is not there any more.');
  expect(await database.requestLabel.count()).toBe(0);
  expect((await upload('%PDF-1.4\n%%EOF\n')).problem).toBeNull();
  await upload('%PDF-1.4\n%%EOF\n');
  expect(await database.requestLabel.findMany()).toMatchObject([
    { shop: one, requestId: id, type: 'application/pdf' },
  ]);
  expect((await steps()).at(-1)?.reference).toMatch(/^label\/\w{32}$/);
  expect((await open(id)).history[0]).toMatchObject({ reference: 'The label was uploaded.' });
});

test('[FORM-01] the next one in the queue stands on a request’s page, and the way back keeps the filters, whatever was decided', async () => {
  const first = await keepRequest(one, { number: 1001 });
  await keepRequest(one, { number: 1002, asked: { kind: 'question' } });
  await keepRequest(one, { number: 1003, at: new Date('2026-11-25T18:00:00Z') });
  const at = `?kind=return&after=${new Date('2026-11-26T18:00:00Z').getTime()}-${first}`;
  const openAt = async () =>
    (
      await route.loader({
        ...{
          request: merchantRequest(one, `/app/requests/${first}${at}`),
          params: { id: first },
          context: {},
        },
      })
    ).queue;
  const { back, next } = await openAt();
  expect(back).toBe('/app/requests?kind=return');
  expect(next?.name).toBe('Return, #1003');
  expect(next?.page).toMatch(/\?kind=return&after=\d+-\w+$/);
  await send(first, { step: 'approved' });
  expect((await openAt()).next?.name).toBe('Return, #1003');
});
