import type { ShopContext } from '../shop-context.ts';
import type { Fault } from '../state/planned-faults.ts';
import { nextChance, type Storm, type StormShares } from '../state/storm.ts';
import { afterTheChange, cut, cutAfterTheChange, status, throttle, timeout } from './faults.ts';

const calm: StormShares = {
  throttled: 0,
  failed: 0,
  cut: 0,
  cutAfterTheChange: 0,
  hung: 0,
  hungAfterTheChange: 0,
};

/** From now on calls go wrong by chance, in these shares; `null` ends it. Faults that are planned for a call come first. */
export function setStorm(
  { state }: ShopContext,
  storm: {
    readonly seed: number;
    readonly shares: Partial<StormShares>;
    readonly operations?: readonly string[] | null;
  } | null,
): void {
  state.storm = storm && {
    shares: { ...calm, ...storm.shares },
    operations: storm.operations ?? null,
    state: storm.seed,
  };
}

/** What a storm does to the next call of an operation; `null` lets it pass. */
export function strike(storm: Storm | null, operation: string): Fault | null {
  if (storm === null || storm.operations?.includes(operation) === false) return null;
  let chance = nextChance(storm);
  for (const [share, fault] of faultsOf(storm.shares)) {
    if (chance < share) return fault;
    chance -= share;
  }
  return null;
}

const faultsOf = (shares: StormShares): readonly (readonly [share: number, fault: Fault])[] => [
  [shares.throttled, throttle()],
  [shares.failed / 2, status(502)],
  [shares.failed / 2, status(503)],
  [shares.cut, cut],
  [shares.cutAfterTheChange, cutAfterTheChange],
  [shares.hung, timeout],
  [shares.hungAfterTheChange, afterTheChange(timeout)],
];
