export type { Always, Confidence, NotHeld, Proposals, ProposedValue, Silent } from './proposal.ts';
export { proposeValues } from './propose.ts';
