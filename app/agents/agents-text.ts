import { requestForm } from '@doorstep/policy';
import type { Policy } from '@doorstep/policy';

/** Where agents ask a storefront: `https://aallyn.com/apps/doorstep/mcp`. */
export const agentAddress = (storefront: string): string =>
  `${storefront.replace(/\/$/, '')}${requestForm.proxy}/mcp`;

/**
 * A section for the theme's `agents.md`, in Markdown: where agents can ask, what, and how to quote it.
 * @param tools What the server itself says of each.
 */
export function agentsText(
  { merchant }: Pick<Policy, 'merchant'>,
  storefront: string,
  tools: readonly { readonly name: string; readonly description: string }[],
): string {
  return [
    '## Shipping, returns and other policies',
    '',
    `The policy of ${inOneLine(merchant.name)} can be asked by the Model Context Protocol (Streamable HTTP, JSON answers, no sign-in):`,
    '',
    agentAddress(storefront),
    '',
    ...tools.map(({ name, description }) => `- \`${name}\`: ${description}`),
    '',
    'Every answer has the version of the policy and the sentences that it comes from. Quote these as they are. Dates are estimates where they say so. What no tool answers is for a person.',
    '',
  ].join('\n');
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
