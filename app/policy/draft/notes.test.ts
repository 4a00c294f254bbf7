import { aallyn, writeForm } from '@doorstep/policy';
import { expect, test } from 'vitest';

import { freshDraft, policyOfDraft } from './draft.ts';

const draft = freshDraft(1, aallyn);
const saying = (text: string) =>
  policyOfDraft({ ...draft, texts: { ...writeForm(aallyn), 'page.notes.1.text.en': text } });

test('[FAQ-01] a draft with a bare amount, day or country in a note is not published, and says where and what else to write', () => {
  const refused = saying('A return from France costs $15.00.');
  expect(refused.ok ? [] : refused.error.map(({ path, message }) => [path, message.slice(0, 75)])).toEqual([
    ['page.notes.1.text.en', '“France” is a country of its own. Bind it to a policy value, so that it can'],
    ['page.notes.1.text.en', '“$15.00” is an amount of its own. Bind it to a policy value, so that it can'],
  ]);
});

test('[FAQ-01] bound to the policy, the same is accepted', () => {
  expect(saying('A return costs {returns.fee}.').ok).toBe(true);
  expect(policyOfDraft(draft).ok).toBe(true);
});
