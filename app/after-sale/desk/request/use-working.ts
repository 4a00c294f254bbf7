import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

import type { WorkingAnswer } from './working.server.ts';

/** Milliseconds between two looks whether the job has written. */
const lookEvery = 1_500;

/**
 * Loads the page of a request anew once its job has ended. Only our own database is asked until then: to load the page costs points at Shopify,
 * and as long as somebody looked on the job would wait for them.
 */
export function useWorking(id: string, isWorking: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isWorking) return;
    const leaving = new AbortController();
    const look = async () => {
      const works = await readWorking(id, leaving.signal);
      if (!leaving.signal.aborted && works === false) revalidate();
    };
    const timer = setInterval(() => void look(), lookEvery);
    return () => {
      clearInterval(timer);
      leaving.abort();
    };
  }, [id, isWorking, revalidate]);
}

const isAnswer = (value: unknown): value is WorkingAnswer =>
  typeof value === 'object' && value !== null && 'isWorking' in value;

/** `null` when nobody answers, which the next look may mend. */
async function readWorking(id: string, signal: AbortSignal): Promise<boolean | null> {
  const response = await fetch(`/app/requests/${id}/working`, { signal }).catch(() => null);
  const answer: unknown = response?.ok ? await response.json().catch(() => null) : null;
  return isAnswer(answer) ? answer.isWorking : null;
}
