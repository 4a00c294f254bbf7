import { blocks, findAbsentBlocks } from '../../health/blocks.ts';
import type { ShownHealth } from '../../health/shown-health.server.ts';
import { gatherProblems } from '../../health/gather.ts';
import { NothingWrong } from './empty-sections.tsx';
import { Gone } from './gone-section.tsx';
import { Trouble } from './trouble-section.tsx';
import { Unseen } from './unseen-section.tsx';
import { useAbsentBlocks } from './use-blocks.ts';

/** What a look has found: what is wrong, what could not be looked at, what is good to know, and what is right again. */
export function Found({ health }: { readonly health: ShownHealth }) {
  const { troubles, unseen, lookedAt } = health;
  const absent = useAbsentBlocks(health.blocks);
  const sinceOf = (id: string) => health.blocks.absent.find(({ about }) => about === id)?.since ?? lookedAt;
  const missing = gatherProblems(blocks.name, findAbsentBlocks(health.blocks.items, absent.ids), sinceOf);
  const notLooked = absent.isSilent
    ? [...unseen, { ...blocks, reason: 'The Shopify admin does not tell at the moment.' }]
    : unseen;
  const wrong = troubles.filter(({ severity }) => severity !== 'notice');
  const notices = troubles.filter(({ severity }) => severity === 'notice');
  return (
    <>
      {wrong.length === 0 && unseen.length === 0 ? (
        <NothingWrong lookedAt={lookedAt} looksAt={health.looksAt} />
      ) : (
        <s-paragraph color="subdued">Looked at {lookedAt}.</s-paragraph>
      )}
      {[...wrong, ...notices, ...missing].map((trouble) => (
        <Trouble key={`${trouble.name} ${trouble.meaning}`} trouble={trouble} />
      ))}
      <Unseen checks={notLooked} />
      <Gone problems={health.gone} />
    </>
  );
}
