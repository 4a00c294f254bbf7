import { useFetcher, useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

import type { Run, RunAnswer } from '../../policy/publishing-page/run.ts';

/** Milliseconds between two looks. */
const lookEvery = 1_000;

/**
 * What a publishing is at: while this page waits for its answer, and while one runs that was begun before the page was
 * loaded. `null` for none. Once it has ended, the page is loaded anew.
 */
export function useProgress(run: Run | null): string | null {
  const { state, formData } = useNavigation();
  const isSending = state === 'submitting' && formData?.get('intent') === 'publish';
  const isRunning = run?.kind === 'running';
  const { load, data } = useFetcher<RunAnswer>();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isSending && !isRunning) return;
    const timer = setInterval(() => load('/app/policy/publish/progress'), lookEvery);
    return () => clearInterval(timer);
  }, [isSending, isRunning, load]);
  const latest = data?.run;
  useEffect(() => {
    if (isRunning && latest !== undefined && latest?.kind !== 'running') revalidate();
  }, [isRunning, latest, revalidate]);
  if (!isSending && !isRunning) return null;
  if (latest?.kind === 'running') return latest.step;
  return run?.kind === 'running' ? run.step : 'Publishing';
}
