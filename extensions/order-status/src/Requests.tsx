import { RequestCard } from '@doorstep/live-view';

import type { ShownRequests } from './askForRequests.ts';

/** [FORM-01] What was asked for about the order, and how it stands. */
export function Requests({ shown: { requests, words } }: { readonly shown: ShownRequests }) {
  return (
    <>
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} pay={words.pay} />
      ))}
    </>
  );
}
