import { useFetcher } from '@remix-run/react';

import { useEvents } from '../../polaris/events.ts';

/** A repair for the browser; `when` in words, by the server's clock format. */
export interface ShownRepair {
  readonly webhookId: string;
  readonly message: string;
  readonly when: string;
  readonly done: boolean;
}

/** Tells the merchant that somebody changed or deleted the protection product, and what became of it. */
export function RepairNote({ repair }: { readonly repair: ShownRepair }) {
  const fetcher = useFetcher();
  const { webhookId, message, when, done } = repair;
  const ref = useEvents({
    dismiss: () => fetcher.submit({ webhookId }, { method: 'post', action: '/app?index' }),
  });
  return (
    <s-banner
      ref={ref}
      tone={done ? 'info' : 'warning'}
      heading={
        done ? 'The protection product was put back' : 'The protection product is not as your policy says'
      }
      dismissible
    >
      <s-paragraph>
        Seen at Shopify on {when}: {message}.
      </s-paragraph>
      <s-paragraph>
        {done
          ? 'It is as your policy says again. To change its name or price, use the Policy page.'
          : 'If this stays here, another app or a person keeps changing it, and Doorstep leaves it alone for now. Find out who does, then choose “Write it to Shopify again”.'}
      </s-paragraph>
    </s-banner>
  );
}
