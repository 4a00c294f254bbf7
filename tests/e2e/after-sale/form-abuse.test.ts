import sharp from 'sharp';
import { mostWishes } from '../../../app/after-sale/form/wish.server.ts';
import { expect, test } from '../fixtures.ts';
import { mailsIn } from '../mailbox.ts';
import { Customer, passesCaptcha } from './customer.ts';
import { daysAgo } from './days-ago.ts';
import { Desk } from './desk.ts';
import { FormSender } from './form-sender.ts';
import { grownBy } from './memory.ts';
import { carrierSays, makesOrder, sendsOff } from './parcel.ts';
import { noPhotos, polyglots } from './polyglots.ts';

test.setTimeout(180_000);
test.use({ provoked: [422] });

test('[FORM-01] without a captcha, with one that was made up and with one that was used before nothing is taken, and a customer reads why', async ({
  page,
  product,
}) => {
  const program = new FormSender(product, '203.0.113.1');
  const typed = { order: '#1001', email: 'mei@example.com' };
  const used = await program.passes();
  expect(await program.posts({ ...typed, captcha: used })).toMatchObject({ status: 200 });
  for (const captcha of ['', 'P1_made-up', used])
    expect(await program.posts({ ...typed, captcha })).toMatchObject({
      status: 422,
      page: expect.stringContaining('Please answer the check once more.'),
    });

  await page.goto(new URL('/apps/doorstep/requests/new?kind=return&locale=en', product.storefront).href);
  await page.getByLabel('Order number').fill('#1001');
  await page.getByLabel('E-mail address of the order').fill('mei@example.com');
  await passesCaptcha(page);
  await page.locator('[name="h-captcha-response"]').evaluate((field, answer) => {
    if (field instanceof HTMLTextAreaElement) field.value = answer;
  }, used);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('alert')).toContainText('Please answer the check once more.');
  await expect(page.getByLabel('Order number')).toHaveValue('#1001');
});

test('[FORM-01] of a thousand forms that one sender posts a few are taken; meanwhile somebody else sends theirs, and gets their link', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'else@example.com');
  const order = await makesOrder(page, product, { Email: customer.email });
  const program = new FormSender(product, '203.0.113.2');
  const statuses: number[] = [];
  const next = Array.from({ length: 1_000 }, (_, at) => at).values();
  const postsOn = async () => {
    for (const at of next) {
      const typed = { order: `#${at}`, email: customer.email, captcha: await program.passes() };
      statuses.push((await program.posts(typed)).status);
    }
  };
  const flood = Promise.all(Array.from({ length: 100 }, postsOn));
  await customer.asksForLink('Return', order);
  expect(statuses.length, 'the flood goes on').toBeLessThan(1_000);
  await flood;
  expect(statuses).toHaveLength(1_000);
  expect(statuses.filter((status) => status === 200)).toHaveLength(mostWishes.bySender);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  await customer.followsLink(order);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(order.name);
});

test('[FORM-01] [PROD-01] of what is no photo nothing is kept, 50 MB are refused in a sentence and held nowhere, and what is kept of files that are something else besides is the picture alone', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'files@example.com');
  const order = await daysAgo(page, product, 3, async () => {
    const made = await makesOrder(page, product, { Email: customer.email });
    await sendsOff(page, made);
    return made;
  });
  await carrierSays(page, order, 'DELIVERED');
  await customer.asksForLink('Problem with a product', order);
  await customer.followsLink(order);
  const photos = page.getByLabel(/^Photos/);
  const sends = page.getByRole('button', { name: 'Send my request', exact: true });
  await page.getByLabel('It arrived damaged').check();
  for (const [name, buffer] of Object.entries(noPhotos)) {
    await photos.setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await sends.click();
    await expect(page.getByRole('alert')).toContainText(name);
  }

  const large = async () => {
    const form = new FormData();
    form.append('message', 'The strap is torn.');
    form.append('photos', new File([new Uint8Array(51 * 1024 * 1024)], 'large.jpg'));
    return new FormSender(product, '203.0.113.3').sends(page.url(), form);
  };
  const refused = Promise.all(Array.from({ length: 5 }, large));
  expect(await grownBy(product.appProcess(), refused)).toBeLessThan(100);
  for (const answer of await refused)
    expect(answer).toMatchObject({ status: 413, page: expect.stringContaining('The strap is torn.') });

  const files = Object.entries(polyglots).map(([name, buffer]) => ({ name, mimeType: 'image/jpeg', buffer }));
  await photos.setInputFiles(files);
  await sends.click();
  await expect(page.getByRole('status')).toContainText('We have your request');

  const desk = new Desk(page, product);
  await desk.opens('Product issue', order);
  const shown = desk.app.getByRole('img', { name: /^Photo \d of the customer$/ });
  await expect(shown).toHaveCount(files.length);
  for (const photo of await shown.all()) {
    await expect(photo).toHaveAttribute('src', /^blob:/);
    const kept = Buffer.from(
      await photo.evaluate(async (image) => {
        const bytes = await (await fetch(image.getAttribute('src') ?? '')).arrayBuffer();
        return Array.from(new Uint8Array(bytes));
      }),
    );
    const { format, exif, xmp, iptc, comments } = await sharp(kept).metadata();
    expect({ format, exif, xmp, iptc, comments }).toEqual({ format: 'jpeg' });
    expect(kept.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    for (const part of ['script', 'PK\u0005\u0006', 'Mei Ito']) expect(kept.includes(part)).toBe(false);
  }
});

