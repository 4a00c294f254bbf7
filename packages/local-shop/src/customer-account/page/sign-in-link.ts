/** The link to the sign-in, which stands on a page while nobody is signed in. */
export function signInLink(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('a[href^="/account/login"]');
}
