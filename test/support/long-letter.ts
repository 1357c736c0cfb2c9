import { packParts } from '../read/docx/pack.ts';

/** A letter as long as one likes, in words that vary as those of offices do; one seed, one letter. */
export type LongLetter = { readonly markdown: string; readonly docx: Buffer; readonly documentXml: string };

/** Paragraphs of the body on a page of running text, as LibreOffice breaks pages. */
const A_PAGE = 12.3;
/** What heading and foot take of it. */
const AROUND = 8;

export function longLetter(pages: number, seed = 7): LongLetter {
  const body = paragraphs(pages === 1 ? 6 : Math.round(pages * A_PAGE) - AROUND, seed);
  const markdown = [...HEAD, ...body, CLOSING, ...FOOT].join('\n\n');
  const xml = documentXml(body);
  return { markdown, documentXml: xml, docx: packParts([{ name: 'word/document.xml', content: xml }]) };
}

const CLOSING =
  'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về Sở Nội vụ để được hướng dẫn./.';

const LEFT = [
  'UBND TỈNH BÌNH SƠN',
  '**SỞ NỘI VỤ**',
  '',
  'Số: 145/SNV-CCHC',
  'V/v rà soát thủ tục hành chính năm 2026',
];
const RIGHT = [
  '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
  '**Độc lập - Tự do - Hạnh phúc**',
  '',
  '*Bình Sơn, ngày 05 tháng 3 năm 2026*',
];
const ADDRESSEES = ['Kính gửi:', '- Các sở, ban, ngành tỉnh;', '- Ủy ban nhân dân các xã, phường.'];
const OPENING =
  'Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn về cải cách hành chính năm 2026, Sở Nội vụ đề nghị các cơ quan, đơn vị thực hiện các nội dung sau:';
const RECIPIENTS = [
  '***Nơi nhận:***',
  '- Như trên;',
  '- Ủy ban nhân dân tỉnh (để báo cáo);',
  '- Lưu: VT, CCHC.',
];
const SIGNATURE = ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', '', '', '', '**Nguyễn Văn An**'];

const HEAD = [...LEFT, ...RIGHT, ...ADDRESSEES, OPENING].filter((line) => line !== '');
const FOOT = [...RECIPIENTS, ...SIGNATURE].filter((line) => line !== '');

const BODIES =
  `Sở Nội vụ;Sở Tài chính;Sở Xây dựng;Sở Y tế;Sở Giáo dục và Đào tạo;Sở Nông nghiệp và Môi trường;Sở Công Thương;
Công an tỉnh;Thanh tra tỉnh;Văn phòng Ủy ban nhân dân tỉnh;Ủy ban nhân dân các xã, phường`.split(/;\s?/u);
const VERBS = 'chủ trì, phối hợp với;phối hợp với;tham mưu cho;hướng dẫn;đôn đốc;giúp đỡ'.split(';');
const TASKS =
  `rà soát thủ tục hành chính thuộc phạm vi quản lý;xây dựng kế hoạch triển khai công tác cải cách hành chính;
tổng hợp kết quả thực hiện nhiệm vụ được giao;kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính;
cập nhật cơ sở dữ liệu về đất đai và quy hoạch;tuyên truyền, phổ biến pháp luật về phòng, chống thiên tai;
bố trí kinh phí bảo đảm thực hiện các chương trình mục tiêu quốc gia;giải quyết kiến nghị của cử tri và phản ánh của người dân;
nghiệm thu, thanh toán, quyết toán các công trình hoàn thành;đào tạo, bồi dưỡng cán bộ, công chức, viên chức`.split(
    /;\s?/u,
  );
const KINDS = [
  'Kế hoạch số {n}/KH-UBND',
  'Quyết định số {n}/QĐ-UBND',
  'Chỉ thị số {n}/CT-UBND',
  'Báo cáo số {n}/BC-UBND',
];
const POINTS = 'abcdđeghi';

type Dice = { readonly number: (below: number) => number; readonly one: (of: readonly string[]) => string };

