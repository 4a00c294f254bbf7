import { BarChart } from '../../charts/bar-chart.tsx';
import { FirstOf } from '../../policy/changes/first-of.tsx';
import { Histogram } from '../../charts/histogram.tsx';
import { ChangesTable } from '../../policy/changes/changes-table.tsx';
import type { Report } from './report.server.ts';

/** Beyond so many rows a picture is a list. */
const readableCountries = 15;

/** Sums side by side, and pictures of what changes. */
export function ReportSections({ report }: { readonly report: Report }) {
  const { figures, topics, countries, buckets, summary, notes } = report;
  return (
    <>
      <s-section heading="What would be different">
        <s-paragraph>{summary}</s-paragraph>
        <s-unordered-list>
          {notes.map((note) => (
            <s-list-item key={note}>{note}</s-list-item>
          ))}
        </s-unordered-list>
      </s-section>
      {report.hasOrders ? (
        <>
          <s-section padding="none" accessibilityLabel="Sums under both policies">
            {report.part === null ? null : (
              <s-box padding="base">
                <s-link href={report.part.all}>Sums of all orders</s-link>
              </s-box>
            )}
            <s-table>
              <s-table-header-row>
                <s-table-header listSlot="primary">{report.part?.name ?? 'Of these orders'}</s-table-header>
                <s-table-header listSlot="labeled">Published</s-table-header>
                <s-table-header listSlot="labeled">Your draft</s-table-header>
              </s-table-header-row>
              <s-table-body>
                {figures.map(({ label, before, after }) => (
                  <s-table-row key={label}>
                    <s-table-cell>{label}</s-table-cell>
                    <s-table-cell>{before}</s-table-cell>
                    <s-table-cell>{before === after ? after : <strong>{after}</strong>}</s-table-cell>
                  </s-table-row>
                ))}
              </s-table-body>
            </s-table>
          </s-section>
          <div className="overview-pictures">
            {topics.length > 0 ? (
              <s-section heading="What changes">
                <BarChart
                  rows={topics}
                  columns={['What', 'Orders']}
                  summary="Orders by what changes about them."
                />
              </s-section>
            ) : null}
            <s-section heading="By country">
              <FirstOf
                items={countries}
                first={readableCountries}
                draw={(rows) => (
                  <BarChart
                    rows={rows}
                    columns={['Country', 'Orders']}
                    summary="Orders that change, by the country that they went to."
                  />
                )}
              />
            </s-section>
            {buckets === null ? null : (
              <s-section heading="Around free shipping">
                <Histogram
                  drawn={buckets}
                  summary="Orders that change, by how far their merchandise was from free shipping as it is published."
                />
              </s-section>
            )}
          </div>
        </>
      ) : null}
    </>
  );
}

/** What the draft changes and no order is judged by, so that "does not change" is not believed of it. */
export function BesideSection({ report: { beside } }: { readonly report: Report }) {
  return beside.length === 0 ? null : (
    <s-section heading="What your draft changes besides">
      <s-paragraph>
        No order is judged by these settings: one that does not change above may be another one by them.
      </s-paragraph>
      <ChangesTable changes={beside} before="Published" after="Your draft" />
    </s-section>
  );
}

/** What cannot be known of these orders, and of any. */
export function UnknownSection({ report }: { readonly report: Report }) {
  const { unknown, leftOut, neverKnown } = report;
  return (
    <s-section heading="What this cannot know">
      <s-unordered-list>
        {unknown.map((each) => (
          <s-list-item key={each}>{each}</s-list-item>
        ))}
        {leftOut.map((each) => (
          <s-list-item key={each}>{`Left out: ${each}.`}</s-list-item>
        ))}
        {neverKnown.map((each) => (
          <s-list-item key={each}>{each}</s-list-item>
        ))}
      </s-unordered-list>
    </s-section>
  );
}
