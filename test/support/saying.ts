import type { Division, Letter } from '../../src/document/letter.ts';
import type { Read, ReadFailure } from '../../src/read/read.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { oneSpace } from '../../src/vietnamese/text.ts';

export function letterIn(read: Read | ReadFailure): Letter {
  if (read.failure) throw new Error(read.failure.message.en);
  return recognise(read.document);
}

type Branch = Pick<Division, 'level' | 'label' | 'step'> & {
  readonly heading: string | null;
  readonly text: string;
  readonly children: readonly Branch[];
};

const branches = (divisions: readonly Division[]): readonly Branch[] =>
  divisions.map(({ level, label, step, heading, passage, children }) => ({
    level,
    label,
    step,
    heading: heading?.text ?? null,
    text: passage.text,
    children: branches(children),
  }));

/** What a letter says, apart from where it stands in its file. */
export const saying = ({ kind, regime, values, parts, body, annexes, grounds, document }: Letter) => ({
  kind,
  regime,
  values,
  parts: Object.fromEntries(Object.entries(parts).map(([name, { text }]) => [name, oneSpace(text)])),
  grounds: grounds.map(({ text }) => text),
  body: branches(body),
  annexes: annexes.map(({ heading, title, reference, firstBlock, endBlock }) => ({
    heading: heading?.text,
    title: title?.text,
    reference: reference?.text,
    texts: document.blocks
      .slice(firstBlock, endBlock)
      .map(({ text }) => text)
      .filter((text) => text !== ''),
  })),
});
