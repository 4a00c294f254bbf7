/** A country as the summary shows it. */
export interface ShownCountry {
  readonly country: string;
  readonly name: string;
  readonly requests: number;
  readonly open: number;
  /** The live policy ships there by now. */
  readonly served: boolean;
}

/** Where shoppers want to be shipped to: bars to look at, with the same in words beside each. */
export function WantedCountries({ countries }: { readonly countries: readonly ShownCountry[] }) {
  const most = Math.max(1, ...countries.map(({ requests }) => requests));
  return (
    <s-section heading="Where shoppers want you to ship">
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">Country</s-table-header>
          <s-table-header listSlot="labeled">Requests</s-table-header>
          <s-table-header listSlot="inline">Your policy</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {countries.map((wanted) => (
            <WantedRow key={wanted.country} wanted={wanted} share={wanted.requests / most} />
          ))}
        </s-table-body>
      </s-table>
    </s-section>
  );
}

function WantedRow({ wanted, share }: { readonly wanted: ShownCountry; readonly share: number }) {
  const { country, name, requests, open, served } = wanted;
  return (
    <s-table-row>
      <s-table-cell>{name}</s-table-cell>
      <s-table-cell>
        <s-stack gap="small-400">
          <s-text>
            {sayCount(requests)}
            {open > 0 ? `, ${open} not answered` : ''}
          </s-text>
          <s-box
            background="strong"
            borderRadius="small"
            blockSize="8px"
            inlineSize={`${Math.max(2, share * 100)}%`}
            accessibilityVisibility="hidden"
          />
        </s-stack>
      </s-table-cell>
      <s-table-cell>
        {served ? (
          <s-badge tone="success">You ship there now</s-badge>
        ) : (
          <s-button
            variant="tertiary"
            href={`/app/policy?serve=${country}`}
            accessibilityLabel={`Ship to ${name}`}
          >
            Ship there
          </s-button>
        )}
      </s-table-cell>
    </s-table-row>
  );
}

const sayCount = (requests: number): string => (requests === 1 ? '1 request' : `${requests} requests`);
