import { Banner, BlockStack, Text } from '@shopify/polaris';
import { useFetcher } from '@remix-run/react';

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
  return (
    <Banner
      tone={done ? 'info' : 'warning'}
      title={
        done ? 'The protection product was put back' : 'The protection product is not as your policy says'
      }
      onDismiss={() => fetcher.submit({ webhookId }, { method: 'post', action: '/app?index' })}
    >
      <BlockStack gap="100">
        <Text as="p">
          Seen at Shopify on {when}: {message}.
        </Text>
        <Text as="p">
          {done
            ? 'It is as your policy says again. To change its name or price, use the Policy page.'
            : 'If this stays here, another app or a person keeps changing it, and Doorstep leaves it alone for now. Find out who does, then choose “Write everything to Shopify again”.'}
        </Text>
      </BlockStack>
    </Banner>
  );
}
