import type { Confidence, PolicyChange } from '@doorstep/policy';
import { Form, useNavigation } from '@remix-run/react';

import { flag } from '../../polaris/flag.ts';
import { FirstOf } from '../../policy/changes/first-of.tsx';
import type { ReadPage, SaidValue } from '../../policy/from-text/read-own-page.ts';
import { Quotes } from './quotes.tsx';

const confidences: Readonly<
  Record<Confidence, { readonly tone: 'success' | 'info' | 'warning'; readonly words: string }>
> = {
  exact: { tone: 'success', words: 'Said plainly' },
  likely: { tone: 'info', words: 'Likely' },
  guess: { tone: 'warning', words: 'Please check' },
};

/** What the page says that the draft does not, to tick and take. What is only guessed is not ticked. */
export function Values({ read }: { readonly read: ReadPage }) {
  const { values } = read;
  const isTaking = useNavigation().formData?.get('intent') === 'take';
  return (
    <s-section heading={`${values.length} ${values.length === 1 ? 'setting' : 'settings'} from your page`}>
      <s-stack gap="base">
        <s-paragraph>{sayCounts(read)}</s-paragraph>
        {values.length === 0 ? null : (
          <Form method="post">
            <input type="hidden" name="intent" value="take" />
            <s-stack gap="base">
              <FirstOf
                items={values}
                first={100}
                draw={(shown) => (
                  <s-stack gap="base">
                    {shown.map((value) => (
                      <OneValue key={value.id} value={value} />
                    ))}
                  </s-stack>
                )}
              />
              <s-stack alignItems="start">
                <s-button variant="primary" type="submit" loading={flag(isTaking)}>
                  Take the ticked ones into my draft
                </s-button>
              </s-stack>
            </s-stack>
          </Form>
        )}
      </s-stack>
    </s-section>
  );
}

function sayCounts({ sentences, own, values, agreeing }: ReadPage): string {
  const read = `${sentences} ${sentences === 1 ? 'sentence was' : 'sentences were'} read.`;
  const ours = own === 0 ? '' : ` ${own} paragraphs are Doorstep’s own, and read back word by word.`;
  const same =
    agreeing === 0
      ? ''
      : ` ${agreeing} more ${agreeing === 1 ? 'is' : 'are'} in your draft as your page says.`;
  if (values.length > 0)
    return `${read}${ours} Each setting stands beside the sentence it comes from.${same}`;
  return agreeing + own > 0
    ? `${read}${ours} Your draft has all that was understood.`
    : `${read} None says a setting that was understood: is it a policy page, in English?`;
}

function OneValue({ value: { id, confidence, quotes, changes } }: { readonly value: SaidValue }) {
  const { tone, words } = confidences[confidence];
  return (
    <s-box padding="small-200" border="base" borderRadius="base">
      <s-stack gap="small-300">
        <s-stack direction="inline" gap="small-200" alignItems="center">
          <s-checkbox
            name="value"
            value={id}
            label={nameOf(changes)}
            checked={flag(confidence !== 'guess')}
          />
          <s-badge tone={tone}>{words}</s-badge>
        </s-stack>
        <Changes changes={changes} />
        <Quotes quotes={quotes} />
      </s-stack>
    </s-box>
  );
}

/** One setting by its name; of several their number, as each stands below with its own. */
const nameOf = ([first, ...more]: readonly PolicyChange[]): string =>
  first === undefined || more.length > 0 ? `${more.length + 1} settings` : first.label;

const nothing = 'nothing';

/** What each setting was and becomes, in words. */
function Changes({ changes }: { readonly changes: readonly PolicyChange[] }) {
  return (
    <FirstOf
      items={changes}
      first={10}
      draw={(shown) => (
        <s-stack gap="small-400">
          {shown.map(({ path, label, before, after }) => (
            <s-text key={path}>
              {changes.length === 1 ? '' : `${label}: `}
              {before ?? nothing} → <strong>{after ?? nothing}</strong>
            </s-text>
          ))}
        </s-stack>
      )}
    />
  );
}
