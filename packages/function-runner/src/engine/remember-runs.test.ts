import { expect, test } from 'vitest';
import { FunctionError } from '../function-error.ts';
import type { FunctionEngine } from './engine.ts';
import { rememberRuns } from './remember-runs.ts';

/** An engine that says which runs it was asked for. */
function toldEngine(): FunctionEngine & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    run(code, exportName, input) {
      asked.push([code, exportName, JSON.stringify(input)].join(' '));
      if (exportName === 'fail') return Promise.reject(new FunctionError('RuntimeError', 'no'));
      return Promise.resolve({ output: { of: input }, logs: ['heard'], instructions: asked.length });
    },
  };
}

test('the same run is made once, and comes to the same', async () => {
  const engine = toldEngine();
  const remembering = rememberRuns(engine, 10);
  const first = await remembering.run('code', 'run', { lines: [1] });
  expect(await remembering.run('code', 'run', { lines: [1] })).toEqual(first);
  expect(first).toEqual({ output: { of: { lines: [1] } }, logs: ['heard'], instructions: 1 });
  expect(engine.asked).toHaveLength(1);
});

test('a run of another bundle, another export or another input is made', async () => {
  const engine = toldEngine();
  const remembering = rememberRuns(engine, 10);
  const runs = [
    ['code', 'run', { lines: [1] }],
    ['other', 'run', { lines: [1] }],
    ['code', 'other', { lines: [1] }],
    ['code', 'run', { lines: [2] }],
    // The same texts in a row, divided elsewhere.
    ['coder', 'un', { lines: [1] }],
  ] as const;
  for (const [code, name, input] of [...runs, ...runs]) await remembering.run(code, name, input);
  expect(engine.asked).toEqual(runs.map(([code, name, input]) => `${code} ${name} ${JSON.stringify(input)}`));
});

test('a run that fails is made again', async () => {
  const engine = toldEngine();
  const remembering = rememberRuns(engine, 10);
  const fails = () => remembering.run('code', 'fail', {});
  await expect(fails()).rejects.toThrow(FunctionError);
  await expect(fails()).rejects.toThrow(FunctionError);
  expect(engine.asked).toHaveLength(2);
});

test('of more runs than it keeps, what was not asked for longest is forgotten', async () => {
  const engine = toldEngine();
  const remembering = rememberRuns(engine, 2);
  for (const input of [1, 2, 1, 3, 1, 2]) await remembering.run('code', 'run', input);
  expect(engine.asked).toEqual(['code run 1', 'code run 2', 'code run 3', 'code run 2']);
});
