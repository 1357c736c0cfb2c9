import { integerOf, onOff } from './values.ts';
import { childOf, type Element, valOf } from './xml.ts';

/** Complex fields, 17.16.18: between `begin` and `separate` stands the instruction, then what it came to. */
type OpenField = {
  instruction: string;
  inResult: boolean;
  hasText: boolean;
  readonly form: string | undefined;
};

export type Fields = {
  /** `form` is what a form field shows, which has no result of its own. */
  readonly begin: (form: string | undefined) => void;
  readonly instruct: (text: string) => void;
  readonly separate: () => void;
  /** What a field that ended with nothing shown for it shows all the same. */
  readonly end: () => { readonly name: string | undefined; readonly text: string } | undefined;
  readonly shown: () => void;
  /** Text that stands here is an instruction, not shown. */
  readonly isInstruction: () => boolean;
  /** The innermost field whose result stands here, such as `PAGE`. */
  readonly current: () => string | undefined;
};

/** Fields run on over paragraphs, and stand inside each other. */
export function startFields(): Fields {
  const open: OpenField[] = [];
  let instructions = 0;
  return {
    begin: (form) => {
      open.push({ instruction: '', inResult: false, hasText: false, form });
      instructions++;
    },
    instruct: (text) => {
      const field = open.at(-1);
      if (field !== undefined && !field.inResult) field.instruction += text;
    },
    separate: () => {
      const field = open.at(-1);
      if (field === undefined || field.inResult) return;
      field.inResult = true;
      instructions--;
    },
    end: () => {
      const field = open.pop();
      if (field?.inResult === false) instructions--;
      const outer = open.at(-1);
      // A field inside the instruction of another: `{ IF { PAGE } > 1 { PAGE } }`.
      if (field !== undefined && outer !== undefined && !outer.inResult)
        outer.instruction += field.instruction;
      if (field === undefined || field.hasText) return undefined;
      const name = fieldName(field.instruction);
      const text = field.form ?? (isComputed(name) ? '1' : undefined);
      return text === undefined ? undefined : { name, text };
    },
    shown: () => {
      // What stands inside a field that shows text shows it too, so those further out know already.
      for (let at = open.length - 1; at >= 0; at--) {
        const field = open[at];
        if (field === undefined || field.hasText) return;
        field.hasText = true;
      }
    },
    isInstruction: () => instructions > 0,
    current: () => {
      if (open.length === 0) return undefined;
      const field = open.findLast(({ inResult }) => inResult);
      return field === undefined ? undefined : fieldName(field.instruction);
    },
  };
}

/** The first word of an instruction: ` PAGE  \* MERGEFORMAT ` is PAGE. One that shows PAGE on condition is IF PAGE. */
export function fieldName(instruction: string): string | undefined {
  const name = /^\s*=?\s*([A-Za-z]{1,30})/u.exec(instruction)?.[1]?.toUpperCase();
  return name === 'IF' && /\sPAGE(?:\s|$)/iu.test(instruction) ? 'IF PAGE' : name;
}

/** Fields that Word works out when it shows the page: one without a stored result still shows a number. */
export const isComputed = (name: string | undefined): boolean =>
  name === 'PAGE' || name === 'IF PAGE' || name === 'NUMPAGES' || name === 'SECTIONPAGES';

/** 17.16.17: a check box shows its mark, a list the entry chosen; a text field has a result like any other. */
export function formText(data: Element | undefined): string | undefined {
  const box = childOf(data, 'w:checkBox');
  if (box !== undefined) {
    const isChecked = onOff(childOf(box, 'w:checked')) ?? onOff(childOf(box, 'w:default')) ?? false;
    return isChecked ? '☒' : '☐';
  }
  const list = childOf(data, 'w:ddList');
  const entries = (list?.children ?? []).filter(({ name }) => name === 'w:listEntry').map(valOf);
  return entries[integerOf(valOf(childOf(list, 'w:result')) ?? valOf(childOf(list, 'w:default'))) ?? 0];
}
