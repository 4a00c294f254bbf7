import { Link } from '@remix-run/react';

import type { ShownExamples, ShownPage, ShownPiece } from './preview-view.ts';

/** The page as a shopper sees it; whoever points at a value, or reaches it by the keyboard, sees which setting it is. */
export function ShopperPage({ page: { locale, title, sections } }: { readonly page: ShownPage }) {
  return (
    <div className="shopper-page" lang={locale}>
      <p className="shopper-page-title">{title}</p>
      {sections.map(({ id, title, questions }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {questions.map((question) => (
            <div key={question.id}>
              <h3 id={question.id}>{question.title}</h3>
              {question.blocks.map(({ statement, pieces }, index) => (
                <p key={index} id={statement ?? undefined}>
                  <Pieces pieces={pieces} id={`${question.id}-${index}`} />
                </p>
              ))}
              {question.examples && <Examples examples={question.examples} id={question.id} />}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

/** As shoppers have them, but unfolded: whoever looks at a draft wants to see what it comes to. */
function Examples({
  examples: { title, items },
  id,
}: {
  readonly examples: ShownExamples;
  readonly id: string;
}) {
  return (
    <details open>
      <summary>{title}</summary>
      <ul>
        {items.map((example, index) => (
          <li key={index}>
            <Pieces pieces={example} id={`${id}-example-${index}`} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Pieces({ pieces, id }: { readonly pieces: readonly ShownPiece[]; readonly id: string }) {
  return pieces.map((piece, index) => <Piece key={index} piece={piece} id={`${id}-${index}`} />);
}

function Piece({ piece: { text, field }, id }: { readonly piece: ShownPiece; readonly id: string }) {
  if (field === null) return text;
  return (
    <span className="shopper-page-value">
      <Link to={field.href} aria-describedby={id}>
        {text}
      </Link>
      <span role="tooltip" id={id} lang="en">
        {field.label}
        {field.slot === null ? null : <code>{field.slot}</code>}
      </span>
    </span>
  );
}
