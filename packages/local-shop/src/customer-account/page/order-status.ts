/** The script of the order status page: extensions run, and may ask the buyer to sign in. */
import { extensionApi } from '../../checkout/page/extension-api.ts';
import { startExtensions } from '../../checkout/page/extensions.ts';

const standard = extensionApi(null);

startExtensions((name, ...rest) => (name === 'requireLogin' ? requireLogin() : standard(name, ...rest)));

/** Goes to the sign-in and comes back here. Who is signed in already goes nowhere. */
function requireLogin(): Promise<void> {
  const signIn = document.querySelector<HTMLAnchorElement>('a[href^="/account/login"]');
  if (!signIn) return Promise.resolve();
  location.assign(signIn.href);
  return new Promise(() => undefined);
}
