import type { Check } from '../check.ts';
import { findIn } from '../check.ts';

/** What blocks of the theme show of the policy, and what search engines read. */
export const themeTexts: Check = {
  id: 'theme-texts',
  name: 'Your policy in your theme',
  looksAt: 'that the block of your theme and its structured data say what your policy says',
  look: ({ facts }) =>
    findIn(facts.texts, ({ theme }) =>
      theme.map((key) => ({
        about: key,
        severity: 'warning',
        message: `What your theme shows from “${key}” is not what your policy says.`,
        meaning: 'Shoppers or search engines read something else than what checkout does.',
        wayOut: { kind: 'repair', label: 'Write it again', repair: 'text-theme' },
      })),
    ),
};
