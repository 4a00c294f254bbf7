interface Props {
  readonly reads: readonly { readonly locale: string; readonly language: string; readonly text: string }[];
}

/** The answer as it is kept, in each language, with what the policy says now; what only a request says stands there as its slot. */
export function HowItReads({ reads }: Props) {
  return (
    <s-section heading="How it reads">
      <s-stack gap="small-200">
        {reads.map(({ locale, language, text }) => (
          <details key={locale} open={locale === 'en'}>
            <summary>{language}</summary>
            <s-box padding="base" background="subdued" borderRadius="base">
              <div className="desk-words" lang={locale}>
                {text}
              </div>
            </s-box>
          </details>
        ))}
      </s-stack>
    </s-section>
  );
}
