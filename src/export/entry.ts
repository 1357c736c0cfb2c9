import type { Span } from '../document/tree.ts';
import type { Assignment } from '../extract/assignment.ts';
import type { Extraction } from '../extract/extract.ts';
import type { ExtractedFile, ExtractedTask, SourcePlace } from './extracted.ts';

type Locate = (span: Span) => SourcePlace;

/** What was extracted from one letter as `vanthu extract --format json` gives it: places in the file for spans. */
export function extractedFile(
  file: string,
  { citations, assignments, ...rest }: Extraction,
  locate: Locate,
): ExtractedFile {
  const secondHand = rest.official ? {} : { secondHand: true as const };
  return {
    file,
    ...rest,
    citations: citations.map(({ mentions, ...citation }) => ({
      ...citation,
      mentions: mentions.map(({ at, place }) => ({ place, source: placeOf(at.spans, locate) })),
    })),
    assignments: assignments.map((assignment) => ({ ...taskOf(assignment, locate), ...secondHand })),
    error: null,
  };
}

function taskOf({ at, evidence, ...task }: Assignment, locate: Locate): ExtractedTask {
  const places = (spans: readonly Span[]) => spans.map((span) => placeOf([span], locate));
  return {
    ...task,
    source: placeOf(at.spans, locate),
    evidence: {
      lead: places(evidence.lead),
      coordinate: places(evidence.coordinate),
      reportTo: places(evidence.reportTo),
      deadline: places(evidence.deadline),
    },
  };
}

/** From the first of the spans to the last. */
function placeOf(spans: readonly Span[], locate: Locate): SourcePlace | null {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  const { line, column } = locate(first);
  const { endLine, endColumn } = locate(last);
  return { line, column, endLine, endColumn };
}
