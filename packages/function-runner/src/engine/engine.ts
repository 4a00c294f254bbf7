import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { FunctionError } from '../function-error.ts';
import { memoryLimit, stackLimit } from '../limits.ts';
import { fromHandle, textReader } from './from-handle.ts';
import { quickJsFactory, type QuickJs } from './quickjs.ts';
import { errorOf } from './thrown.ts';
import { toHandle } from './to-handle.ts';

/** What one call of an export came to. */
export interface FunctionCall {
  /** What the function wrote, or `null` when it wrote nothing. */
  readonly output: unknown;
  /** One entry for each `console.log` or `console.error`. */
  readonly logs: readonly string[];
  /** Instructions of the call: reading the input, deciding, writing the output. `null` in an engine that is not metered. */
  readonly instructions: number | null;
}

export interface FunctionEngine {
  /**
   * Runs one export of a built function bundle on one input, as the platform does: a fresh heap, no clock, no network.
   * `exportName` is the bundle's camelCase name. Rejects with a FunctionError when the bundle does not load, when the
   * function throws or never ends, and when its output holds a number that JSON cannot carry.
   */
  run(code: string, exportName: string, input: unknown): Promise<FunctionCall>;
}

/** The engine asks about once in five million instructions; a real function ends before it asks twice. */
const questionsBeforeGivingUp = 100;

/**
 * The bridge that @shopify/shopify_function expects. `read`, `write` and `log` come from the host. The platform's own
 * engine has no `performance`, so a bundle that used it must fail here as well.
 */
const bridge = `
(({ read, write, log }) => {
  delete globalThis.performance;
  const say = (...values) => log(values.map(String).join(' '));
  globalThis.console = { log: say, error: say };
  globalThis.ShopifyFunction = {
    readInput: read,
    writeOutput: write,
  };
})`;

/**
 * An engine for function bundles. A metered one counts instructions and makes a new instance for every run, because
 * only then the same bundle and input give exactly the same count; one that is not metered is quicker.
 */
export async function functionEngine({ metered }: { readonly metered: boolean }): Promise<FunctionEngine> {
  const newInstance = await quickJsFactory(metered);
  let kept: QuickJs | null = null;
  return {
    async run(code, exportName, input) {
      const quickJs = kept ?? (await newInstance());
      const data: unknown = JSON.parse(JSON.stringify(input));
      if (!metered) kept = quickJs;
      try {
        return withoutClock(() => runOnce(quickJs, code, exportName, data));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        // The stack of Node ended before that of the engine, which was left in the middle of its work and is lost.
        kept = null;
        throw new FunctionError('StackMemoryLimitExceededError', error.message, { cause: error });
      }
    },
  };
}

function runOnce(quickJs: QuickJs, code: string, exportName: string, input: unknown): FunctionCall {
  const runtime = quickJs.module.newRuntime();
  runtime.setMemoryLimit(memoryLimit);
  runtime.setMaxStackSize(stackLimit);
  let questions = 0;
  runtime.setInterruptHandler(() => ++questions > questionsBeforeGivingUp);
  const context = runtime.newContext();
  const letGo = () => {
    context.dispose();
    runtime.dispose();
  };
  try {
    const call = callExport(context, quickJs, code, exportName, input);
    letGo();
    return call;
  } catch (error) {
    if (error instanceof FunctionError) letGo();
    throw error;
  }
}

function callExport(
  context: QuickJSContext,
  quickJs: QuickJs,
  code: string,
  exportName: string,
  input: unknown,
): FunctionCall {
  const written: unknown[] = [];
  const logs: string[] = [];
  installBridge(
    context,
    input,
    (output) => written.push(output),
    (line) => logs.push(line),
  );
  const loaded = context.evalCode(code, 'function.js', { type: 'module' });
  const bundle = checkResult(context, loaded, { loading: true, logs });
  const run = context.getProp(bundle, exportName);
  bundle.dispose();
  if (context.typeof(run) !== 'function') {
    run.dispose();
    throw new FunctionError('InvalidModuleError', `the bundle has no export ${exportName}`);
  }
  setUpMath(context);
  const before = quickJs.executed();
  const called = context.callFunction(run, context.undefined);
  const after = quickJs.executed();
  run.dispose();
  checkResult(context, called, { loading: false, logs }).dispose();
  return {
    output: written.at(-1) ?? null,
    logs,
    instructions: before === null || after === null ? null : after - before,
  };
}

/**
 * This engine sets up `Math` when it is first used, for 76,000 instructions; Shopify's has it ready. So it is used once before
 * the call is counted, by a function that bundles hardly need: the first use of each costs its 3,000 at Shopify too. It is
 * done after the bundle has started, where it moves what else is counted least.
 */
function setUpMath(context: QuickJSContext): void {
  context.unwrapResult(context.evalCode('Math.cosh')).dispose();
}

function installBridge(
  context: QuickJSContext,
  input: unknown,
  write: (output: unknown) => void,
  log: (line: string) => void,
): void {
  const install = context.unwrapResult(context.evalCode(bridge));
  const host = context.newObject();
  const readText = textReader(context, input);
  const members = {
    read: context.newFunction('read', () => toHandle(context, input)),
    write: context.newFunction('write', (value) => {
      write(fromHandle(context, value, readText));
    }),
    log: context.newFunction('log', (line) => {
      log(context.getString(line));
    }),
  };
  for (const [name, handle] of Object.entries(members)) {
    context.setProp(host, name, handle);
    handle.dispose();
  }
  context.unwrapResult(context.callFunction(install, context.undefined, host)).dispose();
  install.dispose();
  host.dispose();
}

/** The value, or a FunctionError of what was thrown, after its handle is let go. */
function checkResult(
  context: QuickJSContext,
  result: ReturnType<QuickJSContext['evalCode']>,
  when: Parameters<typeof errorOf>[1],
): QuickJSHandle {
  if (!result.error) return result.value;
  const thrown: unknown = context.dump(result.error);
  result.error.dispose();
  throw errorOf(thrown, when);
}

/**
 * Runs `task` while the clock stands at zero, as it does for a function at Shopify. QuickJS also seeds its tables
 * from the clock, which would make the counts of two runs differ.
 */
function withoutClock<Value>(task: () => Value): Value {
  const { now } = Date;
  const own = Object.getOwnPropertyDescriptor(performance, 'now');
  Date.now = () => 0;
  Object.defineProperty(performance, 'now', { value: () => 0, configurable: true });
  try {
    return task();
  } finally {
    Date.now = now;
    if (own === undefined) Reflect.deleteProperty(performance, 'now');
    else Object.defineProperty(performance, 'now', own);
  }
}
