export type { FirstAnswer } from './first-answers.ts';
export { firstAnswers } from './first-answers.ts';
export type { AnswerFacts, AnswerFindings, FilledAnswer, RequestSlot } from './saved-answer.ts';
export { checkAnswer, fillAnswer, isLanguageFree, requestSlots } from './saved-answer.ts';
export type { RequestDecision, RequestFacts } from './request.ts';
export { decideRequest } from './request.ts';
export { decideDestinationRequest } from './destination-request.ts';
export { requestForm, requestLink } from './request-link.ts';
