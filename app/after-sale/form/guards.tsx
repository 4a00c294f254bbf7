import type { Locale } from '@doorstep/policy';

import type { CaptchaSettings } from '../../environment.server.ts';
import { afterSaleTexts } from '../texts.ts';

/** For robots, which fill in everything. */
export const UnseenField = ({ label }: { readonly label: string }) => (
  <div className="unseen" aria-hidden="true">
    <label htmlFor="website">{label}</label>
    <input id="website" name="website" tabIndex={-1} autoComplete="off" defaultValue="" />
  </div>
);

/** hCaptcha's names of languages: https://docs.hcaptcha.com/languages */
const spoken: Readonly<Partial<Record<Locale, string>>> = { 'fr-CA': 'fr', 'zh-HK': 'zh-TW' };

/** [FORM-01] hCaptcha's widget, which puts its answer into the form; it needs JavaScript, and whoever has none is told so. */
export function Captcha({
  settings: { siteKey, script },
  locale,
  problem,
}: {
  readonly settings: CaptchaSettings;
  readonly locale: Locale;
  readonly problem: string | undefined;
}) {
  return (
    <div className="field" id="captcha">
      {problem ? <p className="problem">{problem}</p> : null}
      <div className="h-captcha" data-sitekey={siteKey} />
      <script src={`${script}?hl=${spoken[locale] ?? locale}`} async defer />
      <noscript>
        <p className="help">{afterSaleTexts[locale].form.needsScript}</p>
      </noscript>
    </div>
  );
}
