import { ControlField } from '../kernel/control-field.ts';
import { FIELD_CSS, fieldMarkup, setOrRemove } from '../kernel/field.ts';
import { drawIcon, iconNamed } from '../kernel/icons.ts';

/** Fields of free text: they differ by the kind of text and by what stands beside it. */
abstract class FieldOfText extends ControlField {
  static override readonly css: string = FIELD_CSS;

  protected override draw(): void {
    super.draw();
    // Without a limit the table says Infinity.
    for (const limit of ['maxLength', 'minLength'])
      setOrRemove(this.control, limit, Number.isFinite(this.number(limit)) ? this.text(limit) : '');
  }
}

class TextField extends FieldOfText {
  static override readonly markup = fieldMarkup(`<div id="box">
    <span id="icon" class="icon" hidden></span><span id="prefix" class="affix" hidden></span>
    <input id="control" type="text"><span id="suffix" class="affix" hidden></span>
    <slot name="accessory"></slot></div>`);

  protected override draw(): void {
    super.draw();
    drawIcon(this.piece('icon'), this.text('icon'));
    this.drawAffix('prefix');
    this.drawAffix('suffix');
  }
}

class EmailField extends FieldOfText {
  static override readonly markup = fieldMarkup('<div id="box"><input id="control" type="email"></div>');
}

class UrlField extends FieldOfText {
  static override readonly markup = fieldMarkup('<div id="box"><input id="control" type="url"></div>');
}

class PasswordField extends FieldOfText {
  static override readonly markup = fieldMarkup('<div id="box"><input id="control" type="password"></div>');
}

class SearchField extends FieldOfText {
  static override readonly markup = fieldMarkup(
    `<div id="box"><span class="icon" id="glass"></span><input id="control" type="search"></div>`,
  );

  protected override wire(): void {
    super.wire();
    this.piece('glass').append(iconNamed('search'));
  }
}

class TextArea extends FieldOfText {
  static override readonly css = `${FIELD_CSS}
    #box { padding-inline-end: 4px; }
    #control { resize: vertical; min-block-size: 32px; }`;
  static override readonly markup = fieldMarkup('<div id="box"><textarea id="control"></textarea></div>');

  protected override draw(): void {
    super.draw();
    const { control } = this;
    if (control instanceof HTMLTextAreaElement) control.rows = Math.max(1, this.number('rows'));
  }
}

export const textFieldElements = {
  's-email-field': EmailField,
  's-password-field': PasswordField,
  's-search-field': SearchField,
  's-text-area': TextArea,
  's-text-field': TextField,
  's-url-field': UrlField,
};
