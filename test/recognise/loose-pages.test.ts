import { describe, expect, it } from 'vitest';
import { letterOfMarkdown, letterOfText } from './reading.ts';

const withFoot = (
  foot: string,
  body = 'Sở Y tế đề nghị các đơn vị tổ chức tiêm chủng./.',
): string => `SỞ Y TẾ BÌNH SƠN
Số: 88/SYT-NVY
V/v tiêm chủng mở rộng
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

Kính gửi: Trung tâm Y tế các khu vực

${body}

${foot}
`;

describe('the foot of a page without layout', () => {
  it('has an office behind a recipient, on its line', () => {
    const { values } = letterOfMarkdown(
      withFoot(`**Nơi nhận:** **TL. GIÁM ĐỐC**

- Như trên; **CHÁNH VĂN PHÒNG**

- Lưu: VT, NVY. **Bùi Thị Hạnh**`),
    );
    expect(values).toMatchObject({
      recipients: ['Như trên'],
      archive: 'VT, NVY',
      signingAuthority: 'TL',
      signerPosition: 'CHÁNH VĂN PHÒNG',
      signerName: 'Bùi Thị Hạnh',
    });
  });

  it.each(['BSCKII. Phan Văn Đức', 'BS.CKI Phan Văn Đức', 'DSCKII. Phan Văn Đức'])(
    'has a signer with the degree of a specialist: %s',
    (name) => {
      const { values } = letterOfText(withFoot(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n${name}`));
      expect(values).toMatchObject({ signerPosition: 'GIÁM ĐỐC' });
      expect(values.signerName).toMatch(/Phan Văn Đức$/u);
    },
  );
});

describe('a numbered item', () => {
  it('may begin with a share or a count', () => {
    const letter = letterOfText(
      withFoot(
        'GIÁM ĐỐC\n\nLê Văn Tám',
        '1. 100% trẻ em được tiêm chủng.\n2. 05 xã hoàn thành sớm.\n3. Báo cáo.',
      ),
    );
    expect(letter.body.map(({ label }) => label)).toEqual(['1.', '2.', '3.']);
  });
});
