import { useNavigate, useSubmit } from '@remix-run/react';
import type { FetcherWithComponents } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { focusField } from '../../polaris/focus-field.ts';
import type { Done } from './page.server.ts';

/** Where a page is, and where the way back leads. */
interface Addresses {
  readonly address: string;
  readonly back: string;
}

/** Tells once what a page's form did, and goes where that leads. */
export function useDone(
  fetcher: FetcherWithComponents<Done>,
  form: RefObject<HTMLFormElement>,
  { address, back }: Addresses,
): void {
  const navigate = useNavigate();
  const goBackWith = useSubmit();
  const { submit } = fetcher;
  const done = fetcher.state === 'idle' ? fetcher.data : undefined;
  const told = useRef(0);
  useEffect(() => {
    if (!done || done.at === told.current) return;
    told.current = done.at;
    if (done.did === 'save') {
      shopify.toast.show('Draft saved');
      if (done.wrong !== null && form.current) focusField(form.current, done.wrong);
      // The page of a new row is one as any other from now on.
      if (location.search.includes('new')) navigate(address, { replace: true });
    }
    if (done.did === 'list') {
      const { goTo, undo, message } = done;
      const sent = { intent: 'undo', undo };
      // Where the list is: the page of a row that was added or removed is there only with it.
      const ofList = goTo === back ? (back.split('#')[0] ?? back) : address;
      const onAction = () =>
        goTo === null
          ? submit(sent, { method: 'post', action: address })
          : goBackWith(sent, { method: 'post', action: ofList });
      shopify.toast.show(message, { action: 'Undo', onAction });
      if (goTo !== null) navigate(goTo);
    }
    if (done.did === 'undo') shopify.toast.show('Put back as it was');
  }, [done, form, address, back, navigate, submit, goBackWith]);
}
