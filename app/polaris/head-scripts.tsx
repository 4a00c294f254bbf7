import type { DocumentScripts } from './document-scripts.ts';

/**
 * Shopify's scripts, as the last things in a document's head. Only the server renders them: a script may add to the head
 * it runs in, and React 18 leaves alone what stands at the end of a head without being its own, but gives up on
 * hydrating a document in which a stranger stands between its own elements.
 */
export function HeadScripts({ apiKey, scripts }: DocumentScripts) {
  if (typeof document !== 'undefined') return null;
  return (
    <>
      <meta name="shopify-api-key" content={apiKey} />
      {scripts.map((address) => (
        // App Bridge refuses to run with `async`, `defer` or as a module. The key is also where its older versions look.
        <script key={address} src={address} data-api-key={apiKey} />
      ))}
    </>
  );
}
