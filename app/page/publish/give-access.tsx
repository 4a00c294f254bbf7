import { useState } from 'react';
import { useFetcher, useRevalidator } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';
import { Told } from '../../polaris/told.tsx';
import type { OptionalScope } from './access.ts';
import { askAccess } from './ask-access.ts';

interface Asked {
  readonly label: string;
  readonly scopes: readonly OptionalScope[];
  /** Which repair of the Health page waited for the access; `null` where only the page is to look again. */
  readonly repair: string | null;
}

/** A button by which a merchant gives the app more access; what waited for it is done at once. */
export function GiveAccess({ label, scopes, repair }: Asked) {
  const fetcher = useFetcher<{ readonly problem: string | null }>();
  const revalidator = useRevalidator();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const isBusy = isAsking || fetcher.state !== 'idle' || revalidator.state !== 'idle';
  const problem = isBusy ? null : (refusal ?? fetcher.data?.problem ?? null);
  const ask = async () => {
    setIsAsking(true);
    const refused = await askAccess(scopes);
    setRefusal(refused);
    setIsAsking(false);
    if (refused !== null) return;
    if (repair === null) revalidator.revalidate();
    else fetcher.submit({ repair }, { method: 'post', action: '/app/health' });
  };
  return (
    <s-stack gap="small-200" alignItems="start">
      <s-button loading={flag(isBusy)} onClick={() => void ask()}>
        {label}
      </s-button>
      <Told problem={problem} />
    </s-stack>
  );
}
