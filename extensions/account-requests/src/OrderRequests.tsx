import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';

import { askOf } from './ask.ts';
import type { Ask } from './ask.ts';
import { decodePage, decodeProblems } from './decodePage.ts';
import type { ShownPage } from './decodePage.ts';
import { RequestForm } from './RequestForm.tsx';
import { Requests } from './Requests.tsx';

/** [FORM-01] What a customer can ask for about an order of theirs, and how it stands. The app says every word of it; nothing is decided here. */
export default function extension() {
  render(<OrderRequests />, document.body);
}

/** What was filled in has to be looked at, and stays. */
const refused: ReadonlySet<number> = new Set([413, 422]);

type Shown = ShownPage | 'loading' | 'failed' | 'signed-out' | 'gone';

function OrderRequests() {
  const { i18n } = shopify;
  const [ask] = useState(() => askOf(shopify));
  const [shown, show] = useState<Shown>('loading');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const act = useCallback(
    async (said: Readonly<Record<string, string>>, photos: readonly File[] = []) => {
      try {
        const { status, value } = await ask(said, photos);
        if (status === 401) {
          show('signed-out');
          return;
        }
        // Shopify shows apps no order that is older than 60 days, unless they may see all: asking again is no help.
        if (status === 404) {
          show('gone');
          return;
        }
        setProblems(decodeProblems(value));
        if (!refused.has(status)) show(decodePage(value));
      } catch {
        show('failed');
      }
    },
    [ask],
  );
  useEffect(() => void act({ do: 'show' }), [act]);
  switch (shown) {
    case 'loading':
      return (
        <s-page heading={i18n.translate('loading')}>
          <s-spinner accessibilityLabel={i18n.translate('loading')} />
        </s-page>
      );
    case 'gone':
      return <s-page heading={i18n.translate('gone')} />;
    case 'failed':
    case 'signed-out':
      return (
        <s-page heading={i18n.translate(shown === 'failed' ? 'failed' : 'signIn')}>
          <s-button onClick={() => void act({ do: 'show' })}>{i18n.translate('again')}</s-button>
        </s-page>
      );
    default:
      return <Page page={shown} problems={problems} act={act} ask={ask} />;
  }
}

interface PageProps {
  readonly page: ShownPage;
  readonly problems: readonly string[];
  readonly act: (said: Readonly<Record<string, string>>, photos?: readonly File[]) => Promise<void>;
  readonly ask: Ask;
}

function Page({ page, problems, act, ask }: PageProps) {
  const { words, notice, form } = page;
  return (
    <s-page heading={page.heading}>
      <s-stack gap="large">
        {notice && (
          <s-banner tone="success" heading={notice.title}>
            <s-text>{notice.text}</s-text>
          </s-banner>
        )}
        {problems.length > 0 && (
          <s-banner tone="critical" heading={words.problems}>
            <s-unordered-list>
              {problems.map((problem) => (
                <s-list-item key={problem}>{problem}</s-list-item>
              ))}
            </s-unordered-list>
          </s-banner>
        )}
        <Requests page={page} act={act} />
        {form ? (
          <RequestForm key={form.kind} form={form} words={words} act={act} ask={ask} />
        ) : (
          <Choices page={page} act={act} />
        )}
      </s-stack>
    </s-page>
  );
}

/** What can be asked for; what cannot says why. */
function Choices({ page: { words, choices }, act }: Pick<PageProps, 'page' | 'act'>) {
  return (
    <>
      <s-text>{words.intro}</s-text>
      {choices.map(({ kind, name, help, isOpen, sentences }) => (
        <s-section key={kind} heading={name}>
          <s-stack gap="small-200">
            <s-text color="subdued">{help}</s-text>
            {sentences.map((sentence) => (
              <s-text key={sentence}>{sentence}</s-text>
            ))}
            {isOpen && (
              <s-button variant="secondary" onClick={() => void act({ do: 'show', kind })}>
                {name}
              </s-button>
            )}
          </s-stack>
        </s-section>
      ))}
    </>
  );
}
