import { useEffect, useRef, useState } from 'preact/hooks';

import type { Ask } from './ask.ts';
import { decodeEstimate } from './decodePage.ts';
import type { ShownEstimate, ShownForm, ShownPage } from './decodePage.ts';
import { Field } from './Fields.tsx';

/** The form of one kind of request: what was filled in stays, whatever is wrong with it. */
export function RequestForm({
  form,
  words,
  act,
  ask,
}: {
  readonly form: ShownForm;
  readonly words: ShownPage['words'];
  readonly act: (said: Readonly<Record<string, string>>, photos?: readonly File[]) => Promise<void>;
  readonly ask: Ask;
}) {
  const [filled, fill] = useState<Readonly<Record<string, string>>>(() => presetsOf(form));
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const [estimate, setEstimate] = useState<ShownEstimate | null>(null);
  const [isSending, setSending] = useState(false);
  // The same form sent twice is one request.
  const [token] = useState(() => crypto.randomUUID());
  const asked = useRef(0);
  const judge = async (now: typeof filled) => {
    const mine = (asked.current += 1);
    const answer = await ask({ ...now, do: 'estimate', kind: form.kind }).catch(() => null);
    // What was filled in since is what counts.
    if (mine === asked.current) setEstimate(answer && decodeEstimate(answer.value));
  };
  const change = async (name: string, value: string) => {
    const now = { ...filled, [name]: value };
    fill(now);
    await judge(now);
  };
  // What is chosen already may be all that there is to choose: asked once, when the form opens.
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    if (Object.keys(filled).length > 0) void judge(filled);
  });
  const send = async () => {
    setSending(true);
    await act({ ...filled, do: 'send', kind: form.kind, form: token }, photos);
    setSending(false);
  };
  return (
    <s-section heading={form.title}>
      <s-form onSubmit={() => void send()}>
        <s-stack gap="base">
          {form.sentences.map((sentence) => (
            <s-text key={sentence}>{sentence}</s-text>
          ))}
          {form.fields.filter(isAsked(filled)).map((field) => (
            <Field
              key={field.name}
              field={field}
              value={filled[field.name] ?? ''}
              words={words}
              onChange={(value) => void change(field.name, value)}
              photos={photos}
              onPhotos={setPhotos}
            />
          ))}
          {estimate && <Estimate estimate={estimate} />}
          <s-stack direction="inline" gap="base">
            <s-button type="submit" variant="primary" loading={isSending}>
              {words.send}
            </s-button>
            <s-button variant="secondary" onClick={() => void act({ do: 'show' })}>
              {words.change}
            </s-button>
          </s-stack>
        </s-stack>
      </s-form>
    </s-section>
  );
}

/** What is asked about a line is asked once some of it is chosen. */
const isAsked =
  (filled: Readonly<Record<string, string>>) =>
  (field: ShownForm['fields'][number]): boolean =>
    field.type !== 'choice' || field.of === undefined || Number(filled[field.of] ?? 0) > 0;

/** What is chosen before anybody has chosen. */
const presetsOf = ({ fields }: ShownForm): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap((field) =>
      (field.type === 'choice' && field.preset !== '') || (field.type === 'pieces' && field.preset > 0)
        ? [[field.name, String(field.preset)]]
        : [],
    ),
  );

/** What the policy says to it as it is filled in. */
function Estimate({ estimate: { sentences, refund } }: { readonly estimate: ShownEstimate }) {
  return (
    <s-box border="base" borderRadius="base" padding="base">
      <s-stack gap="small-200">
        {sentences.map((sentence) => (
          <s-text key={sentence}>{sentence}</s-text>
        ))}
        {refund && <s-text type="strong">{refund.heading}</s-text>}
        {refund?.rows.map(({ what, amount }) => (
          <s-stack key={what} direction="inline" justifyContent="space-between">
            <s-text>{what}</s-text>
            <s-text>{amount}</s-text>
          </s-stack>
        ))}
        {refund && <s-text color="subdued">{refund.note}</s-text>}
      </s-stack>
    </s-box>
  );
}
