import { FunctionError, type FunctionErrorName } from '../function-error.ts';

/** How the engine says that a limit was reached. */
const limits: Readonly<Record<string, FunctionErrorName>> = {
  interrupted: 'InstructionCountLimitExceededError',
  'out of memory': 'LinearMemoryLimitExceededError',
  'Maximum call stack size exceeded': 'StackMemoryLimitExceededError',
};

/**
 * What a bundle threw, as Shopify reports it; what the function itself threw is a RuntimeError with its own words.
 * @param about.loading the bundle was being read, so that a SyntaxError is one of the bundle
 * @param about.logs what it had logged by then
 */
export function errorOf(
  thrown: unknown,
  { loading, logs }: { readonly loading: boolean; readonly logs: readonly string[] },
): FunctionError {
  const { name, message } = wordsOf(thrown);
  const known = { cause: thrown, logs };
  if (name === 'InvalidOutputError') return new FunctionError(name, message, known);
  const limit = limits[message];
  if (limit !== undefined) return new FunctionError(limit, message, known);
  const invalid = loading && name === 'SyntaxError';
  const words = name === '' ? message : `${name}: ${message}`;
  return new FunctionError(invalid ? 'InvalidModuleError' : 'RuntimeError', words, known);
}

/** Anything can be thrown; what is no error has no name. */
function wordsOf(thrown: unknown): { readonly name: string; readonly message: string } {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown))
    return { name: '', message: String(thrown) };
  return { name: 'name' in thrown ? String(thrown.name) : '', message: String(thrown.message) };
}
