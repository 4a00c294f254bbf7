import type { QuickJSContext, QuickJSHandle } from 'quickjs-emscripten-core';
import { toHandle } from './input.ts';
import { fromHandle, textReader } from './output.ts';
import { quickJsFactory, type QuickJs } from './quickjs.ts';

export interface FunctionRun {
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
   * `exportName` is the bundle's camelCase name. Rejects when the bundle does not load, when the function throws or
   * never ends, and when its output holds a number that JSON cannot carry; the message says which.
   */
  run(code: string, exportName: string, input: unknown): Promise<FunctionRun>;
}

/** Linear memory and stack of a function: https://shopify.dev/docs/api/functions/latest#limitations */
const memoryLimit = 10_000_000;
const stackLimit = 512_000;

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
export async function functionEngine(options: { readonly metered: boolean }): Promise<FunctionEngine> {
  const newInstance = await quickJsFactory(options.metered);
  const shared = options.metered ? null : await newInstance();
  return {
    async run(code, exportName, input) {
      const quickJs = shared ?? (await newInstance());
      const data: unknown = JSON.parse(JSON.stringify(input));
      return withoutClock(() => runOnce(quickJs, code, exportName, data));
    },
  };
}

function runOnce(quickJs: QuickJs, code: string, exportName: string, input: unknown): FunctionRun {
  const runtime = quickJs.module.newRuntime();
  runtime.setMemoryLimit(memoryLimit);
  runtime.setMaxStackSize(stackLimit);
  let questions = 0;
  runtime.setInterruptHandler(() => ++questions > questionsBeforeGivingUp);
  const context = runtime.newContext();
  try {
    const written: unknown[] = [];
    const logs: string[] = [];
    installBridge(
      context,
      input,
      (output) => written.push(output),
      (line) => logs.push(line),
    );
    const bundle = checked(context, context.evalCode(code, 'function.js', { type: 'module' }));
    const run = context.getProp(bundle, exportName);
    bundle.dispose();
    if (context.typeof(run) !== 'function') {
      run.dispose();
      throw new Error(`the bundle has no export ${exportName}`);
    }
    const before = quickJs.executed();
    const called = context.callFunction(run, context.undefined);
    const after = quickJs.executed();
    run.dispose();
    checked(context, called).dispose();
    return {
      output: written.at(-1) ?? null,
      logs,
      instructions: before === null || after === null ? null : after - before,
    };
  } finally {
    context.dispose();
    runtime.dispose();
  }
}

function installBridge(
  context: QuickJSContext,
  input: unknown,
  write: (output: unknown) => void,
  log: (line: string) => void,
): void {
  const install = checked(context, context.evalCode(bridge));
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
  checked(context, context.callFunction(install, context.undefined, host)).dispose();
  install.dispose();
  host.dispose();
}

/** The value, or an Error with the function's own message and stack, thrown after its handle is let go. */
function checked(context: QuickJSContext, result: ReturnType<QuickJSContext['evalCode']>): QuickJSHandle {
  if (!result.error) return result.value;
  const thrown: unknown = context.dump(result.error);
  result.error.dispose();
  throw new Error(messageOf(thrown), { cause: thrown });
}

function messageOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return String(thrown);
  const name = 'name' in thrown ? `${String(thrown.name)}: ` : '';
  return `${name}${String(thrown.message)}`;
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
