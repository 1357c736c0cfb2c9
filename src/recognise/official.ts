import type { DocumentKind } from '../document/kinds.ts';
import type { LetterValues } from '../document/letter.ts';
import type { Document } from '../document/tree.ts';
import type { Label } from './label.ts';
import type { Line } from './line.ts';

type Found = { readonly kind: DocumentKind | null; readonly values: LetterValues };

/** What only an article about a letter says. */
const ARTICLE =
  /^\(?nguon\s?:|hinh anh tu internet|^\(?anh\s?:|^(?:xem|tai|doc)(?=) (?:chi tiet|toan van|them|ve|ngay)|\(gmt\s?\+|^theo do,|luot xem|tin lien quan|cac tin khac|bai viet lien quan|noi dung chinh$|^tac gia\s?:|>>|thu vien phap luat|click|facebook|zalo|^muc luc$|ban hanh (?:cong van|cong dien|quyet dinh|ke hoach|chi thi|thong bao|nghi quyet)(?=)(?: so)? \d/u;

/** Whether the page is an official document, and how sure that is: its parts speak for it, an article's habits against it. */
export function officialness(
  document: Document,
  lines: readonly Line[],
  labels: readonly Label[],
  { kind, values }: Found,
): { readonly official: boolean; readonly certainty: number } {
  const found = new Set(labels);
  let score = -3;
  if (values.motto) score += 3;
  else if (found.has('nationalName') || found.has('motto')) score += 1.5;
  if (found.has('reference')) score += 2;
  if (found.has('placeAndDate')) score += 2;
  if (found.has('type')) score += 1.5;
  if (found.has('sideSubject')) score += 1;
  if (found.has('addresseesLabel')) score += 1.5;
  if (found.has('enactment')) score += 1.5;
  if (found.has('recipientsLabel')) score += 2.5;
  if (found.has('archive')) score += 1.5;
  if (values.signerName !== null && (values.signerPosition !== null || values.signingAuthority !== null))
    score += 2;
  if (values.issuer !== null) score += 0.5;
  if (document.format === 'docx') score += 0.5;
  if (kind === null) score -= 1;
  score -= habitsIn(lines) * 0.8;
  return {
    official: score > 0,
    certainty: Math.round((1 / (1 + Math.exp(-Math.abs(score) / 3))) * 100) / 100,
  };
}

/** So many habits say it for certain. */
const MOST_HABITS = 3;

function habitsIn(lines: readonly Line[]): number {
  let habits = 0;
  for (let at = 0; at < lines.length && habits < MOST_HABITS; at++) {
    if (ARTICLE.test(lines[at]?.bare ?? '')) habits++;
  }
  return habits;
}
