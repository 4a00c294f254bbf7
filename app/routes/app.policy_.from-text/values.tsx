import type { PolicyChange } from '@doorstep/policy';
import { useFetcher } from '@remix-run/react';
import type { ReactNode } from 'react';

import { flag } from '../../polaris/flag.ts';
import { FirstOf } from '../../policy/changes/first-of.tsx';
import type { ReadPage, SaidValue } from '../../policy/from-text/read-own-page.ts';
import { Passages } from './passages.tsx';
import { Quotes } from '../../policy/findings/quotes.tsx';

/** What the page says that the draft does not: what is sure in one press, the rest one by one with its sentence. */
export function Values({ read }: { readonly read: ReadPage }) {
  const sure = read.values.filter(({ confidence }) => confidence === 'exact');
  const likely = read.values.filter(({ confidence }) => confidence === 'likely');
  const open = read.values.filter(({ confidence }) => confidence === 'guess');
  return (
    <>
      <s-section heading={headingOf(read.values.length)}>
        <s-stack gap="base">
          <s-paragraph>{sayCounts(read)}</s-paragraph>
          {read.values.length > 0 || read.agreeing === 0 ? null : (
            <s-stack direction="inline">
              <s-button href="/app/policy/publish" variant="primary">
                Check and publish
              </s-button>
            </s-stack>
          )}
        </s-stack>
      </s-section>
      {sure.length === 0 ? null : (
        <s-section heading="Your page says it plainly">
          <s-stack gap="base">
            <TakeAll
              values={sure}
              label={`Take ${counted(sure.length, 'setting')} into my draft`}
              isPrimary
            />
            <ByTheme values={sure} draw={(value) => <SureValue key={value.id} value={value} />} />
          </s-stack>
        </s-section>
      )}
      {likely.length === 0 ? null : (
        <s-section heading="Likely: one thing is open">
          <s-stack gap="base">
            <ByTheme values={likely} draw={(value) => <OpenValue key={value.id} value={value} />} />
            {likely.length === 1 ? null : (
              <TakeAll values={likely} label={`Take all ${likely.length} of these`} />
            )}
          </s-stack>
        </s-section>
      )}
      {open.length === 0 ? null : (
        <s-section heading="Please decide">
          <ByTheme values={open} draw={(value) => <OpenValue key={value.id} value={value} />} />
        </s-section>
      )}
    </>
  );
}

const counted = (count: number, what: string): string => `${count} ${count === 1 ? what : `${what}s`}`;

const headingOf = (count: number): string => `${counted(count, 'setting')} from your page`;

function sayCounts({ sentences, own, values, agreeing, anyway }: ReadPage): string {
  const read = `${sentences} ${sentences === 1 ? 'sentence was' : 'sentences were'} read.`;
  const ours = own === 0 ? '' : ` ${own} paragraphs are Doorstep’s own, and read back word by word.`;
  const same =
    agreeing === 0
      ? ''
      : ` ${agreeing} more ${agreeing === 1 ? 'is' : 'are'} in your draft as your page says.`;
  const always =
    anyway === 0
      ? ''
      : ` ${counted(anyway, 'sentence')} ${anyway === 1 ? 'says' : 'say'} what Doorstep does anyway.`;
  if (values.length > 0)
    return `${read}${ours} Each setting stands beside the sentence it comes from.${same}${always}`;
  return agreeing + own > 0
    ? `${read}${ours} Your draft has all that was understood.${always}`
    : `${read} None says a setting that was understood: is it a policy page, in English?`;
}

interface ThemesProps {
  readonly values: readonly SaidValue[];
  readonly draw: (value: SaidValue) => ReactNode;
}

/** Values under the names of the pages on which they are set. */
const ByTheme = ({ values, draw }: ThemesProps) => (
  <FirstOf
    items={[...new Set(values.map(({ theme }) => theme))]}
    first={20}
    draw={(themes) => (
      <s-stack gap="base">
        {themes.map((theme) => (
          <s-stack key={theme} gap="small-200">
            <s-heading>{theme}</s-heading>
            {values.filter((value) => value.theme === theme).map(draw)}
          </s-stack>
        ))}
      </s-stack>
    )}
  />
);

interface TakeAllProps {
  readonly values: readonly SaidValue[];
  readonly label: string;
  readonly isPrimary?: boolean;
}

function TakeAll({ values, label, isPrimary = false }: TakeAllProps) {
  const take = useFetcher();
  return (
    <take.Form method="post">
      <input type="hidden" name="intent" value="take" />
      {values.map(({ id }) => (
        <input key={id} type="hidden" name="value" value={id} />
      ))}
      <s-button
        type="submit"
        variant={isPrimary ? 'primary' : 'secondary'}
        loading={flag(take.state !== 'idle')}
      >
        {label}
      </s-button>
    </take.Form>
  );
}

const SureValue = ({ value }: { readonly value: SaidValue }) => (
  <OneValue value={value}>
    <Quotes quotes={value.quotes.map(({ words }) => words)} />
  </OneValue>
);

const OpenValue = ({ value }: { readonly value: SaidValue }) => (
  <OneValue value={value}>
    <Passages passages={value.quotes} />
    {value.note === null ? null : <s-text>{value.note}</s-text>}
  </OneValue>
);

interface OneProps {
  readonly value: SaidValue;
  /** What says it. */
  readonly children: ReactNode;
}

/** One value with what says it, and the button that takes it alone. */
function OneValue({ value: { id, changes }, children }: OneProps) {
  const take = useFetcher();
  return (
    <s-box padding="small-200" border="base" borderRadius="base">
      <s-stack gap="small-200">
        <Changes changes={changes} />
        {children}
        <take.Form method="post">
          <input type="hidden" name="intent" value="take" />
          <input type="hidden" name="value" value={id} />
          <s-button
            type="submit"
            loading={flag(take.state !== 'idle')}
            accessibilityLabel={`Take it: ${nameOf(changes)}`}
          >
            Take it
          </s-button>
        </take.Form>
      </s-stack>
    </s-box>
  );
}

/** One setting by its name and value; of several the first, as each stands above with its own. */
const nameOf = ([first]: readonly PolicyChange[]): string =>
  first === undefined ? '' : `${first.label}, ${first.after ?? nothing}`;

const nothing = 'nothing';

/** What each setting was and becomes, in words. */
function Changes({ changes }: { readonly changes: readonly PolicyChange[] }) {
  return (
    <FirstOf
      items={changes}
      first={6}
      draw={(shown) => (
        <s-stack gap="small-400">
          {shown.map(({ path, label, before, after }) => (
            <s-text key={path}>
              {label}: {before ?? nothing} → <strong>{after ?? nothing}</strong>
            </s-text>
          ))}
        </s-stack>
      )}
    />
  );
}
