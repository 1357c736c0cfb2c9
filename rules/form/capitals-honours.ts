import { wordList } from '../../src/lint/word-list.ts';
import { formsOf, recapitalisedIn } from '../../src/vietnamese/capitals.ts';
import { whenAsked } from '../../src/vietnamese/text.ts';
import { casedProse } from '../reading/cased.ts';

const ORDERS = ['Lao động', 'Độc lập', 'Quân công', 'Chiến công', 'Kháng chiến', 'Bảo vệ Tổ quốc'];
const CLASSES = ['Nhất', 'Nhì', 'Ba'];

const HONOURS = whenAsked(() =>
  formsOf([
    'Huân chương Sao vàng',
    'Huân chương Hồ Chí Minh',
    'Huân chương Đại đoàn kết dân tộc',
    ...ORDERS.flatMap((order) => [
      `Huân chương ${order}`,
      ...CLASSES.map((rank) => `Huân chương ${order} hạng ${rank}`),
    ]),
    'Anh hùng Lao động',
    'Anh hùng Lực lượng vũ trang nhân dân',
    'Nghệ sĩ Nhân dân',
    'Nghệ sĩ Ưu tú',
    'Nghệ nhân Nhân dân',
    'Nghệ nhân Ưu tú',
    'Nhà giáo Nhân dân',
    'Nhà giáo Ưu tú',
    'Thầy thuốc Nhân dân',
    'Thầy thuốc Ưu tú',
    'Giải thưởng Hồ Chí Minh',
  ]),
);

export const rule = wordList({
  id: 'form/capitals-honours',
  title: {
    vi: 'Tên huân chương, huy chương, danh hiệu vinh dự viết hoa các thành phần tạo thành tên và thứ hạng',
    en: 'Orders, medals and titles of honour have capitals on their name and their class',
  },
  why: {
    vi: 'Tên danh hiệu ghi trong quyết định khen thưởng phải đúng từng chữ.',
    en: 'The name of an honour is copied letter by letter from the decision that confers it.',
  },
  basis: ['nd30:PL2.V.2'],
  severity: 'warning',
  swapsIn: (letter) => recapitalisedIn(casedProse(letter), HONOURS()),
  fix: 'safe',
  message: {
    vi: 'Tên danh hiệu viết “{written}”, phải viết hoa là “{right}”.',
    en: 'The honour is written “{written}”; write “{right}”.',
  },
  examples: {
    good: [{ replace: [['vướng mắc, đề', 'vướng mắc về xét tặng Huân chương Lao động hạng Nhất, đề']] }],
    bad: [
      {
        replace: [['vướng mắc, đề', 'vướng mắc về xét tặng Huân chương lao động, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc về xét tặng Huân chương Lao động, đề']],
      },
      {
        replace: [['vướng mắc, đề', 'vướng mắc về xét tặng Huân chương Lao động hạng nhất, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc về xét tặng Huân chương Lao động hạng Nhất, đề']],
      },
    ],
  },
});
