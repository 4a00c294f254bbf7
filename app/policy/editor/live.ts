import { createContext, useContext, useSyncExternalStore } from 'react';

import type { Answer, FindingAt } from './answer.ts';

/**
 * What changes on a page while somebody types: only what reads a part of it is rendered again, and only when that part
 * changed. Kept outside of React so that typing renders nothing.
 */
export class Live {
  #answer: Answer;
  /** What selects and switches say now, for what shows only beside some of their words. */
  readonly #said = new Map<string, string>();
  readonly #touched = new Set<string>();
  #isWaiting = false;
  readonly #listeners = new Set<() => void>();
  /** What was sent to be saved, by name: a field that says it still takes over how it was saved. */
  sent: ReadonlyMap<string, string> = new Map();

  constructor(answer: Answer) {
    this.#answer = answer;
    for (const { name } of answer.problems) this.#touched.add(name);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What is wrong at a control: nothing before the merchant did something there. */
  errorAt(name: string): string | undefined {
    if (!this.#touched.has(name)) return undefined;
    return this.#answer.problems.find((problem) => problem.name === name)?.message;
  }

  sentence(id: string): string {
    return this.#answer.sentences[id] ?? '';
  }

  get findings(): readonly FindingAt[] {
    return this.#answer.findings;
  }

  /** What is said of names that another language's change left behind, a line each; empty for none. */
  get leftBehind(): string {
    return this.#answer.problems
      .filter(({ code }) => code === 'left-behind')
      .map(({ message }) => message)
      .join('\n');
  }

  /** Whether what is typed was asked about, and the answer is not there yet although it should be. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  wait(isWaiting: boolean): void {
    if (this.#isWaiting === isWaiting) return;
    this.#isWaiting = isWaiting;
    this.#tell();
  }

  said(name: string): string | undefined {
    return this.#said.get(name);
  }

  /** Somebody changed a control. */
  touch(name: string, says: string): void {
    this.#touched.add(name);
    if (this.#said.get(name) === says) return;
    this.#said.set(name, says);
    this.#tell();
  }

  /** The engine's answer to what is typed. */
  hear(answer: Answer): void {
    // What did not change stays the same object, so that nothing is rendered for it.
    const sameFindings = JSON.stringify(answer.findings) === JSON.stringify(this.#answer.findings);
    this.#answer = sameFindings ? { ...answer, findings: this.#answer.findings } : answer;
    this.#tell();
  }

  /** The page was saved or loaded again: everything that is wrong shows now. */
  load(answer: Answer): void {
    for (const { name } of answer.problems) this.#touched.add(name);
    this.hear(answer);
  }

  /** What was typed is gone. */
  forget(): void {
    this.#said.clear();
    this.#touched.clear();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const LiveContext = createContext<Live | null>(null);

export const LiveProvider = LiveContext.Provider;

/** The page's live part. */
export function useLive(): Live {
  const live = useContext(LiveContext);
  if (!live) throw new Error('Fields of the editor belong inside LiveProvider.');
  return live;
}

/** A part of it; the caller is rendered when that part changes. */
export function useLivePart<Part>(read: (live: Live) => Part): Part {
  const live = useLive();
  return useSyncExternalStore(
    live.subscribe,
    () => read(live),
    () => read(live),
  );
}
