import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';
import type { Result, RunOptions } from 'axe-core';

/**
 * What axe finds wrong in a page and in all that it frames, each by rule and place. AxeBuilder finds the same
 * (accessibility.test.ts), but carries all that is right as well, object by object, through this process into an empty page of
 * its own, which takes longer than axe does.
 * @param without rules that are not asked
 */
export async function violationsIn(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const options = JSON.stringify({ resultTypes: ['violations'], rules } satisfies RunOptions);
  const found = await judge(page.mainFrame(), '{ "exclude": [] }', options);
  const violations = await page.evaluate<readonly Result[]>(
    `axe.finishRun([${found.join()}], ${options}).then(({ violations }) => violations)`,
  );
  return violations.flatMap(sayPlaces);
}

/** A rule at each of the places where it is broken. */
export const sayPlaces = ({ id, nodes }: Result): readonly string[] =>
  nodes.map(({ target }) => `${id}: ${target.join(' ')}`);

/**
 * What axe found in a frame and, after it, in each frame below.
 * @param part of the frame's document. This, the options and what is found are JSON, which is carried as it is.
 */
async function judge(frame: Frame, part: string, options: string): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const frames = `axe.utils.getFrameContexts(${part})`;
  const below = await frame.evaluate<readonly (readonly [selector: string, part: string])[]>(
    `${frames}.map((each) => [each.frameSelector, each.frameContext].map((one) => JSON.stringify(one)))`,
  );
  const found = [await frame.evaluate<string>(`axe.runPartial(${part}, ${options}).then(JSON.stringify)`)];
  for (const [selector, inside] of below) {
    const element = await frame.evaluateHandle<Element>(`axe.utils.shadowSelect(${selector})`);
    const child = await element.asElement().contentFrame();
    found.push(...(child ? await judge(child, inside, options) : ['null']));
  }
  return found;
}
