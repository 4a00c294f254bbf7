import { useRevalidator } from '@remix-run/react';
import { useEffect, useState } from 'react';

import type { ProgressAnswer, ReplayProgress } from './progress.ts';

/** Milliseconds between two looks. */
const lookEvery = 1_500;

/** How far a replay is by now; once it has ended, the page is loaded anew. */
export function useProgress(run: string, loaded: ReplayProgress): ReplayProgress {
  const { revalidate } = useRevalidator();
  const [latest, setLatest] = useState<ReplayProgress | null>(null);
  useEffect(() => {
    if (!loaded.isOpen) return;
    const leaving = new AbortController();
    const look = async () => {
      const progress = await readProgress(run, leaving.signal);
      if (leaving.signal.aborted || progress === null) return;
      if (progress.isOpen) setLatest(progress);
      else revalidate();
    };
    const timer = setInterval(() => void look(), lookEvery);
    return () => {
      clearInterval(timer);
      leaving.abort();
      setLatest(null);
    };
  }, [run, loaded.isOpen, revalidate]);
  return loaded.isOpen ? (latest ?? loaded) : loaded;
}

const isAnswer = (value: unknown): value is ProgressAnswer =>
  typeof value === 'object' && value !== null && 'progress' in value;

/** `null` when nobody answers, which the next look may mend. */
async function readProgress(run: string, signal: AbortSignal): Promise<ReplayProgress | null> {
  const response = await fetch(`/app/policy/replay/progress?run=${run}`, { signal }).catch(() => null);
  const answer: unknown = response?.ok ? await response.json().catch(() => null) : null;
  return isAnswer(answer) ? answer.progress : null;
}
