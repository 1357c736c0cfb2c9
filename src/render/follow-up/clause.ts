/** Ordinals as official letters count dashes; further on the number does. */
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/**
 * A clause path of `extract` in words, the innermost first, as the decree cites: `2.c` is `điểm c khoản 2`, `I.2` is
 * `khoản 2 Mục I`, `Điều 3.1` is `khoản 1 Điều 3`. Null where the task stands in running text, or the path has a step
 * that has no name: a place is not guessed.
 */
export function clauseInWords(path: string): string | null {
  const steps = stepsOf(path);
  const names = steps.map(nameOf);
  if (names.length === 0 || names.includes(null)) return null;
  return names.toReversed().join(' ');
}

/** `1.1.-2` is the second dash of 1.1, and 1.1 is a point of clause 1. */
function stepsOf(path: string): readonly string[] {
  const steps: string[] = [];
  for (const step of path.split('.').map((part) => part.trim())) {
    const above = steps.at(-1);
    if (step === '') return [];
    // A number below a number repeats what stands above it: 1, 1.1, 1.1.2.
    if (/^\d+$/u.test(step) && above !== undefined && /^\d+(?:\.\d+)*$/u.test(above)) {
      if (above.includes('.')) steps.pop();
      steps.push(`${above}.${step}`);
    } else steps.push(step);
  }
  return steps;
}

function nameOf(step: string): string | null {
  if (/^(?:Điều|Phần|Chương|Mục|Tiểu mục)\s(?:\d{1,4}\p{Ll}?|[IVX]{1,8}|\p{Lu})$/u.test(step)) return step;
  if (/^\d{1,4}$/u.test(step)) return `khoản ${step}`;
  if (/^\d{1,4}(?:\.\d{1,4}){1,4}$/u.test(step)) return `điểm ${step}`;
  if (/^\((?:\d{1,3}|\p{Ll}{1,5})\)$/u.test(step)) return `điểm ${step}`;
  if (/^\p{Ll}\d{0,2}$/u.test(step)) return `điểm ${step}`;
  // C, D, L, M by themselves are letters of parts: nobody counts a hundred sections.
  if (/^[IVX]{1,8}$/u.test(step)) return `Mục ${step}`;
  if (/^\p{Lu}$/u.test(step)) return `Phần ${step}`;
  const dash = /^-(?<number>\d{1,3})$/u.exec(step)?.groups?.['number'];
  if (dash) return `gạch đầu dòng thứ ${ORDINALS[Number(dash) - 1] ?? dash}`;
  return null;
}
