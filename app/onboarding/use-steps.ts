import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';

import type { StepOutcome } from './run-step.server.ts';

/** What a POST of one step answers. */
export type StepAnswer = { readonly step: string } & StepOutcome;

/** So long a shop that is busy is left in peace, and so often it is asked again. */
const pauseSeconds = 5;
const mostPauses = 24;

/**
 * Does one step after the other, each with a POST of its own: once somebody has sent the first, the page goes on to the
 * next as long as all goes well, and waits where Shopify is busy. `next` is the first step that has still something to do.
 */
export function useSteps(next: string | null) {
  const fetcher = useFetcher<StepAnswer>();
  const { state, data, submit } = fetcher;
  const pauses = useRef(0);
  const isWaiting = data?.kind === 'wait' && pauses.current < mostPauses;
  useEffect(() => {
    if (state !== 'idle' || data === undefined || next === null || data.kind === 'failed') return undefined;
    // A step that went well and has still something to do would go round in circles.
    if (data.kind === 'done' && data.step === next) return undefined;
    const goOn = () => submit({ step: next }, { method: 'post' });
    if (data.kind === 'done') {
      pauses.current = 0;
      goOn();
      return undefined;
    }
    if (pauses.current >= mostPauses) return undefined;
    pauses.current += 1;
    const timer = setTimeout(goOn, pauseSeconds * 1000);
    return () => clearTimeout(timer);
  }, [state, data, next, submit]);
  return {
    Form: fetcher.Form,
    /** Sends the first step, where there is no form to send. */
    start: () => {
      if (next !== null) submit({ step: next }, { method: 'post' });
    },
    isRunning: state !== 'idle' || isWaiting,
    isWaiting: state === 'idle' && isWaiting,
    failure: state === 'idle' && !isWaiting && data && data.kind !== 'done' ? data.reason : null,
  };
}
