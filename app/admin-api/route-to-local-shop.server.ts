import { Agent, Dispatcher, setGlobalDispatcher } from 'undici';

/**
 * Sends every request for `https://<shop>.myshopify.com` to the local shop instead, with the shop's domain in the
 * header `x-local-shop-domain`, and refuses every host but this machine: in local mode nothing leaves it.
 * Node's own fetch obeys undici's global dispatcher, so Shopify's library needs no change. The environment allows a
 * local shop only with DOORSTEP_MODE=local and a loopback address; production never calls this.
 */
export function routeToLocalShop(localShopUrl: string): void {
  setGlobalDispatcher(new LocalShopDispatcher(localShopUrl));
}

const thisMachine = new Set(['127.0.0.1', 'localhost', '[::1]']);

class LocalShopDispatcher extends Dispatcher {
  readonly #agent = new Agent();
  readonly #localShopUrl: string;

  constructor(localShopUrl: string) {
    super();
    this.#localShopUrl = localShopUrl;
  }

  override dispatch(options: Agent.DispatchOptions, handler: Dispatcher.DispatchHandlers): boolean {
    const { hostname, origin } = new URL(String(options.origin));
    if (hostname.endsWith('.myshopify.com')) {
      const headers = withHeader(options.headers, 'x-local-shop-domain', hostname);
      return this.#agent.dispatch({ ...options, origin: this.#localShopUrl, headers }, handler);
    }
    if (thisMachine.has(hostname)) return this.#agent.dispatch(options, handler);
    throw new Error(`DOORSTEP_MODE=local reaches only this machine, not ${origin}`);
  }

  override close(): Promise<void> {
    return this.#agent.close();
  }

  override destroy(): Promise<void> {
    return this.#agent.destroy();
  }
}

type Headers = Dispatcher.DispatchOptions['headers'];

/** undici hands headers over as a flat list or as an object, as the caller wrote them. */
function withHeader(headers: Headers, name: string, value: string): Headers {
  if (Array.isArray(headers)) return [...headers, name, value];
  if (headers && Symbol.iterator in headers) return Object.fromEntries([...headers, [name, value]]);
  return { ...headers, [name]: value };
}
