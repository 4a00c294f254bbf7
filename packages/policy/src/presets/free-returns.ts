import type { Policy } from '../document/policy.ts';

/** What protection is called unless a merchant names it: what it does, and no insurance [PROT-06]. */
export const freeReturns: Policy['protection']['name'] = {
  en: 'Free returns',
  fr: 'Retours gratuits',
  ja: '返品無料',
  ko: '무료 반품',
  'zh-TW': '免費退貨',
};
