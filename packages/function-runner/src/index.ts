export { functionEngine, type FunctionCall, type FunctionEngine } from './engine/engine.ts';
export { evaluateInQuickJs } from './engine/evaluate.ts';
export { FunctionError, type FunctionErrorName } from './function-error.ts';
export { functionSchema } from './function-schema.ts';
export { functionLimits, type FunctionLimits } from './limits.ts';
export { nameInBundle } from './name-in-bundle.ts';
export { checkedOutput } from './output-check.ts';
export {
  functionRunner,
  type BuiltFunction,
  type FunctionResult,
  type FunctionRun,
  type FunctionRunner,
} from './run-function.ts';
export { shopifyEngine, type ShopifyEngine, type ShopifyRun } from './shopify-engine.ts';
