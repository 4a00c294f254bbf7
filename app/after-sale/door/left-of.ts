import { claimablePieces } from '@doorstep/policy';
import type { SoldOrder } from '@doorstep/policy';

/** How many pieces of a line of an order money can still go back for. */
export const leftOf =
  ({ lines }: Pick<SoldOrder, 'lines'>) =>
  (id: string): number => {
    const line = lines.find((each) => each.id === id);
    return line === undefined ? 0 : claimablePieces(line);
  };
