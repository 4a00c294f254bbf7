export type { Confidence, NotHeld, Proposals, ProposedValue } from './proposal.ts';
export { proposeValues } from './propose.ts';
