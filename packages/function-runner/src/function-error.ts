/**
 * Why a run failed, in Shopify's words (https://shopify.dev/docs/apps/build/functions/monitoring-and-errors), and one
 * word of our own: `InvalidRunError` is the caller's mistake, such as facts that do not fit the schema.
 */
export type FunctionErrorName =
  | 'InputSizeLimitExceededError'
  | 'InstructionCountLimitExceededError'
  | 'InvalidInputQueryError'
  | 'InvalidModuleError'
  | 'InvalidOutputError'
  | 'InvalidRunError'
  | 'InvalidVariableValueError'
  | 'LinearMemoryLimitExceededError'
  | 'OutputTooLargeError'
  | 'RuntimeError'
  | 'StackMemoryLimitExceededError';

/** A run that Shopify would report as failed. Everything else that is thrown here is a fault of this package. */
export class FunctionError extends Error {
  override readonly name: FunctionErrorName;
  /** What the function had logged by then. */
  readonly logs: readonly string[];

  constructor(
    name: FunctionErrorName,
    message: string,
    about: { cause?: unknown; logs?: readonly string[] } = {},
  ) {
    super(message, { cause: about.cause });
    this.name = name;
    this.logs = about.logs ?? [];
  }
}
