import { html, type Html } from '../pages/html.ts';

/** The fields of a form: what was typed, and what is wrong beside each. */
export interface FormControls<Field extends string> {
  readonly input: (name: Field, label: string, more?: Html) => Html;
  /** `options` are pairs of value and text. */
  readonly select: (name: Field, label: string, options: readonly (readonly [string, string])[]) => Html;
}

/** Controls that keep what was typed and are described by what is wrong with it. */
export function formControls<Field extends string>(
  values: Readonly<Record<Field, string>>,
  problems: { readonly [field in Field]?: string },
): FormControls<Field> {
  const describe = (name: Field): Html =>
    problems[name] === undefined ? html`` : html`aria-invalid="true" aria-describedby="${name}-problem"`;
  const field = (name: Field, label: string, control: Html): Html =>
    html`<div class="field">
      <label for="${name}">${label}</label>
      ${control}
      ${problems[name] !== undefined && html`<p class="problem" id="${name}-problem">${problems[name]}</p>`}
    </div>`;
  return {
    input: (name, label, more = html``) =>
      field(
        name,
        label,
        html`<input id="${name}" name="${name}" value="${values[name]}" ${more} ${describe(name)} />`,
      ),
    select: (name, label, options) =>
      field(
        name,
        label,
        html`<select id="${name}" name="${name}" ${describe(name)}>
          ${options.map(
            ([value, text]) =>
              html`<option value="${value}" ${value === values[name] && html`selected`}>${text}</option>`,
          )}
        </select>`,
      ),
  };
}