/** Numerical Recipes’ linear congruence: chance that is the same in every run. */
function dice(seed: number): Dice {
  let state = seed;
  const number = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
  return { number, one: (of) => of[number(of.length)] ?? '' };
}

function paragraphs(count: number, seed: number): readonly string[] {
  const chance = dice(seed);
  const found: string[] = [];
  for (let clause = 1; found.length < count; clause++) {
    found.push(`${clause}. ${chance.one(BODIES)} ${chance.one(TASKS)}, tập trung vào các nội dung sau đây:`);
    for (const point of POINTS) {
      found.push(`${point}) ${sentence(chance)}`);
      if (chance.number(3) === 0) found.push(`- ${sentence(chance)} ${sentence(chance)}`);
    }
  }
  return found.slice(0, count);
}

function sentence({ number, one }: Dice): string {
  const day = `${10 + number(18)} tháng ${3 + number(9)} năm`;
  switch (number(5)) {
    case 0:
      return `${one(BODIES)} ${one(VERBS)} ${one(BODIES)} ${one(TASKS)}; báo cáo Ủy ban nhân dân tỉnh trước ngày ${day} 2026.`;
    case 1:
      return `Việc ${one(TASKS)} thực hiện theo ${one(KINDS).replace('{n}', `${10 + number(900)}`)} ngày ${day} 2025 của Ủy ban nhân dân tỉnh Bình Sơn về ${one(TASKS)}.`;
    case 2:
      return `Tỷ lệ hồ sơ giải quyết đúng hạn đạt ${10 + number(89)},${number(9)}%, còn ${10 + number(500)} hồ sơ quá hạn thuộc trách nhiệm của ${one(BODIES)}.`;
    case 3:
      return `Các cơ quan, đơn vị ${one(TASKS)}, ${one(TASKS)}, bảo đảm đúng tiến độ, chất lượng và hiệu quả.`;
    default:
      return `Đồng chí Nguyễn Văn Bình, Phó Chủ tịch Ủy ban nhân dân tỉnh, chỉ đạo ${one(BODIES)} ${one(TASKS)} trong tháng ${3 + number(9)} năm 2026.`;
  }
}

function documentXml(body: readonly string[]): string {
  const indented = '<w:spacing w:after="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>';
  const centred = '<w:jc w:val="center"/>';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
    sideBySide(LEFT, RIGHT, centred, 26),
    ...ADDRESSEES.map((line) => paragraph(line, '<w:ind w:firstLine="1700"/>', 28)),
    ...[OPENING, ...body, CLOSING].map((line) => paragraph(line, indented, 28)),
    sideBySide(RECIPIENTS, SIGNATURE, '', 24),
    paragraph('', '', 28),
    '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>',
  ].join('');
}

function sideBySide(left: readonly string[], right: readonly string[], layout: string, size: number): string {
  const cells = [left, right].map(
    (lines) => `<w:tc>${lines.map((line) => paragraph(line, layout, size)).join('')}</w:tc>`,
  );
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3600"/><w:gridCol w:w="5400"/></w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl>`;
}

/** A new run every few words, with what Word notes of each edit: a letter that was drafted in Word has one for 15 letters. */
function paragraph(written: string, layout: string, size: number): string {
  const stars = /^\**/u.exec(written)?.[0].length ?? 0;
  const text = written.slice(stars, written.length - stars);
  const bold = stars > 1 ? '<w:b/><w:bCs/>' : '';
  const italic = stars % 2 === 1 ? '<w:i/><w:iCs/>' : '';
  const format = `<w:rPr>${bold}${italic}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  const runs = (text.match(/(?:\S+ ?){1,3}/gu) ?? []).map(
    (run, index) =>
      `<w:r w:rsidR="00${(index * 7919 + 40503) % 10}44F9F" w:rsidRPr="00822926">${format}<w:t xml:space="preserve">${run}</w:t></w:r>`,
  );
  return `<w:p w:rsidR="00ED7D03" w:rsidRDefault="00ED7D03" w:rsidP="00540784"><w:pPr>${layout}${format}</w:pPr>${runs.join('')}</w:p>`;
}
