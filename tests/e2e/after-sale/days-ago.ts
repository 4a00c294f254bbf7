import type { Page } from '@playwright/test';
import type { Product } from '../../../scripts/product.ts';

/**
 * Does something at the local shop so many days before today: what happens there meanwhile, orders, shipments and what the carrier
 * says of them, happened on that day. The app and its tokens go by the machine's clock, so that it is the past that is far away.
 * Afterwards it is today again, also where one is called within another.
 * @param days 0 for today
 */
export async function daysAgo<Done>(
  page: Page,
  { admin }: Pick<Product, 'admin'>,
  days: number,
  work: () => Promise<Done>,
): Promise<Done> {
  const move = async (to: number) => {
    const answer = await page.request.post(new URL('/local-shop/clock', admin).href, { data: { days: to } });
    if (!answer.ok()) throw new Error(`The shop’s clock cannot be moved: ${await answer.text()}`);
  };
  await move(-days);
  try {
    return await work();
  } finally {
    await move(0);
  }
}
