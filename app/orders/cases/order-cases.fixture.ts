import { addressCases } from './address-cases.fixture.ts';
import { notShippedCases } from './not-shipped-cases.fixture.ts';
import type { OrderCase } from './order-case.fixture.ts';
import { protectionCases } from './protection-cases.fixture.ts';
import { signatureCases } from './signature-cases.fixture.ts';
import { unreadableCases } from './unreadable-cases.fixture.ts';

/** All of them: each is received, decided and done as a whole. */
export const orderCases: readonly OrderCase[] = [
  ...signatureCases,
  ...notShippedCases,
  ...protectionCases,
  ...addressCases,
  ...unreadableCases,
];
