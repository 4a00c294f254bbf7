import type { ShopContext } from '../shop-context.ts';
import type { DraftOrder, PaymentTerms } from '../state/draft-orders.ts';
import { plainId } from '../state/gid.ts';
import { newGid } from '../state/state.ts';
import { keepDraft } from './draft.ts';

/** Shopify's templates by their numbers, as documented; a net one names its days. */
const TEMPLATES: Readonly<Record<string, Omit<PaymentTerms, 'id'>>> = {
  1: { name: 'Due on receipt', type: 'RECEIPT', dueInDays: null },
  2: { name: 'Net 7', type: 'NET', dueInDays: 7 },
  3: { name: 'Net 15', type: 'NET', dueInDays: 15 },
  4: { name: 'Net 30', type: 'NET', dueInDays: 30 },
  5: { name: 'Net 60', type: 'NET', dueInDays: 60 },
  6: { name: 'Net 90', type: 'NET', dueInDays: 90 },
  7: { name: 'Fixed', type: 'FIXED', dueInDays: null },
  8: { name: 'Net 45', type: 'NET', dueInDays: 45 },
  9: { name: 'Due on fulfillment', type: 'FULFILLMENT', dueInDays: null },
};

/** Lets the buyer of a draft order pay later; `null`: there is no such template. Sends `draft_orders/update`. */
export function giveTerms(context: ShopContext, draft: DraftOrder, templateId: string): PaymentTerms | null {
  const template = TEMPLATES[plainId(templateId)];
  if (!template) return null;
  const terms = { ...template, id: newGid(context.state, 'PaymentTerms') };
  keepDraft(context, { ...draft, terms, updatedAt: context.now() }, 'draft_orders/update');
  return terms;
}
