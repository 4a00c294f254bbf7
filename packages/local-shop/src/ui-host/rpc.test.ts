import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { rpc, type End, type Procedure } from './rpc.ts';

const open: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of open.splice(0)) port1.close();
});

/** Two ends that talk as a page and a worker do: by structured clone. */
function channel(here: Readonly<Record<string, Procedure>>, there: Readonly<Record<string, Procedure>>) {
  const pair = new MessageChannel();
  open.push(pair);
  const end = (port: MessageChannel['port1']): End => ({
    postMessage: (message) => {
      port.postMessage(message);
    },
    set onmessage(listener: End['onmessage']) {
      port.on('message', (data: unknown) => listener?.(new MessageEvent('message', { data })));
    },
  });
  return { callThere: rpc(end(pair.port1), here), callHere: rpc(end(pair.port2), there) };
}

test('a call brings back what the other side answers', async () => {
  const { callThere } = channel({}, { add: (a, b) => Number(a) + Number(b) });
  expect(await callThere('add', 2, 3)).toBe(5);
});

test('an error on the other side rejects the call with its message', async () => {
  const { callThere } = channel({}, { break: () => Promise.reject(new Error('broken there')) });
  await expect(callThere('break')).rejects.toThrow('broken there');
});

test('a procedure that is not offered is refused by name', async () => {
  const { callThere } = channel({}, {});
  await expect(callThere('toString')).rejects.toThrow('toString is not offered here');
});

test('a function crosses, answers later, and is the same one each time', async () => {
  const seen: unknown[] = [];
  const { callThere } = channel({}, { listen: (listener) => seen.push(listener) });
  const listener: Procedure = (word) => `${String(word)} heard`;
  await callThere('listen', listener);
  await callThere('listen', listener);
  const [first, second] = seen;
  expect(first).toBe(second);
  if (typeof first !== 'function') throw new Error('A function has crossed.');
  expect(await Reflect.apply(first, undefined, ['hello'])).toBe('hello heard');
});

test('dates and undefined cross unchanged', async () => {
  const { callThere } = channel({}, { echo: (value) => value });
  const value = { at: new Date(0), nothing: undefined, list: [1, [2]] };
  expect(await callThere('echo', value)).toEqual(value);
});
