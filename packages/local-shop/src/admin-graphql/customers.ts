import { z } from 'zod';

import { customerView } from './buyer-view.ts';
import { rootField, type RootFields } from './root-field.ts';

/** customer: who bought, by id. */
export const customers: RootFields = {
  queries: {
    customer: rootField('read_customers', z.strictObject({ id: z.string() }), ({ id }, context) => {
      const found = context.state.customers.get(id);
      return found ? customerView(context, found) : null;
    }),
  },
  mutations: {},
};
