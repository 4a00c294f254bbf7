import type { About } from '../kinds.ts';
import { choice, values } from '../made-of.ts';
import type { ValueOf } from '../value-of.ts';

const remedy = (about: About) =>
  choice(
    { ...about, label: 'Remedy', subject: 'A remedy' },
    { refund: 'Refund', 'store-credit': 'Store credit', exchange: 'Exchange' },
  );

/** What a customer can get for an item that comes back. */
export const remedies = (about: About) => values(remedy(about), { ...about, most: 3 });

/** What a customer can get for an item that comes back. */
export type Remedy = ValueOf<ReturnType<typeof remedy>>;
