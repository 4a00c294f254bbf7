import type { ShopContext } from '../shop-context.ts';
import type { CarriedOut } from '../state/carried-out.ts';

type Outcome = 'done' | 'refused' | 'repeated';

/** Notes what came of a mutation. */
export function noteMutation(
  { state }: ShopContext,
  mutation: string,
  given: unknown,
  outcome: Outcome,
): void {
  const key = `${mutation} ${JSON.stringify(given)}`;
  const entry = state.carriedOut.get(key) ?? { mutation, arguments: given, done: 0, refused: 0, repeated: 0 };
  entry[outcome] += 1;
  state.carriedOut.set(key, entry);
}

/** Whether a mutation's payload says that it was done. */
export const outcomeOf = (payload: unknown): Outcome => {
  const errors: unknown =
    typeof payload === 'object' && payload !== null ? Reflect.get(payload, 'userErrors') : [];
  return Array.isArray(errors) && errors.length > 0 ? 'refused' : 'done';
};

/** Every mutation that was asked for, each with its arguments once, and how often it was done; of one kind where it is named. */
export function mutationsAsked({ state }: ShopContext, mutation?: string): readonly CarriedOut[] {
  const all = [...state.carriedOut.values()];
  return mutation === undefined ? all : all.filter((each) => each.mutation === mutation);
}
