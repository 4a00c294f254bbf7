import type { GivenAddress } from '../../corrections/given-address.ts';
import type { Correction } from '../../corrections/store.server.ts';

/** An address that a customer gave, as it was typed, and what the policy made of it [ADDR-02]. */
export interface ShownGiven {
  readonly lines: readonly string[];
  readonly when: string;
  readonly isElsewhere: boolean;
  readonly isWritten: boolean;
}

/** What a customer typed, one field a line. */
const linesOf = ({ address1, address2, city, zip, elsewhere }: GivenAddress): readonly string[] =>
  [address1, address2, city, zip, elsewhere].flatMap((line) => line ?? []);

/** Shows what a customer gave, the first one first; nothing of what was erased. */
export const showGiven = (
  corrections: readonly Correction[],
  say: (at: Date) => string,
): readonly ShownGiven[] =>
  corrections.flatMap(({ address, at, isElsewhere, state }) =>
    address === null
      ? []
      : [{ lines: linesOf(address), when: say(at), isElsewhere, isWritten: state === 'done' }],
  );