test('[FORM-01] a line break in a name, an order, an address or a message adds no header to a mail and nobody who gets it', async ({
  page,
  product,
}) => {
  const broken = '\r\nBcc: all@example.com\r\nX-Injected: yes';
  const customer = new Customer(page, product, 'header@example.com');
  await page.route('**/admin/orders', async (route) => {
    const form = new URLSearchParams(route.request().postData() ?? '');
    form.set('lastName', `Tanaka${broken}`);
    await route.continue({ postData: form.toString() });
  });
  const order = await makesOrder(page, product, { Email: customer.email });
  const program = new FormSender(product, '203.0.113.4');
  const posts = async (typed: { order?: string; email?: string; message?: string }, kind?: string) =>
    (await program.posts({ ...typed, captcha: await program.passes() }, kind)).status;
  for (const email of [`${customer.email}${broken}`, `${customer.email}, all@example.com`])
    expect(await posts({ order: order.name, email })).toBe(422);
  expect(await posts({ order: `${order.name}${broken}`, email: customer.email })).toBe(200);
  const words = { order: `#1${broken}`, email: customer.email, message: `Hello${broken}` };
  expect(await posts(words, 'question')).toBe(200);
  await customer.asksForLink('Cancel an order', order);
  await customer.followsLink(order);
  const { pathname, search } = new URL(page.url());
  const asked = { wants: 'cancel', message: `Please stop it.${broken}`, token: `form${broken}` };
  expect(await program.sends(`${pathname}${search}`, new URLSearchParams(asked))).toMatchObject({
    status: 200,
  });

  const desk = new Desk(page, product);
  await desk.opens('Cancellation', order);
  await desk.presses('Cancel order and refund $105.00');
  await desk.shows('Settled');
  await customer.reads(`${order.name}: done`);
  const messages = await mailsIn(page, product.mailbox);
  const theirs = messages.filter(({ to }) => to.join() === customer.email);
  expect(theirs.length).toBeGreaterThan(3);
  for (const { to, headers, subject } of messages) {
    expect(to.join()).not.toContain('all@example.com');
    expect(Object.keys(headers)).not.toContain('bcc');
    expect(Object.keys(headers)).not.toContain('x-injected');
    expect(subject).not.toMatch(/[\r\n]/);
  }
});

test('[FORM-01] the form answers alike whether or not an order and an address belong together, and writes to nobody but the order’s own address', async ({
  page,
  product,
}) => {
  const customer = new Customer(page, product, 'known@example.com');
  const order = await makesOrder(page, product, { Email: customer.email });
  const program = new FormSender(product, '203.0.113.5');
  const trials = [
    { order: '#999999', email: customer.email },
    { order: '#999999', email: 'nobody@example.com' },
    { order: order.name, email: 'somebody@example.com' },
    { order: order.name, email: customer.email },
  ];
  const seen = [];
  for (const trial of trials) {
    const { status, page: whole } = await program.posts({ ...trial, captcha: await program.passes() });
    // Around it the theme says what time it is.
    seen.push({ status, answer: /<main[^]*<\/main>/.exec(whole)?.[0] });
  }
  const [first] = seen;
  expect(first).toMatchObject({ status: 200, answer: expect.stringContaining('Please look at your e-mail') });
  expect(seen).toEqual(trials.map(() => first));
  await customer.reads(`Order ${order.name}: your link`);
  const others = (await mailsIn(page, product.mailbox)).filter(({ to }) => /(no|some)body@/.test(to.join()));
  expect(others).toEqual([]);
});
