/** A stretch of a part written anew. `write` may copy what stands inside with `copy`, other splices done there. */
export type Splice = {
  readonly start: number;
  readonly end: number;
  readonly write: (copy: Copy) => string;
};

export type Copy = (start: number, end: number) => string;

/** The source of a part with its splices done: in order, those inside others by way of them. */
export function spliced(source: string, splices: readonly Splice[]): string {
  const isPoint = ({ start, end }: Splice): number => (start === end ? 0 : 1);
  // What is put in between comes first; then the outer ones before those inside.
  const sorted = [...splices].sort((a, b) => a.start - b.start || isPoint(a) - isPoint(b) || b.end - a.end);
  /** Copies with the splices from `first` on: one that copies all of its own stretch is not done again in it. */
  const copyFrom =
    (first: number): Copy =>
    (from, to) => {
      let text = '';
      let at = from;
      for (let index = Math.max(first, firstFrom(sorted, from)); index < sorted.length; index++) {
        const splice = sorted[index];
        if (splice === undefined || splice.start > to) break;
        if (splice.start < at || splice.end > to) continue;
        text += source.slice(at, splice.start) + splice.write(copyFrom(index + 1));
        at = splice.end;
      }
      return text + source.slice(at, to);
    };
  return copyFrom(0)(0, source.length);
}

function firstFrom(sorted: readonly Splice[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
