import type { Bilingual, Language } from '../document/terms.ts';
import type { Decree30Id } from './decree-30.ts';
import type { PartyId } from './party.ts';
import type { PracticeId } from './practice.ts';

/** The provisions every rule may cite, over all standards. */
export type ProvisionId = Decree30Id | PartyId | PracticeId;

/** Practice is ours, not law: what rests on it alone is a house rule. */
export const isLaw = (id: ProvisionId): boolean => !id.startsWith('practice:');

/** Article 37 of the decree: in force from the day it was signed. */
const DECREE_30_FROM = '2020-03-05';

/** A letter of that day (ISO) was not bound by the decree. */
export const isBeforeDecree30 = (day: string): boolean => day < DECREE_30_FROM;

/** Practice and Party guidance, which are not, carry no day here. */
export const isOfDecree30 = (id: ProvisionId): boolean => id.startsWith('nd30:');

/** As the command-line contract prints it; null for practice, which is no law. */
export function legalOf(id: ProvisionId): string | null {
  if (id.startsWith('practice:')) return null;
  if (id.startsWith('party:')) return `Hướng dẫn 36-HD/VPTW (${placeOf(id).path})`;
  return `NĐ 30/2020/NĐ-CP, ${stepsOf(id)
    .map(({ vi }) => vi)
    .join(', ')}`;
}

/** In full words, from the small to the large: `điểm c khoản 3 Mục II Phần I Phụ lục I Nghị định số ...`. */
export function citationOf(id: ProvisionId, language: Language): string {
  if (id.startsWith('practice:')) {
    return language === 'vi' ? 'Thông lệ soạn thảo văn bản' : 'Drafting practice';
  }
  if (id.startsWith('party:')) {
    return language === 'vi'
      ? 'Hướng dẫn số 36-HD/VPTW của Văn phòng Trung ương Đảng (theo bản tóm tắt)'
      : 'Guideline 36-HD/VPTW of the Party Central Office (from a digest)';
  }
  return language === 'vi'
    ? `${stepsInWords(id)} Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư`
    : `Decree 30/2020/NĐ-CP of 5 March 2020 on clerical work, ${stepsOf(id)
        .map(({ en }) => en)
        .join(', ')}`;
}

const LEVELS = ['Mục', 'khoản', 'điểm'] as const;

/** `điểm c khoản 3 Mục II Phần I Phụ lục I`: as the decree itself is cited, from the small to the large. */
function stepsInWords(id: string): string {
  const { path } = placeOf(id);
  const [head = '', ...rest] = path.split('.');
  if (/^D[0-9]/.test(head)) {
    const [clause, point] = rest;
    return [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${head.slice(1)}`]
      .filter((step) => step)
      .join(' ');
  }
  const annexOnly = head === 'PL2' || head === 'PL3';
  const whole = annexOnly
    ? `Phụ lục ${head === 'PL2' ? 'II' : 'III'}`
    : `Phần ${head === 'P2' ? 'II' : 'I'} Phụ lục I`;
  const steps = annexOnly || head === 'P2' ? rest : [head, ...rest];
  if (head === 'PL3' && /^[0-9]/.test(steps[0] ?? '')) return `Mẫu ${steps.join('.')} ${whole}`;
  const words = steps.map((step, level) => `${LEVELS[level] ?? ''} ${step}`);
  return [...words.reverse(), whole].join(' ');
}

/** `nd30:II.3.c/leading-zero` is the path `II.3.c` and the sentence `leading-zero`. */
function placeOf(id: string): { path: string; sentence: string | undefined } {
  const [path = '', sentence] = id.slice(id.indexOf(':') + 1).split('/');
  return { path, sentence };
}

const both = (vi: string, en: string): Bilingual => ({ vi, en });

function stepsOf(id: string): readonly Bilingual[] {
  const { path } = placeOf(id);
  const [head = '', ...rest] = path.split('.');
  const inner = rest.join('.');

  if (head.startsWith('D') && head.length > 1) {
    const [clause, point] = rest;
    const clauseVi = clause ? ` khoản ${clause}` : '';
    const pointVi = point ? ` điểm ${point}` : '';
    return [
      both(`Điều ${head.slice(1)}${clauseVi}${pointVi}`, `Article ${[head.slice(1), ...rest].join('.')}`),
    ];
  }
  if (head === 'PL2') return [both('Phụ lục II', 'Annex II'), both(`Mục ${inner}`, `section ${inner}`)];
  if (head === 'PL3') {
    const sample = /^\d/.test(inner);
    return [
      both('Phụ lục III', 'Annex III'),
      sample ? both(`Mẫu ${inner}`, `sample ${inner}`) : both(`Mục ${inner}`, `section ${inner}`),
    ];
  }
  const copies = head === 'P2';
  const section = copies ? inner : path;
  return [
    both('Phụ lục I', 'Annex I'),
    copies ? both('Phần II', 'part II') : both('Phần I', 'part I'),
    both(`Mục ${section}`, `section ${section}`),
  ];
}
