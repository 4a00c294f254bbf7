import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';

import { isLive } from '../../onboarding/checklist.ts';
import { useExtensions } from '../../onboarding/use-extensions.ts';
import type { ShownHealth } from '../../health/shown-health.server.ts';

/** The blocks that are not on the store: by what the admin tells now, and until it does by what was last seen. */
export function useAbsentBlocks({ items, absent }: ShownHealth['blocks']) {
  const extensions = useExtensions();
  const { submit } = useFetcher();
  const known = absent.map(({ about }) => about).join();
  const seen =
    typeof extensions === 'string'
      ? null
      : items
          .filter((item) => !isLive(item, extensions))
          .map(({ id }) => id)
          .join();
  useEffect(() => {
    if (seen !== null && seen !== known) submit({ absent: seen }, { method: 'post', action: '/app/health' });
  }, [seen, known, submit]);
  return { ids: (seen ?? known).split(','), isSilent: extensions === 'silent' };
}
