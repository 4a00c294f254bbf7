import type { ChecklistItem } from '../onboarding/checklist.ts';
import type { Problem } from './problem.ts';

/**
 * Blocks that only the merchant can place. No check looks at them: which are placed the admin tells the page alone, so what
 * the page last saw is kept.
 */
export const blocks = {
  id: 'blocks',
  name: 'Blocks in your store',
  looksAt: 'that the blocks for which your plan has room are placed',
} as const;

/** What is wrong where these of the items are not live on the store. */
export const findAbsentBlocks = (
  items: readonly ChecklistItem[],
  absent: readonly string[],
): readonly Problem[] =>
  items
    .filter(({ id, isOptional }) => absent.includes(id) && isOptional !== true)
    .map(({ id, name, does, link }) => ({
      about: id,
      severity: 'notice',
      message: `“${name}” is not on your store. ${does}`,
      meaning: 'Your policy holds without it, but shoppers do not read there what it says.',
      wayOut: { kind: 'link', ...link },
    }));
