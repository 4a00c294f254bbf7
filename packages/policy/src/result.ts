/** The outcome of something that data can make fail. The engine never throws for data. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

/** Something worked. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Something did not work, and why. */
export const fail = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error });
