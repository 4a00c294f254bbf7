import { ok } from '@doorstep/policy';
import type { Result } from '@doorstep/policy';

import type { SetupFailure } from './step.ts';

/** Puts back what a step changed at Shopify. */
export type Undo = () => Promise<Result<unknown, SetupFailure>>;

export const nothingToUndo: Undo = () => Promise.resolve(ok(null));
