import { quickJsFactory } from './quickjs.ts';

/**
 * The value of a script in bare QuickJS, without a function's bridge and limits: for code that must work there but is no
 * function. Throws what the script throws.
 */
export async function evaluateInQuickJs(code: string): Promise<unknown> {
  const { module } = await (await quickJsFactory(false))();
  using context = module.newContext();
  using value = context.unwrapResult(context.evalCode(code));
  const copy: unknown = context.dump(value);
  return copy;
}
