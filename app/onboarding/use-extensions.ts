import { useEffect, useState } from 'react';

import type { LiveExtension } from './checklist.ts';

/** Where the app's extensions are live; `silent`: the admin does not tell. */
export type Extensions = readonly LiveExtension[] | 'asking' | 'silent';

/** Asks the admin where the app's extensions are live: at first, and whenever the merchant comes back from an editor. */
export function useExtensions(): Extensions {
  const [extensions, setExtensions] = useState<Extensions>('asking');
  useEffect(() => {
    const ask = () => {
      shopify.app.extensions().then(setExtensions, () => setExtensions('silent'));
    };
    ask();
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  return extensions;
}
