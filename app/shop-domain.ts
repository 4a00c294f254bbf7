/** A shop's permanent domain, exactly: anything around it would make another host of it. */
const permanentDomain = /^[a-z0-9][a-z0-9-]{0,62}\.myshopify\.com$/;

/** The shop domain in a text from outside, in lower case; `null` when it is none. */
export function shopDomainOf(text: string | null | undefined): string | null {
  const domain = text?.toLowerCase() ?? '';
  return permanentDomain.test(domain) ? domain : null;
}
