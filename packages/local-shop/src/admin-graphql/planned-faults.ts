import type { ShopContext } from '../shop-context.ts';
import type { Plan, WireAnswer } from '../state/planned-faults.ts';
import { strike } from './storms.ts';
import { bucketOf } from '../state/query-bucket.ts';

/** Plans what happens at the next calls of an operation, by its name; what was planned for it before is forgotten. */
export function planFaults({ state }: ShopContext, operation: string, plans: readonly Plan[]): void {
  state.plannedFaults.set(operation, plans);
}

/** The app has just used up what it may ask: from this call on it is throttled until the bucket has filled again, for so many seconds. */
export const outOfPoints = (context: ShopContext, seconds: number) => (): void => {
  const { rate } = bucketOf(context.state.shop.plan);
  context.state.queryBucket = { available: -seconds * rate, at: context.now() };
};

/**
 * Does what is planned for a call, or what a storm does to it: the answer of a fault, or `null` when the shop is to answer as usual.
 * @param carryOut what the call asks for, for a fault that only the answer is lost to.
 */
export async function meetFault(
  { state }: ShopContext,
  query: string,
  carryOut: () => Promise<unknown>,
): Promise<WireAnswer | 'cut' | 'silence' | null> {
  const operation = operationIn(query);
  const [planned, ...later] = state.plannedFaults.get(operation) ?? [];
  state.plannedFaults.set(operation, later);
  const plan = planned === undefined ? strike(state.storm, operation) : planned;
  if (typeof plan === 'function') await plan();
  if (plan === null || typeof plan === 'function') return null;
  if (plan.isDone) await carryOut();
  return typeof plan.answer === 'string' ? plan.answer : plan.answer(query);
}

const operationIn = (query: string): string => /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
