/**
 * Calls between the page and a worker over postMessage. Functions cross as handles and become functions again on the
 * other side, so that event listeners of an extension can travel; everything else is copied.
 */
import { decodeMessage, type Message } from './decode-rpc.ts';

export type Procedure = (...args: readonly unknown[]) => unknown;

/** One end of a channel: a Worker, the worker's own scope, or a MessagePort in tests. */
export interface End {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

/** Calls a procedure of the other end; rejects with its error. */
export type Call = (name: string, ...args: readonly unknown[]) => Promise<unknown>;

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Listens on `end` for calls to `procedures`, and returns the function that calls the other side. */
export function rpc(end: End, procedures: Readonly<Record<string, Procedure>>): Call {
  const pending = new Map<number, Pending>();
  const given = new Map<number, Procedure>();
  const handles = new WeakMap<Procedure, number>();
  const received = new Map<number, Procedure>();
  let lastId = 0;

  const request = (message: (id: number) => Message) => {
    const id = ++lastId;
    return new Promise<unknown>((resolve, reject) => {
      pending.set(id, { resolve, reject });
      end.postMessage(message(id));
    });
  };

  const handleOf = (procedure: Procedure) => {
    const known = handles.get(procedure);
    if (known !== undefined) return known;
    const handle = ++lastId;
    handles.set(procedure, handle);
    given.set(handle, procedure);
    return handle;
  };

  const procedureOf = (handle: number): Procedure => {
    const known = received.get(handle);
    if (known) return known;
    const procedure: Procedure = (...args) =>
      request((id) => ({ kind: 'invoke', id, handle, args: encode(args, handleOf) }));
    received.set(handle, procedure);
    return procedure;
  };

  const answer = async (id: number, procedure: Procedure | undefined, name: string, args: unknown) => {
    try {
      if (!procedure) throw new Error(`${name} is not offered here`);
      const decoded = decode(args, procedureOf);
      const value = await procedure(...(isList(decoded) ? decoded : []));
      end.postMessage({ kind: 'answer', id, value: encode(value, handleOf) } satisfies Message);
    } catch (error) {
      end.postMessage({ kind: 'failure', id, message: messageOf(error) } satisfies Message);
    }
  };

  end.onmessage = (event: MessageEvent) => {
    const message = decodeMessage(event.data);
    switch (message.kind) {
      case 'call':
        return answer(message.id, ownProcedure(procedures, message.name), message.name, message.args);
      case 'invoke':
        return answer(message.id, given.get(message.handle), 'a function', message.args);
      case 'answer':
        pending.get(message.id)?.resolve(decode(message.value, procedureOf));
        break;
      case 'failure':
        pending.get(message.id)?.reject(new Error(message.message));
        break;
      default:
        message satisfies never;
    }
    pending.delete(message.id);
    return undefined;
  };

  return (name, ...args) => request((id) => ({ kind: 'call', id, name, args: encode(args, handleOf) }));
}

function ownProcedure(procedures: Readonly<Record<string, Procedure>>, name: string): Procedure | undefined {
  return Object.hasOwn(procedures, name) ? procedures[name] : undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const HANDLE = '$function';

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isProcedure(value: unknown): value is Procedure {
  return typeof value === 'function';
}

function encode(value: unknown, handleOf: (procedure: Procedure) => number): unknown {
  if (isProcedure(value)) return { [HANDLE]: handleOf(value) };
  if (Array.isArray(value)) return value.map((item) => encode(item, handleOf));
  if (isPlain(value)) return mapValues(value, (item) => encode(item, handleOf));
  return value;
}

function decode(value: unknown, procedureOf: (handle: number) => Procedure): unknown {
  if (Array.isArray(value)) return value.map((item) => decode(item, procedureOf));
  if (!isPlain(value)) return value;
  const handle = value[HANDLE];
  if (typeof handle === 'number') return procedureOf(handle);
  return mapValues(value, (item) => decode(item, procedureOf));
}

function mapValues(record: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
