import type { Comparison } from './comparison.ts';

interface Props {
  readonly comparison: Comparison;
  /** What the two sides are called: `Version 6`, `Version 7`. */
  readonly before: string;
  readonly after: string;
}

/** What differs between two policies: the values, then the sentences that customers read. */
export function Redline({ comparison: { values, sentences }, before, after }: Props) {
  if (values.length === 0) return <s-paragraph color="subdued">They say the same.</s-paragraph>;
  const settings = values.map(({ path, label, ...sides }) => ({ key: path, label, ...sides }));
  const read = sentences.map(({ topic, ...sides }, index) => ({
    key: String(index),
    label: topic,
    ...sides,
  }));
  return (
    <s-stack gap="large">
      <Table heading="Settings" what="Setting" {...{ before, after }} rows={settings} />
      {read.length > 0 ? (
        <Table heading="What customers read" what="About" {...{ before, after }} rows={read} />
      ) : null}
    </s-stack>
  );
}

interface TableProps {
  readonly heading: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

function Table({ heading, what, before, after, rows }: TableProps) {
  return (
    <s-stack gap="small-200">
      <s-heading>{heading}</s-heading>
      <s-table>
        <s-table-header-row>
          <s-table-header listSlot="primary">{what}</s-table-header>
          <s-table-header listSlot="labeled">{before}</s-table-header>
          <s-table-header listSlot="labeled">{after}</s-table-header>
        </s-table-header-row>
        <s-table-body>
          {rows.map((row) => (
            <s-table-row key={row.key}>
              <s-table-cell>{row.label}</s-table-cell>
              <s-table-cell>
                <s-text type="redundant" color="subdued">
                  {row.before || nothing}
                </s-text>
              </s-table-cell>
              <s-table-cell>
                <s-text type="strong">{row.after || nothing}</s-text>
              </s-table-cell>
            </s-table-row>
          ))}
        </s-table-body>
      </s-table>
    </s-stack>
  );
}

const nothing = '–';
