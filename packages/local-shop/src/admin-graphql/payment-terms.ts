import { z } from 'zod';

import { giveTerms } from '../orders/payment-terms.ts';
import type { PaymentTerms } from '../state/draft-orders.ts';
import { refuse, rootField, succeed, userError, type RootFields, type View } from './root-field.ts';

const attributes = z.strictObject({
  paymentTermsTemplateId: z.string(),
  paymentSchedules: z
    .array(z.strictObject({ issuedAt: z.string().nullish(), dueAt: z.string().nullish() }))
    .nullish(),
});

const CODE = 'PAYMENT_TERMS_CREATION_UNSUCCESSFUL';

/** paymentTermsCreate of a draft order; those of an order are not emulated. The words of refusals are our own expectation. */
export const paymentTerms: RootFields = {
  queries: {},
  mutations: {
    paymentTermsCreate: rootField(
      'write_payment_terms',
      z.strictObject({ referenceId: z.string(), paymentTermsAttributes: attributes }),
      ({ referenceId, paymentTermsAttributes }, context) => {
        const draft = context.state.draftOrders.get(referenceId);
        if (!draft)
          return refuse(
            ['paymentTerms'],
            userError(['referenceId'], 'Cannot find the specified draft order.', CODE),
          );
        const terms = giveTerms(context, draft, paymentTermsAttributes.paymentTermsTemplateId);
        const field = ['paymentTermsAttributes', 'paymentTermsTemplateId'];
        return terms
          ? succeed({ paymentTerms: termsView(terms) })
          : refuse(['paymentTerms'], userError(field, 'Payment terms template does not exist.', CODE));
      },
    ),
  },
};

/** Payment terms as the Admin API shows them. */
export function termsView({ id, name, type, dueInDays }: PaymentTerms): View {
  return {
    __typename: 'PaymentTerms',
    id,
    paymentTermsName: name,
    translatedName: name,
    paymentTermsType: type,
    dueInDays,
    due: false,
    overdue: false,
  };
}
