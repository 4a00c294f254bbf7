import { fail, ok } from '@doorstep/policy';
import type { Policy, Result } from '@doorstep/policy';

import type { Merchant } from '../../access/merchant.server.ts';
import { recordAudit } from '../../audit/record.server.ts';
import type { Database } from '../../database.server.ts';
import type { SetupFailure } from '../../setup/step.ts';
import { readDraft, rebaseDraft } from '../draft/draft.server.ts';
import type { Draft } from '../draft/draft.ts';
import { isUntouched, policyOfDraft } from '../draft/draft.ts';
import { policyToEdit } from '../editing.server.ts';
import { comparePolicies } from '../changes/compare.ts';
import type { Comparison } from '../changes/compare.ts';
import { readPolicyFile } from './read-file.ts';
import type { FileProblem } from './read-file.ts';

/** What a merchant sends: the text of a file, and whether the shop keeps what it says about itself. */
export interface ImportRequest {
  readonly text: string;
  /** Name, country, time zone and contact stay this shop's. */
  readonly keepMerchant: boolean;
}

/** A file that can be taken, and what taking it changes. */
export interface CheckedImport {
  readonly policy: Policy;
  readonly comparison: Comparison;
  /** The user has a draft, whose changes give way. */
  readonly replacesDraft: boolean;
}

type ImportFailure =
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }
  | ({ readonly kind: 'setup' } & SetupFailure);

/** Checks a file against the shop, and compares it with what the user edits now. Changes nothing. */
export async function checkImport(
  database: Database,
  { admin, user }: Merchant,
  { text, keepMerchant }: ImportRequest,
): Promise<Result<CheckedImport, ImportFailure>> {
  const read = readPolicyFile(text);
  if (!read.ok) return fail({ kind: 'refused', problems: read.error });
  const draft = await readDraft(database, admin, user);
  if (!draft.ok) return fail({ kind: 'setup', ...draft.error });
  const { merchant } = draft.value.opened;
  const { shopCurrency } = read.value.merchant;
  if (shopCurrency !== merchant.shopCurrency) return fail(otherCurrency(shopCurrency, merchant.shopCurrency));
  const policy = keepMerchant ? { ...read.value, merchant } : read.value;
  const replacesDraft = !isUntouched(draft.value);
  const comparison = comparePolicies(saidBy(draft.value), policy, new Date());
  return ok({ policy, replacesDraft, comparison });
}

const otherCurrency = (given: string, own: string): ImportFailure => ({
  kind: 'refused',
  problems: [
    {
      ...{ line: null, place: null },
      message: `This policy counts in ${given}, and your shop in ${own}: its amounts would be wrong here.`,
    },
  ],
});

/** What a draft says; while it cannot be read, what it was begun from. */
function saidBy(draft: Draft): Policy {
  const said = policyOfDraft(draft);
  return said.ok ? said.value : draft.opened;
}

/** Makes a file the user's draft, upon what is live now, instead of the draft that they may have. Publishes nothing. */
export async function takeImport(
  database: Database,
  merchant: Merchant,
  request: ImportRequest,
): Promise<Result<null, ImportFailure>> {
  const { shop, user, admin } = merchant;
  const checked = await checkImport(database, merchant, request);
  if (!checked.ok) return checked;
  const live = await policyToEdit(database, admin, 'plain');
  if (!live.ok) return fail({ kind: 'setup', ...live.error });
  const { base, policy: opened } = live.value;
  await rebaseDraft(database, { shop, user }, { base, opened, policy: checked.value.policy });
  await recordAudit(database, { shop, by: merchant, at: new Date(), what: { kind: 'draft-imported' } });
  return ok(null);
}
