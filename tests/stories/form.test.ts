import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { mostWishes } from '../../app/after-sale/form/wish.server.ts';
import { database } from '../../app/database.server.ts';
import { loader as photoLoader } from '../../app/routes/app.requests_.$id_.photos.$photo/route.ts';
import { merchantRequest } from '../../app/testing/merchant.ts';
import { issueToken, LOCAL_KEYS } from '../../packages/local-shop/src/hcaptcha/verify.ts';
import type { Order } from '../../packages/local-shop/src/state/orders.ts';
import { atLink, linkByMail, sendForm, stateBehind } from './customer.fixture.ts';
import { atDesk, casesLeft, move, newest } from './desk.fixture.ts';
import { arrive, paidBack, sell, ship } from './order.fixture.ts';
import { domain, moveTo, openWorld, work } from './world.fixture.ts';
import type { World } from './world.fixture.ts';

async function delivered() {
  const world = await openWorld('2026-10-01T17:00:00Z');
  const order = await sell(world, { lines: [{ variant: 3 }], email: 'mei@example.com', isGuest: true });
  await moveTo(world, '2026-10-02T19:00:00Z');
  await ship(world, order);
  await moveTo(world, '2026-10-05T19:00:00Z');
  await arrive(world, order);
  return { world, order };
}

const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#804020' } })
  .withExif({ IFD0: { Copyright: 'Mei Ito' } })
  .jpeg()
  .toBuffer();

/** The form of a bag that came broken, with these files. */
function broken({ lines }: Order, ...files: readonly File[]): FormData {
  const form = new FormData();
  const typed = { token: 'form-1', problem: 'damaged', message: 'The strap is torn.' };
  for (const [name, value] of Object.entries(typed)) form.append(name, value);
  form.append(`pieces:${lines[0]?.id ?? ''}`, '1');
  for (const file of files) form.append('photos', file);
  return form;
}

/** Somebody has passed the captcha: what its widget gives. */
const passed = ({ shop }: World): string => issueToken(shop.context, LOCAL_KEYS.siteKey, 'aallyn.example');

describe('a bag that came broken', () => {
  const report = async (world: World, order: Order) => {
    const link = await linkByMail(world, order, 'mei@example.com', 'product-issue');
    const sent = await atLink(
      link?.token ?? '',
      'product-issue',
      broken(order, new File([photo], 'strap.jpg')),
    );
    expect(await sent.text()).toContain('We write to you by October 7, 2026.');
    return newest();
  };

  test('[PROD-01] with a photo, within 48 hours: the desk sees the picture alone and the hour that is due, and pays it back', async () => {
    const { world, order } = await delivered();
    const id = await report(world, order);
    const page = await atDesk(id);
    expect(page).toMatchObject({ message: 'The strap is torn.', isLate: false });
    expect(page.due).toContain('Oct 7');
    const shown = page.photos[0]?.photo ?? '';
    const picture = await photoLoader({
      request: merchantRequest(domain, `/app/requests/${id}/photos/${shown}`),
      params: { id, photo: shown },
      context: {},
    });
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 60 });
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    await work(world);
    await moveTo(world, '2026-10-07T19:00:01Z');
    expect((await atDesk(id)).isLate).toBe(true);
    await move(world, id, { step: 'approved', remedy: 'refund', words: 'We are sorry.' });
    expect(paidBack(world, order)).toEqual({ toPayments: 100_00, toCredit: 0, refunds: 1 });
    expect(world.mails.at(-1)?.text).toMatch(/\$100\.00[^]*We are sorry\./);
    expect(await stateBehind(world.mails.at(-1)?.text ?? '')).toContain('We have paid $100.00 back');
    expect(await casesLeft()).toEqual([]);
  });

  test('[PROD-01] or another one is sent, for nothing', async () => {
    const { world, order } = await delivered();
    const id = await report(world, order);
    await work(world);
    await move(world, id, { step: 'approved', remedy: 'replacement' });
    expect([...world.shop.state.draftOrders.values()]).toMatchObject([{ status: 'COMPLETED' }]);
    expect((await atDesk(id)).moves[0]?.step).toBe('sent');
    await move(world, id, { step: 'sent' });
    expect(paidBack(world, order)).toEqual({ toPayments: 0, toCredit: 0, refunds: 0 });
    expect(await casesLeft()).toEqual([]);
  });

  test.each([
    [
      'an SVG with a script',
      new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], 'a.jpg'),
    ],
    ['a GIF that is a script, too', new File(['GIF89a/*', photo, '*/=1;alert(1)//'], 'a.gif')],
    [
      'a page behind the first bytes of a JPEG',
      new File([new Uint8Array([0xff, 0xd8, 0xff]), '<script>alert(1)</script>'], 'a.jpg'),
    ],
    ['51 MB', new File([photo, new Uint8Array(51 * 1024 * 1024)], 'a.jpg')],
  ])('[FORM-01] of %s nothing is kept, and what was typed stays', async (_, file) => {
    const { world, order } = await delivered();
    const link = await linkByMail(world, order, 'mei@example.com', 'product-issue');
    const answer = await atLink(link?.token ?? '', 'product-issue', broken(order, file));
    expect([413, 422]).toContain(answer.status);
    expect(await answer.text()).toContain('The strap is torn.');
    expect(await database.afterSaleRequest.count()).toBe(0);
    expect(await database.requestPhoto.count()).toBe(0);
  });
});

