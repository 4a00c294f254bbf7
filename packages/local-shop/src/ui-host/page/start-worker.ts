/** Runs the code that it is sent; the code then listens itself. */
const BOOTSTRAP = 'onmessage = ({ data }) => { onmessage = null; (0, eval)(data); };';

/**
 * Starts a worker with the script of an address. Isolated, it has no origin: its requests carry `Origin: null`, and
 * nothing of the page's site is its own. Shopify says of extensions that "run in a Web Worker with a null origin":
 * https://shopify.dev/docs/api/customer-account-ui-extensions/latest#app-authentication
 */
export async function startWorker(address: string, name: string, isolated: boolean): Promise<Worker> {
  if (!isolated) return new Worker(address, { name });
  const code = await (await fetch(address)).text();
  const worker = new Worker(`data:text/javascript,${encodeURIComponent(BOOTSTRAP)}`, { name });
  worker.postMessage(`${code}\n//# sourceURL=${new URL(address, location.href).href}`);
  return worker;
}
