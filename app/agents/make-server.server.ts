import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';

import { logOf } from '../operations/log.server.ts';
import { sayForLog } from '../operations/say-for-log.ts';
import type { AgentTool } from './tool.server.ts';
import { addressCheck } from './tools/address-check.server.ts';
import { deliveryDates } from './tools/delivery-dates.server.ts';
import { orderReturn } from './tools/order-return.server.ts';
import { policyAnswer } from './tools/policy-answer.server.ts';
import { shippingPrice } from './tools/shipping-price.server.ts';
import type { AgentVisit } from './visit.server.ts';

const log = logOf('web');

/** Everything that agents can ask. */
export const agentTools: readonly AgentTool[] = [
  policyAnswer,
  shippingPrice,
  addressCheck,
  deliveryDates,
  orderReturn,
];

/** A server of the Model Context Protocol for one request: it keeps nothing. */
export function makeServer(visit: AgentVisit): McpServer {
  const { name } = visit.policy.merchant;
  const server = new McpServer(
    { name: 'doorstep', title: `${name}: policy`, version: String(visit.version) },
    {
      capabilities: { tools: {} },
      instructions: `Answers about the policy of ${name} by the rules that its checkout and its orders run on. Quote the sentences as they are. Whatever no tool answers is for a person: see the question contact-us.`,
    },
  );
  for (const { name: tool, call, ...told } of agentTools)
    server.registerTool(tool, told, (given: unknown) => answered(call, given, visit));
  return server;
}

/** What goes wrong is ours to read: an agent is told that it has, and nothing else. */
async function answered(call: AgentTool['call'], given: unknown, visit: AgentVisit) {
  try {
    return await call(given, visit);
  } catch (error) {
    log.error('an agent could not be answered', {
      shop: visit.shop,
      reason: sayForLog(error),
    });
    return {
      isError: true,
      content: [{ type: 'text' as const, text: 'It cannot be answered at the moment.' }],
    };
  }
}
