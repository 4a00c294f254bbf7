import { ControlField } from '../kernel/control-field.ts';
import { FIELD_CSS, fieldMarkup } from '../kernel/field.ts';

class TextField extends ControlField {
  static override readonly css = FIELD_CSS;
  static override readonly markup = fieldMarkup(`<div id="box">
    <span id="prefix" class="affix" hidden></span><input id="control" type="text"><span id="suffix" class="affix" hidden></span>
    <slot name="accessory"></slot></div>`);

  protected override draw(): void {
    super.draw();
    this.drawAffix('prefix');
    this.drawAffix('suffix');
    const { control } = this;
    const longest = this.number('maxLength');
    // The table's default is Infinity, which HTML would take for 0.
    if (Number.isFinite(longest) && 'maxLength' in control) control.maxLength = longest;
  }
}

export const textFieldElements = { 's-text-field': TextField };
