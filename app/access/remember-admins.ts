import type { Admin } from '../admin-api/call.ts';

interface Remembered {
  readonly opened: Promise<Admin | null>;
  readonly until: number;
}

/** How access to shops is asked for, and for how long it is taken as it was found. */
export interface Remembering {
  readonly open: (shop: string) => Promise<Admin | null>;
  /** Milliseconds. Much less than what an access token has left when it is renewed. */
  readonly lasting: number;
  /** Milliseconds that only go up. */
  readonly clock: () => number;
}

/**
 * Access to shops for many jobs in a row, looked up once for all that ask within a while. No access is not remembered, nor that
 * it could not be asked for. A token that Shopify does not take any more is looked up anew, and the question asked once again.
 */
export function rememberAdmins({ open, lasting, clock }: Remembering): Remembering['open'] {
  const remembered = new Map<string, Remembered>();

  const openNow = (shop: string): Promise<Admin | null> => {
    const opened = open(shop);
    remembered.set(shop, { opened, until: clock() + lasting });
    const forget = () => {
      if (remembered.get(shop)?.opened === opened) remembered.delete(shop);
    };
    void opened.then((admin) => {
      if (admin === null) forget();
    }, forget);
    return opened;
  };

  const forgetOld = () => {
    for (const [shop, { until }] of remembered) {
      if (until > clock()) return;
      remembered.delete(shop);
    }
  };

  return async (shop) => {
    forgetOld();
    const found = remembered.get(shop)?.opened ?? openNow(shop);
    const admin = await found;
    return (
      admin && {
        ...admin,
        send: async (query, variables) => {
          const answer = await admin.send(query, variables);
          if (answer.kind === 'unreachable' || answer.status !== 401) return answer;
          if (remembered.get(shop)?.opened === found) remembered.delete(shop);
          const fresh = await (remembered.get(shop)?.opened ?? openNow(shop));
          return fresh ? fresh.send(query, variables) : answer;
        },
      }
    );
  };
}