describe('somebody who means no good', () => {
  test('[FORM-01] no captcha, one that was invented, and one that was used before: nothing is taken, and what was typed stays', async () => {
    const { world, order } = await delivered();
    const typed = { order: order.name, email: 'mei@example.com' };
    const used = passed(world);
    expect((await sendForm({ ...typed, 'h-captcha-response': used })).status).toBe(200);
    for (const token of ['', 'P1_invented', used]) {
      const answer = await sendForm({ ...typed, 'h-captcha-response': token });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('mei@example.com');
    }
    expect(await database.linkWish.count()).toBe(1);
  });

  test('[FORM-01] a header in an address is no address, and no second recipient', async () => {
    const { world, order } = await delivered();
    for (const email of ['mei@example.com\r\nBcc: all@example.com', 'mei@example.com, all@example.com']) {
      const typed = { order: order.name, email, 'h-captcha-response': passed(world) };
      expect((await sendForm(typed)).status).toBe(422);
    }
    const name = `${order.name}\r\nBcc: all@example.com`;
    await sendForm({ order: name, email: 'mei@example.com', 'h-captcha-response': passed(world) });
    await work(world);
    expect(world.mails.map(({ to, subject }) => `${to} ${subject}`).join()).not.toMatch(/all@example|[\r\n]/);
  });

  test('[FORM-01] nothing tells which orders there are: neither what is answered nor what is done before that, which is what takes time', async () => {
    const { world, order } = await delivered();
    const trials = [
      { order: order.name, email: 'mei@example.com' },
      { order: order.name, email: 'somebody@example.com' },
      { order: '#9999', email: 'mei@example.com' },
      { order: '#9999', email: 'nobody@example.com' },
    ];
    const seen = [];
    for (const trial of trials) {
      const before = world.shop.calls.length;
      const answer = await sendForm({ ...trial, 'h-captcha-response': passed(world) });
      const page = (await answer.text()).replaceAll(/value="[^"]*"/g, '');
      seen.push({ status: answer.status, page, calls: world.shop.calls.length - before });
    }
    expect(new Set(seen.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(seen[0]).toMatchObject({ status: 200, calls: 0 });
    const before = world.mails.length;
    await work(world);
    expect(world.mails.slice(before).map(({ to }) => to)).toEqual(['mei@example.com']);
  });

  test('[FORM-01] of a flood of one sender a few forms are taken; the shop’s other customers still come through', async () => {
    const { world, order } = await delivered();
    const typed = { order: order.name, email: 'mei@example.com' };
    const statuses: number[] = [];
    for (let count = 0; count < mostWishes.bySender + 5; count += 1)
      statuses.push((await sendForm({ ...typed, 'h-captcha-response': passed(world) })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(mostWishes.bySender);
    expect(new Set(statuses.slice(mostWishes.bySender))).toEqual(new Set([429]));
    const other = await sendForm({ ...typed, 'h-captcha-response': passed(world) }, 'return', '10.0.0.9');
    expect(other.status).toBe(200);
  });
});
