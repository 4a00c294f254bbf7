import type { FoundHere, ProposalRule } from './proposal.ts';
import { doneAnyway, notHeld, setTo, together } from './proposal.ts';
import { sayings } from './sayings/index.ts';
import type { Saying } from './sayings/index.ts';

/** What sentences say by their words alone. */
export const proposeSayings: ProposalRule = ({ reading }) =>
  together(
    reading.sentences.flatMap(({ plain, topic }, sentence) =>
      sayings
        .filter(
          ({ words, not, topics }) =>
            words.test(plain) && !(not?.test(plain) ?? false) && (topics?.includes(topic) ?? true),
        )
        .map((saying) => saidBy(saying, sentence)),
    ),
  );

function saidBy({ says }: Saying, sentence: number): FoundHere {
  switch (says.kind) {
    case 'value':
      return setTo(says.path, says.value, says.confidence, { sentence }, says.note);
    case 'always':
      return doneAnyway({ sentence }, says.statement);
    case 'not-held':
      return notHeld({ sentence }, says.why, says.place);
  }
}
