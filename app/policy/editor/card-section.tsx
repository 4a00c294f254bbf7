import { useState } from 'react';

import { Field } from './fields/field.tsx';
import { FindingsOf } from './findings-of.tsx';
import { useLivePart } from './live.ts';
import type { Block, Card } from './view.ts';

/** One topic of a page: its settings, each beside the sentences that it decides. */
export function CardSection({ card }: { readonly card: Card }) {
  return (
    <s-section heading={card.heading === '' ? undefined : card.heading} accessibilityLabel={card.heading}>
      <s-stack gap="large">
        {card.help === '' ? null : <s-paragraph color="subdued">{card.help}</s-paragraph>}
        {card.blocks.map((block) => (
          <BlockRow key={block.views[0]?.name} block={block} />
        ))}
      </s-stack>
    </s-section>
  );
}

function BlockRow({ block: { views, statements } }: { readonly block: Block }) {
  const isTable = views.every(({ as }) => as === 'rows');
  return (
    <s-query-container>
      <s-grid
        gridTemplateColumns={isTable ? '1fr' : '@container (inline-size > 640px) 3fr 2fr, 1fr'}
        gap="base"
      >
        <s-stack gap="base">
          {views.map((view) => (
            <Field key={`${view.as} ${view.name}`} view={view} around={views} />
          ))}
          <FindingsOf names={views.map(({ name }) => name.replace(/\.en$/, ''))} />
        </s-stack>
        <s-box>
          <s-box background="subdued" padding="base" borderRadius="base">
            <s-stack gap="small-200">
              <SentencesHeading />
              <Sentences of={statements} />
            </s-stack>
          </s-box>
        </s-box>
      </s-grid>
    </s-query-container>
  );
}

/** That the sentences below are those of before is said once it takes long. */
function SentencesHeading() {
  const isWaiting = useLivePart((live) => live.isWaiting);
  return (
    <s-text type="strong">
      What customers read
      {isWaiting ? ' (updating …)' : ''}
    </s-text>
  );
}

/** What statements say with what is typed now; what two of them say is read once. */
function Sentences({ of }: { readonly of: readonly string[] }) {
  const lines = useLivePart((live) => of.map((id) => live.sentence(id)).join('\n'));
  const sentences = [...new Set(lines.split('\n'))].filter((sentence) => sentence !== '');
  if (sentences.length === 0) return <s-paragraph color="subdued">Nothing, as it is set.</s-paragraph>;
  return sentences.map((sentence, index) => <Sentence key={index} sentence={sentence} />);
}

/** A sentence with more characters, such as one that names two hundred countries, shows its beginning until more is asked for. */
const longSentence = 400;

function Sentence({ sentence }: { readonly sentence: string }) {
  const [isOpen, setOpen] = useState(false);
  if (sentence.length <= longSentence) return <s-paragraph>{sentence}</s-paragraph>;
  return (
    <s-paragraph>
      {isOpen ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', longSentence))} … `}
      <s-link onClick={() => setOpen(!isOpen)}>{isOpen ? ' Show less' : 'Show all'}</s-link>
    </s-paragraph>
  );
}
