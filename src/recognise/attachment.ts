import type { Line } from './line.ts';

/** `(Kèm theo Quyết định số ...)`, `(Ban hành kèm theo Nghị quyết ...)`, by the bare letters of a line. */
const ATTACHED =
  /^\(\s?(?:duoc )?(?:ban hanh )?kem theo\s(?:quyet dinh|nghi quyet|cong van|van ban|to trinh|ke hoach|thong bao|thong tu|nghi dinh|chi thi)\s/u;

/** A line of this kind is broken into no more lines than this. */
const MOST_LINES = 4;

export type Attachment = { readonly attachedTo: readonly Line[]; readonly rest: readonly Line[] };

/**
 * The line in brackets by which a regulation or plan names the decision that issues it, under its title or at the
 * beginning of its text. nd30:PL3.1.3/attached
 */
export function splitAttachment(lines: readonly Line[], place: 'anywhere' | 'first'): Attachment {
  const start = lines
    .slice(0, place === 'first' ? 1 : lines.length)
    .findIndex(({ bare }) => bare.startsWith('(') && ATTACHED.test(bare));
  if (start < 0) return { attachedTo: [], rest: lines };
  const length =
    lines.slice(start, start + MOST_LINES).findIndex(({ text }) => /\)\s?\d?\s{0,3}$/u.test(text)) + 1;
  return {
    attachedTo: lines.slice(start, start + length),
    rest: [...lines.slice(0, start), ...lines.slice(start + length)],
  };
}
