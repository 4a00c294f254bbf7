import { useLivePart } from '../live.ts';
import type { SwitchControl } from '../view.ts';
import { SwitchFieldOf } from './one-field.tsx';

/** [PROT-06] Names that a change of another language left behind: changed, emptied or confirmed. Shown while there are any. */
export function ConfirmNames({ control }: { readonly control: SwitchControl }) {
  const left = useLivePart((live) => live.leftBehind);
  const isOn = useLivePart((live) => live.said(control.name)) ?? control.typed ?? control.value;
  return (
    <s-box display={left === '' && isOn !== 'on' ? 'none' : 'auto'}>
      <s-stack gap="small-200">
        {left.split('\n').map((sentence) => (
          <s-text key={sentence}>{sentence}</s-text>
        ))}
        {left === '' ? null : <s-link href="/app/policy/texts">Change the other languages</s-link>}
        <SwitchFieldOf control={control} />
      </s-stack>
    </s-box>
  );
}
