import type { Reading, Sentence } from '../../reading.ts';
import type { FoundByRule } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { quotesOf } from '../rule.ts';

const group =
  'customers?|members?|membership|accounts?|holders?|card ?holders?|subscribers?|tier|level|plan|pass|status|clients?|guests?|buyers?|orders?|items?|products?|goods|pieces|parcels?|rate|prices?|zone|zones|service|returns?|guarantee|programme|program|scheme|band|cover|addresses|areas?|promise';
/** A name in capitals for some customers, goods or places: `Heritage Circle customers`, `Gold members`, `Zone C`. */
const named = new RegExp(
  `(?<![.!?:] |^|\\n|["“(]|\\b(?:in|from|at|near) )\\b((?:[A-Z][a-z]+(?:[- ](?=[A-Z0-9]))?){1,3}) (${group})\\b|\\b((?:Zone|Band|Tier|Class|Category|Schedule|Appendix|Annex|Group|Grade|Level|Region) (?:[A-Z]|\\d{1,2}))\\b|\\b([A-Z][a-z]+ (?:Club|Circle|Plus|Pass|Rewards|Prime|Insiders?|Society|Guild|Collective|Points))\\b`,
  'g',
);
/** Capitals that policies have for what everybody knows. */
const known =
  /^(?:(?:The|Our|Your|All|Any|Some|Most|For|If|We|US|UK|EU|New|Black|Cyber|Royal|Australia|Canada|Post|Express|Priority|Standard|Economy|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Shop|Store|Gift|Apple|Google|Amazon|European|American|Canadian|British|Irish|Scottish|German|French|Dutch|Belgian|Australian|Island|Islands|Highland|Highlands|North|South|East|West|Northern|Southern|Eastern|Western|International|Domestic|Online|Parcel|Tracked|First|Second|Special|Sale|Ground|Next|Two|Free|Pre|Flash|Late|Faulty|Return|Returns|Refund|Shipping|Delivery|Order|Orders|Customer|Working|Business|Bank|Public|Federal|Courier|Each|Every|Other|These|Those|No|Such|Large|Small|Bulky|Heavy|Custom|Bespoke|Digital|Wholesale|Trade|Retail|Regular|Existing|Change|Many|Both|Only|Unpaid|Paid|Replacement|Original|Missing|Lost|Damaged) ?)+$/;

/** A name that decides who gets what, and that the text nowhere explains. */
export const unknownNames: Rule = {
  name: 'unknown-name',
  find: (reading) => {
    const source = reading.source.slice(0, longest);
    const isShop = shopName(reading);
    return [...source.matchAll(named)].slice(0, 100).flatMap((hit): readonly FoundByRule[] => {
      const name = (hit[1] ?? hit[3] ?? hit[4] ?? '').trim();
      if (known.test(name) || isShop.includes(name) || isExplained(source, name)) return [];
      const sentence = reading.sentences.find(({ from, to }) => from <= hit.index && hit.index < to);
      return sentence === undefined ||
        (!name.includes(' ') && begins(sentence, hit.index)) ||
        !decides(sentence)
        ? []
        : [say(sentence, name)];
    });
  },
};

/** What is looked at for names. */
const longest = 100_000;

/** The first line, where a text says whose it is. */
const shopName = ({ source }: Reading): string => source.slice(0, 400).split('\n\n')[0]?.split('. ')[0] ?? '';

/** The first word of a sentence has its capital from there. */
const begins = ({ from, text }: Sentence, at: number): boolean =>
  /^[\d.\s"'(•-]*$/.test(text.slice(0, at - from));

/** Money, a time or a right hangs on it. */
const decides = ({ plain }: Sentence): boolean =>
  /[$€£%\d]|\bfree\b|\bextra\b|\bdiscount|\bpriority\b|\bexempt|\bqualif|\beligib|\bonly\b|\bnot\b|\bcan\b|\bmay\b|\bget\b|\breceive|\benjoy|\bearn/.test(
    plain,
  );

/** It is named again, where it may be explained, or in words that explain. */
function isExplained(source: string, name: string): boolean {
  const first = source.indexOf(name);
  return source.indexOf(name, first + name.length) >= 0;
}

const say = (sentence: Sentence, name: string): FoundByRule => ({
  severity: 'medium',
  quotes: quotesOf([sentence]),
  why: `It is not said what “${name}” is, nor who or what belongs to it.`,
  fix: 'Say what it means, or name what is meant.',
});
