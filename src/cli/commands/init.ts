import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { CONFIG_NAMES } from '../config.ts';
import { type Host, UserError } from '../host.ts';
import { writeOutput } from '../output.ts';

export function initCommand(host: Host): Command {
  return new Command('init').action(() => {
    const there = CONFIG_NAMES.find((name) => existsSync(join(host.cwd, name)));
    if (there) {
      throw new UserError({
        vi: `Đã có “${there}” ở thư mục này; không ghi đè.`,
        en: `There is a “${there}” in this folder already; it is not overwritten.`,
      });
    }
    const [name] = CONFIG_NAMES;
    writeOutput(host, name, SAMPLE);
    host.err(
      host.language === 'vi'
        ? `Đã tạo ${name}. Mở tệp, bỏ dấu # ở dòng cần dùng.\n`
        : `${name} is there. Open it and take the # away from the lines you need.\n`,
    );
  });
}

const SAMPLE = `## Cấu hình vanthu. Dòng bắt đầu bằng # không có tác dụng; bỏ dấu # và dấu cách sau nó để dùng.
## Configuration of vanthu. Lines that begin with # do nothing; take "# " away to use them.
## Giải thích từng mục / what each entry means: docs/configuration.md

## Giai đoạn của văn bản / stage of the documents: draft | signing | issued
# stage: draft

## Dùng chung cấu hình của cơ quan cấp trên / build on another configuration
# extends: ../vanthu.config.yaml

## Cơ quan soạn thảo / the office itself
# office:
#   names: [ỦY BAN NHÂN DÂN XÃ AN BÌNH]
#   parent: ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN
#   place: An Bình
#   units: [VP, KTHT, VHXH]
#   signers:
#     - name: Nguyễn Văn An
#       position: CHỦ TỊCH
#       authority: [TM. ỦY BAN NHÂN DÂN]
#   symbol: UBND-VP
#   archive: VT, VP
#   margins: { top: 20, bottom: 20, left: 30, right: 20 }
#   bodySizePt: 14

## Mức của từng quy tắc: error | warning | info; tắt thì phải nêu lý do.
## Danh sách quy tắc / list of rules: vanthu rules
# rules:
#   layout/*: warning
#   layout/page-margins: error
#   text/single-spaces: { severity: off, reason: "văn bản chuyển từ hệ thống cũ" }

## Riêng cho một số tệp hoặc loại văn bản / for some files or types only
# overrides:
#   - files: ["luu-tru/**"]
#     rules:
#       layout/*: info
#   - kinds: [giay-moi]
#     rules:
#       form/subject-final-stop: info

## Quy định riêng của cơ quan / house rules
# house:
#   - id: house/ten-co-quan
#     message: Huyện An Bình không còn; phải ghi tên xã.
#     forbid: [huyện An Bình]
#     severity: warning
#   - id: house/cach-goi
#     message: Cơ quan thống nhất ghi “người dân”.
#     replace: { "bà con nhân dân": "người dân" }
#     part: body

## Thư mục mẫu văn bản của cơ quan / templates of the office
# templates: mau-van-ban

## Tệp ghi nhận lỗi cũ / findings that are known: vanthu lint . --update-baseline
# baseline: vanthu.baseline.json
`;
