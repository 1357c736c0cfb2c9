import { bodies } from '../../src/bodies/bodies.ts';
import { wordList } from '../../src/lint/word-list.ts';
import {
  type Forms,
  formsOf,
  recapitalisedIn,
  wordAfter,
  wordBefore,
} from '../../src/vietnamese/capitals.ts';
import { lower } from '../../src/vietnamese/text.ts';
import { isCapitalised, type Word } from '../../src/vietnamese/words.ts';
import { casedProse } from '../reading/cased.ts';

const OTHERS = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Thường trực Hội đồng nhân dân',
  'Mặt trận Tổ quốc Việt Nam',
  'Mặt trận Tổ quốc',
  'Chính phủ',
  'Quốc hội',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Đảng Cộng sản Việt Nam',
  'Ban Chấp hành Trung ương Đảng',
  'Thủ tướng Chính phủ',
  'Chủ tịch Quốc hội',
  'Chủ tịch nước',
  'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
];
/** Names that are common words too, or that the decree itself writes two ways (`Kiểm toán Nhà nước`). */
const COMMON = new Set([
  'kiểm toán nhà nước',
  'cục văn thư và lưu trữ nhà nước',
  'chi bộ',
  'ban dân tộc',
  'chính phủ',
  'quốc hội',
  'thanh tra tỉnh',
  'công an tỉnh',
]);
/** Written two ways by the bodies themselves; no text of law at hand decides. */
const UNSETTLED = /^(?:Bộ Chỉ huy Quân sự|Viện Hàn lâm|Ban Quản lý Khu kinh tế|Ủy ban Quản lý vốn)/u;
/** In small letters these begin a phrase: `các bộ xây dựng kế hoạch`, `trên cơ sở tài chính`. */
const PLURAL = new Set('các những mỗi từng nhiều liên cán đồng toàn nội tổng hai ba một cơ trụ'.split(' '));
const VERBS = new Set(['xây dựng', 'tư pháp', 'thanh tra']);

let forms: Forms | undefined;
const officialForms = (): Forms => {
  forms ??= formsOf([
    ...bodies()
      .map(({ name }) => name.replace(/ (?:tỉnh|huyện|quận|xã|phường|đặc khu|thị xã|thị trấn)$/u, ''))
      .filter((name) => !COMMON.has(lower(name)) && !UNSETTLED.test(name)),
    ...OTHERS,
  ]);
  return forms;
};

export const rule = wordList({
  id: 'form/capitals-bodies',
  title: {
    vi: 'Tên cơ quan, tổ chức viết hoa từ chỉ loại hình và từ chỉ chức năng, lĩnh vực',
    en: 'Names of bodies have capitals on the words for their kind and their field',
  },
  why: {
    vi: 'Tên cơ quan viết mỗi chỗ một kiểu thì không phải là tên chính thức.',
    en: 'A name written now one way, now another is no official name.',
  },
  basis: ['nd30:PL2.IV.1.a', 'nd30:PL2.IV.1.b'],
  severity: 'error',
  swapsIn: (letter) => recapitalisedIn(casedProse(letter), officialForms(), isName),
  fix: 'safe',
  message: {
    vi: 'Tên cơ quan viết là “{written}”, phải viết hoa là “{right}”.',
    en: 'The body is written “{written}”; its capitals are “{right}”.',
  },
  examples: {
    good: [
      { replace: [['vướng mắc, đề', 'vướng mắc về cơ sở vật chất, cán bộ y tế, trụ sở tài chính, đề']] },
      { replace: [['vướng mắc, đề', 'vướng mắc do Bộ Chỉ huy quân sự tỉnh chủ trì giải quyết, đề']] },
      { replace: [['vướng mắc, đề', 'vướng mắc do bộ, ngành và ủy ban nhân dân các cấp giải quyết, đề']] },
    ],
    bad: [
      {
        replace: [['phản ánh về Sở Nội vụ', 'phản ánh về Sở nội vụ']],
        reports: ['written'],
        fixed: [],
      },
      {
        replace: [['năm 2026 của Ủy ban nhân dân tỉnh', 'năm 2026 của Ủy Ban Nhân Dân tỉnh']],
        reports: ['written'],
        fixed: [],
      },
      {
        replace: [['3. Sở Tài chính hướng dẫn', '3. Sở Công thương hướng dẫn']],
        reports: ['written'],
        fixed: [['3. Sở Tài chính hướng dẫn', '3. Sở Công Thương hướng dẫn']],
      },
    ],
  },
});

type Found = { readonly words: readonly Word[]; readonly at: number; readonly length: number };

/** A name, not a common phrase in small letters. */
function isName({ words, at, length }: Found): boolean {
  const here = words.slice(at, at + length);
  const [first, second] = here;
  const after = wordAfter(words, at + length - 1);
  const field = here
    .slice(1)
    .map(({ key }) => key)
    .join(' ');
  // `Sở xây dựng kế hoạch`: a verb; `Bộ tư pháp` is none where the sentence goes on otherwise.
  if (VERBS.has(field) && second && !isCapitalised(second.text) && after && !isCapitalised(after.text)) {
    return ENDS_NAME.has(after.key);
  }
  // `chính phủ điện tử`, `quốc hội các nước`: small letters may be right; `Chính Phủ` never is.
  if (length === 2 && first && SINGLE.has(first.key)) return isCapitalised(second?.text ?? '');
  if (here.some(({ text }) => isCapitalised(text))) return true;
  const before = wordBefore(words, at);
  if (before && PLURAL.has(before.key)) return false;
  // `ủy ban nhân dân các cấp`: any of them.
  return after !== undefined && (LEVELS.has(after.key) || first?.key === 'sở' || first?.key === 'bộ');
}

const SINGLE = new Set(['chính', 'quốc']);
const ENDS_NAME = new Set('chủ phối và về để theo tại là có đã phải trình báo hướng tỉnh thành'.split(' '));
const LEVELS = new Set('tỉnh xã phường huyện đặc thành'.split(' '));
