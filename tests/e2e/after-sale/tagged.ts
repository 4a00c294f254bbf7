import type { Page } from '@playwright/test';
import type { Product } from '../../../scripts/product.ts';

/** Does something while a product of the local shop's has a tag, such as the one of a flash sale; what it was tagged with before, it is afterwards. */
export async function tagged(
  page: Page,
  { admin }: Pick<Product, 'admin'>,
  title: string,
  tag: string,
  work: () => Promise<void>,
): Promise<void> {
  const retag = async (wanted: string | null): Promise<string> => {
    await page.goto(new URL('/admin/products', admin).href);
    await page.getByRole('link', { name: title, exact: true }).click();
    const field = page.getByLabel('Tags, with commas between them');
    const before = await field.inputValue();
    await field.fill(wanted ?? `${before}, ${tag}`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL(/\/admin\/products$/);
    return before;
  };
  const before = await retag(null);
  try {
    await work();
  } finally {
    await retag(before);
  }
}
