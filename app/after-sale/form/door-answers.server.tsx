import { randomUUID } from 'node:crypto';

import type { AfterSaleKind } from '@doorstep/policy';

import { database } from '../../database.server.ts';
import { environment } from '../../environment.server.ts';
import { respondInTheme } from '../../requests/respond.server.ts';
import { readBody } from '../../storefront-proxy/read-body.server.ts';
import type { Visitor } from '../../storefront-proxy/visitor.server.ts';
import { withNames } from '../../with-names.ts';
import { requestNumber } from '../request-number.ts';
import { afterSaleTexts } from '../texts.ts';
import type { AfterSaleTold } from '../texts.ts';
import { doorVisitOf } from './door.server.ts';
import type { DoorVisit } from './door.server.ts';
import { readTypedDoor } from './door-form.ts';
import type { TypedDoor } from './door-form.ts';
import { inTurn } from './in-turn.ts';
import { ChoosePage, DoorPage, SayPage } from './door-pages.tsx';
import type { DoorMessages } from './door-pages.tsx';
import { takeDoor } from './take-door.server.ts';

const largestForm = 64 * 1024;

/** [FORM-01] The support form as somebody opens it: what it is about, or which order. */
export async function openDoor(visitor: Visitor): Promise<Response> {
  const visit = await doorVisitOf(database, visitor, visitor.acceptLanguage);
  if (visit === null) return noForm();
  const { kind, locale } = visit;
  if (kind === null) return respondInTheme(<ChoosePage {...visit} />);
  const captcha = captchaOf(visit);
  const messages = captcha === 'none to be had' ? { form: afterSaleTexts[locale].problem.noCaptcha } : {};
  return page(visit, kind, readTypedDoor(new URLSearchParams({ token: randomUUID() })), messages, 200);
}

/** [FORM-01] The support form as somebody sends it. The answer to what is about an order is the same whether or not there is such an order. */
export async function sendDoor(visitor: Visitor, request: Request): Promise<Response> {
  const body = await readBody(request, largestForm);
  if (body === null) return new Response('Too large', { status: 413 });
  const typed = readTypedDoor(new URLSearchParams(new TextDecoder().decode(body)));
  return inTurn(`${visitor.shop} ${visitor.sender}`, () => answer(visitor, typed));
}

async function answer(visitor: Visitor, typed: TypedDoor): Promise<Response> {
  const visit = await doorVisitOf(database, visitor, visitor.acceptLanguage);
  if (visit === null || visit.kind === null) return noForm();
  const { kind } = visit;
  const taken = await takeDoor({ database, captcha: environment().captcha, visitor }, visit, kind, typed);
  switch (taken.kind) {
    case 'again':
      return page(visit, kind, typed, taken.messages, taken.status);
    case 'link-sent':
      return say(visit, 'link-sent');
    case 'taken':
      return say(visit, 'taken', requestNumber(taken.id));
  }
}

const noForm = () => new Response('There is no form at this address', { status: 404 });

const captchaOf = ({ policy }: DoorVisit) =>
  policy.support.captcha ? (environment().captcha ?? ('none to be had' as const)) : null;

function page(
  visit: DoorVisit,
  kind: AfterSaleKind,
  typed: TypedDoor,
  messages: DoorMessages,
  status: number,
): Response {
  const captcha = captchaOf(visit);
  const shown = captcha === 'none to be had' ? null : captcha;
  return respondInTheme(<DoorPage {...{ visit, kind, typed, messages }} captcha={shown} />, status);
}

function say({ locale, shopName }: DoorVisit, told: AfterSaleTold, number = ''): Response {
  const { title, text } = afterSaleTexts[locale].told[told];
  return respondInTheme(
    <SayPage locale={locale} title={title}>
      <p>{withNames(text, { shop: shopName, number })}</p>
    </SayPage>,
  );
}
