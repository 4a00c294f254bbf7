import { outcomeParts } from '../../simulator/compare-outcomes.ts';
import type { OutcomePartKey } from '../../simulator/describe-outcome.ts';
import { KeepExample } from '../../simulator/examples/keep-example.tsx';
import { Differences, FunctionTable } from '../../simulator/function-table.tsx';
import { ComparedRows, OutcomeRows } from '../../simulator/outcome-rows.tsx';
import type { loadSimulator } from './load.server.ts';

type Result = NonNullable<Extract<Awaited<ReturnType<typeof loadSimulator>>, { kind: 'page' }>['result']>;
type Side = Result['sides'][number];

const headings: Readonly<Record<OutcomePartKey, string>> = {
  sees: 'What the shopper sees',
  pays: 'What the shopper pays',
  later: 'What happens to the order',
};

/** What came of a case: one version's rows, or two beside each other. */
export function Results({ result }: { readonly result: Result }) {
  const { sides, compared, leftOut, inactive, seconds } = result;
  const [left, right] = sides;
  const differing =
    compared === null
      ? 0
      : outcomeParts.flatMap((part) => compared[part]).filter((row) => row.differs).length;
  return (
    <>
      {sides.map((side) => (side.kind === 'none' ? <None key={side.why} side={side} /> : null))}
      {compared !== null && left?.kind === 'outcome' && right?.kind === 'outcome' ? (
        <>
          <s-section heading={`${left.name} and ${right.name}`}>
            <s-paragraph>
              {differing === 0
                ? 'Both say the same of this order.'
                : `${differing} ${differing === 1 ? 'thing is' : 'things are'} different; what is the same stands once.`}
            </s-paragraph>
          </s-section>
          {outcomeParts.map((part) => (
            <s-section key={part} heading={headings[part]}>
              <ComparedRows rows={compared[part]} names={[left.name, right.name]} />
            </s-section>
          ))}
        </>
      ) : (
        sides.map((side) => (side.kind === 'outcome' ? <One key={side.name} side={side} /> : null))
      )}
      {left?.kind === 'outcome' ? (
        <KeepExample link={result.link} version={result.version} versionName={left.name} />
      ) : null}
      <s-section heading="How it was worked out">
        {sides.map((side) =>
          side.kind === 'outcome' ? (
            <s-stack key={side.name} gap="base">
              {sides.length > 1 ? <s-heading>{side.name}</s-heading> : null}
              <FunctionTable runs={side.runs} />
              <Differences differences={side.differences} />
            </s-stack>
          ) : null,
        )}
        <Notes leftOut={leftOut} inactive={inactive} />
        <s-paragraph color="subdued">
          {`The built functions were run here as checkout runs them. It took ${seconds} seconds. Taxes are Shopify’s to work out.`}
        </s-paragraph>
      </s-section>
    </>
  );
}

function One({ side }: { readonly side: Extract<Side, { kind: 'outcome' }> }) {
  return (
    <>
      {outcomeParts.map((part) => (
        <s-section key={part} heading={part === 'sees' ? `${headings[part]}: ${side.name}` : headings[part]}>
          <OutcomeRows rows={side.rows[part]} />
        </s-section>
      ))}
    </>
  );
}

function None({ side }: { readonly side: Extract<Side, { kind: 'none' }> }) {
  return (
    <s-section heading="This cannot be tried">
      <s-paragraph>{side.why}</s-paragraph>
      {side.href === null ? null : <s-link href={side.href}>Go there</s-link>}
    </s-section>
  );
}

function Notes({ leftOut, inactive }: Pick<Result, 'leftOut' | 'inactive'>) {
  return (
    <>
      {leftOut.length === 0 ? null : (
        <s-paragraph>
          {`Not shown, because their price depends on weight, value or a carrier: ${leftOut.join(', ')}.`}
        </s-paragraph>
      )}
      {inactive.length === 0 ? null : (
        <s-paragraph>{`Not active at the moment: ${inactive.join(', ')}.`}</s-paragraph>
      )}
    </>
  );
}
