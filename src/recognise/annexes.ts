import type { Annex } from '../document/letter.ts';
import { passageOf } from '../document/passage.ts';
import type { Document, Passage } from '../document/tree.ts';
import type { Line } from './line.ts';
import { isCapitals, titleOf } from './wording.ts';

const HEADING =
  /^phu luc(?:\s(?:so\s)?[ivxlc\d]{1,6}[a-z]?)?\s{0,2}[.:]?$|^phu luc\s(?:so\s)?[ivxlc\d]{1,6}\s?[.:–-]\s/u;
const REFERENCE = /^\(?\s?(?:ban hanh )?(?:kem theo|dinh kem|gui kem)\s/u;
const NO_TITLE = /^(?:\[\d|\(\d|\d{1,2}[.)]|[-+])/u;

const isHeading = ({ bare }: Line): boolean => bare.startsWith('phu luc') && HEADING.test(bare);
const isReference = ({ bare }: Line): boolean => REFERENCE.test(bare);

/** What is attached behind the signature: each `Phụ lục`, and a regulation or list known by `(Kèm theo ...)`. */
export function annexesIn(document: Document, lines: readonly Line[]): readonly Annex[] {
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (isHeading(line)) starts.push(index);
    else if (isReference(line)) {
      const start = titleStart(lines, index);
      const last = starts.at(-1);
      if (last === undefined || last < start - 8) starts.push(start);
    }
  }
  return starts.map((start, index): Annex => {
    const end = starts[index + 1] ?? lines.length;
    const own = lines.slice(start, end);
    const headed = own[0] !== undefined && isHeading(own[0]);
    const referenceAt = own.slice(0, 14).findIndex(isReference);
    return {
      heading: headed && own[0] ? own[0] : null,
      title: titleIn(
        document,
        own.slice(headed ? 1 : 0),
        referenceAt < 0 ? null : referenceAt - (headed ? 1 : 0),
      ),
      reference: referenceAt < 0 ? null : referenceOf(document, own, referenceAt),
      firstBlock: own[0]?.spans[0]?.block ?? 0,
      endBlock: lines[end]?.spans[0]?.block ?? document.blocks.length,
    };
  });
}

/** The first of the lines in capitals above `(Kèm theo ...)`. */
function titleStart(lines: readonly Line[], reference: number): number {
  let start = reference;
  while (start > 0 && reference - start < 10) {
    const line = lines[start - 1];
    if (!line || line.text.length > 200 || NO_TITLE.test(line.text) || /^\[/u.test(line.text)) break;
    if (!isCapitals(line.text) && !line.bold && !line.centred && titleOf(line.skeleton)?.whole !== true)
      break;
    start--;
  }
  return start;
}

function titleIn(document: Document, lines: readonly Line[], until: number | null): Passage | null {
  const title: Line[] = [];
  // A regulation that is attached has a header of its own, set in a table above its title.
  const last = until === null ? undefined : lines[until - 1];
  const first =
    last?.cell === null ? lines.slice(0, until ?? 0).findLastIndex(({ cell }) => cell !== null) + 1 : 0;
  for (const line of lines.slice(first, until ?? 5)) {
    if (until === null && !isCapitals(line.text) && !line.centred && !line.bold) break;
    if (until === null && line.cell !== lines[0]?.cell) break;
    title.push(line);
  }
  return title.length === 0
    ? null
    : passageOf(
        document,
        title.flatMap(({ spans }) => spans),
      );
}

function referenceOf(document: Document, lines: readonly Line[], at: number): Passage {
  const taken: Line[] = [];
  for (const line of lines.slice(at, at + 4)) {
    taken.push(line);
    if (/\)\s?$/u.test(line.text)) break;
  }
  const closed = taken.some(({ text }) => text.endsWith(')'));
  return passageOf(
    document,
    (closed ? taken : taken.slice(0, 1)).flatMap(({ spans }) => spans),
  );
}
