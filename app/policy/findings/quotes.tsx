/** Words of the merchant's page, as they stand there. */
export function Quotes({ quotes }: { readonly quotes: readonly string[] }) {
  return (
    <s-stack gap="small-400">
      {quotes.map((quote, index) => (
        <s-text key={index} color="subdued">
          “{shortened(quote)}”
        </s-text>
      ))}
    </s-stack>
  );
}

/** Characters of a quote that are read at a glance. */
const readable = 280;

const shortened = (quote: string): string =>
  quote.length <= readable ? quote : `${quote.slice(0, quote.lastIndexOf(' ', readable))} …`;
