import { RequestCard } from '@doorstep/live-view';

import type { ShownPage } from './decodePage.ts';

/** What was asked for about the order, and how it stands. */
export function Requests({
  page: { requests, words },
  act,
}: {
  readonly page: ShownPage;
  readonly act: (said: Readonly<Record<string, string>>) => Promise<void>;
}) {
  return (
    <>
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} pay={words.pay}>
          {request.label && (
            <s-link href={request.label} target="_blank">
              {words.openLabel}
            </s-link>
          )}
          {request.address && (
            <s-link href={request.address} target="_blank">
              {words.giveAddress}
            </s-link>
          )}
          {request.mayWithdraw && (
            <s-button variant="secondary" onClick={() => void act({ do: 'withdraw', request: request.id })}>
              {words.withdraw}
            </s-button>
          )}
        </RequestCard>
      ))}
    </>
  );
}
