import type { Page } from '@playwright/test';

/**
 * Watches from outside the workers that a page starts, each named like its target: marks on the browser's own timeline
 * say when it was started, when it sent a drawing, and when its first element stood in the page. Neither the local shop
 * nor an extension knows of it.
 */
export async function observeTargets(page: Page): Promise<void> {
  // No named functions: the compiler would wrap them in one of its own, which the page does not have.
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(script: string | URL, options: WorkerOptions = {}) {
        super(script, options);
        const { name = '' } = options;
        performance.mark(`started ${name}`);
        this.addEventListener('message', ({ data }: MessageEvent<Readonly<Record<string, unknown>>>) => {
          if (data['kind'] === 'call' && data['name'] === 'mutate') performance.mark(`drawn ${name}`);
        });
      }
    };
    new MutationObserver(() => {
      for (const place of document.querySelectorAll<HTMLElement>('[data-target]')) {
        const mark = `shown ${place.dataset['target'] ?? ''}`;
        const isFirst = performance.getEntriesByName(mark).length === 0;
        if (isFirst && place.firstElementChild !== null) performance.mark(mark);
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Milliseconds from the start of a target's worker to its first element in the page. */
export async function mountTime(page: Page, target: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(`shown ${name}`).length > 0, target);
  return page.evaluate((name) => {
    const [started] = performance.getEntriesByName(`started ${name}`);
    const [shown] = performance.getEntriesByName(`shown ${name}`);
    return (shown?.startTime ?? NaN) - (started?.startTime ?? NaN);
  }, target);
}

/** How many drawings the page has got from a target so far: batches of changes to its elements. */
export function drawings(page: Page, target: string): Promise<number> {
  return page.evaluate((name) => performance.getEntriesByName(`drawn ${name}`).length, target);
}

/** Waits until nothing is requested any more and a second has gone by without a drawing. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => performance.mark('quiet from'));
  await page.waitForFunction(() => {
    const last = performance.getEntriesByType('mark').at(-1)?.startTime ?? 0;
    return performance.now() - last > 1000;
  });
}
