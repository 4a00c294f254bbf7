import { useFetcher, useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import type { StepOutcome } from './run-step.server.ts';

/** What a POST of one step answers. */
export type StepAnswer = { readonly step: string } & StepOutcome;

/** What a page of steps was loaded with: `shown` is `null` when Shopify did not tell, with why in words for the merchant. */
interface Loaded<Shown> {
  readonly shown: Shown | null;
  readonly problem: string | null;
}

/** So long a shop that is busy is left in peace, and so often it is asked again. */
const pauseSeconds = 5;
const mostPauses = 24;

/**
 * Does one step after the other, each with a POST of its own: once somebody has sent the first, the page goes on to the
 * next as long as all goes well, and waits where Shopify is busy, with the step itself or with telling how the shop is now:
 * until it tells again, what it told before stays before the merchant. Whether a step is done, the shop tells: one that failed
 * because only its answer was lost is done, too.
 */
export function useSteps<Shown extends { readonly next: string | null }>(loaded: Loaded<Shown>) {
  const fetcher = useFetcher<StepAnswer>();
  const { state, data, submit } = fetcher;
  const { revalidate } = useRevalidator();
  const shown = useLast(loaded.shown);
  const next = shown?.next ?? null;
  const isUnread = loaded.shown === null;
  const pauses = useRef(0);
  const hasToWait = data?.kind === 'wait' || (data?.kind === 'done' && isUnread);
  const isWaiting = hasToWait && pauses.current < mostPauses;
  // A step that was done and has still something to do would go round in circles.
  const goesOn = data !== undefined && !hasToWait && next !== null && data.step !== next;
  useEffect(() => {
    if (state !== 'idle') return undefined;
    const send = () => submit({ step: next }, { method: 'post' });
    if (goesOn) {
      pauses.current = 0;
      send();
    }
    if (!hasToWait || pauses.current >= mostPauses) return undefined;
    pauses.current += 1;
    const timer = setTimeout(isUnread ? revalidate : send, pauseSeconds * 1000);
    return () => clearTimeout(timer);
    // `loaded`: a look that told nothing is followed by the next.
  }, [state, goesOn, hasToWait, isUnread, next, loaded, submit, revalidate]);
  const isRunning = state !== 'idle' || isWaiting || goesOn;
  return {
    Form: fetcher.Form,
    /** What Shopify told last; `null` while it has told nothing. */
    shown,
    /** Sends the first step, where there is no form to send. */
    start: () => {
      if (next !== null) submit({ step: next }, { method: 'post' });
    },
    isRunning,
    isWaiting: state === 'idle' && isWaiting,
    /** Where it stopped, and why; `null` when it did not. */
    stopped: isRunning || next === null ? null : whyStopped(data, loaded.problem),
  };
}

/** How the steps go, as a section of the page needs it. */
export type RunningSteps = Omit<ReturnType<typeof useSteps>, 'shown'>;

function whyStopped(answer: StepAnswer | undefined, problem: string | null) {
  if (answer === undefined || (answer.kind === 'done' && problem === null)) return null;
  return answer.kind === 'done'
    ? { step: '', reason: problem ?? '' }
    : { step: answer.step, reason: answer.reason };
}

/** The last value that there was. */
function useLast<Value>(value: Value | null): Value | null {
  const last = useRef(value);
  if (value !== null) last.current = value;
  return last.current;
}

/** After a step that has to wait nothing is new, and a busy shop is not asked for all of it again. */
export function isWorthReading(answer: unknown): boolean {
  return !(typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'wait');
}
