import { useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';

import type { Run, RunAnswer } from '../../policy/publishing-page/run.ts';

/** Milliseconds between two looks. */
const lookEvery = 1_000;

/**
 * What a publishing is at: while this page waits for its answer, and while one runs that was begun before the page was
 * loaded. `null` for none. Once it has ended, the page is loaded anew.
 */
export function useProgress(run: Run | null): string | null {
  const { state, formData } = useNavigation();
  const isSending = state !== 'idle' && formData?.get('intent') === 'publish';
  const isRunning = run?.kind === 'running';
  const { revalidate } = useRevalidator();
  const [step, setStep] = useState<string | null>(null);
  useEffect(() => {
    if (!isSending && !isRunning) return;
    const leaving = new AbortController();
    const look = async () => {
      const latest = await readRun(leaving.signal);
      if (leaving.signal.aborted || latest === undefined) return;
      if (latest?.kind === 'running') setStep(latest.step);
      // While the page waits for its answer, the answer tells how it ended.
      else if (!isSending) revalidate();
    };
    const timer = setInterval(() => void look(), lookEvery);
    return () => {
      clearInterval(timer);
      leaving.abort();
      setStep(null);
    };
  }, [isSending, isRunning, revalidate]);
  if (!isSending && !isRunning) return null;
  return step ?? (run?.kind === 'running' ? run.step : 'Publishing');
}

const isAnswer = (value: unknown): value is RunAnswer =>
  typeof value === 'object' && value !== null && 'run' in value;

/** How it goes now; `undefined` when nobody answers, which the next look may mend. */
async function readRun(signal: AbortSignal): Promise<RunAnswer['run'] | undefined> {
  const response = await fetch('/app/policy/publish/progress', { signal }).catch(() => null);
  const answer: unknown = response?.ok ? await response.json().catch(() => null) : null;
  return isAnswer(answer) ? answer.run : undefined;
}
