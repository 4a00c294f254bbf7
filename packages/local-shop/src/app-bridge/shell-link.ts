import { decodeMessageToApp, wrap } from './decode-message.ts';
import type { ToApp, ToShell } from './protocol.ts';

/** The app's line to the shell that frames it. */
export interface ShellLink {
  send(message: ToShell): void;
  /** Sends a question and waits for the answer with the same number. */
  ask<Answer extends Extract<ToApp, { readonly id: number }>['type']>(
    question: (id: number) => ToShell,
    answer: Answer,
  ): Promise<Extract<ToApp, { readonly type: Answer }>>;
  listen(hear: (message: ToApp) => void): void;
}

/** Connects to the window around this one; only messages of `shellOrigin` are believed. */
export function shellLink(shellOrigin: string): ShellLink {
  const listeners = new Set<(message: ToApp) => void>();
  let questions = 0;
  addEventListener('message', (event) => {
    if (event.source !== parent || event.origin !== shellOrigin) return;
    const message = decodeMessageToApp(event.data);
    if (message) for (const hear of listeners) hear(message);
  });
  const send = (message: ToShell): void => parent.postMessage(wrap(message), shellOrigin);
  return {
    send,
    listen: (hear) => void listeners.add(hear),
    ask: (question, answer) =>
      new Promise((resolve) => {
        questions += 1;
        const id = questions;
        const hear = (message: ToApp): void => {
          if (!isAnswer(message, answer, id)) return;
          listeners.delete(hear);
          resolve(message);
        };
        listeners.add(hear);
        send(question(id));
      }),
  };
}

function isAnswer<Type extends ToApp['type']>(
  message: ToApp,
  type: Type,
  id: number,
): message is Extract<ToApp, { readonly type: Type }> {
  return message.type === type && 'id' in message && message.id === id;
}
