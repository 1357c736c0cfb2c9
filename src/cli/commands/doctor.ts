import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Command } from 'commander';
import type { Bilingual } from '../../document/terms.ts';
import { findOffice } from '../../read/office.ts';
import { findConfig } from '../config.ts';
import { exitCode, type Host, UserError } from '../host.ts';
import { ownRules } from '../rule-set.ts';

type Finding = { readonly state: 'good' | 'lacking' | 'bad'; readonly text: Bilingual };

const MARKS = { good: '✓', lacking: '–', bad: '✗' } as const;

export function doctorCommand(host: Host): Command {
  return new Command('doctor').action(async () => {
    const findings = [
      nodeFinding(),
      await pdfFinding(),
      await libreOfficeFinding(host),
      await fontFinding(),
      await configFinding(host),
    ];
    const lines = findings.map(({ state, text }) => `${MARKS[state]} ${text[host.language]}`);
    host.out(`${[...lines, '', ...LIMITS.map((limit) => limit[host.language])].join('\n')}\n`);
    host.exit(findings.some(({ state }) => state === 'bad') ? exitCode.findings : exitCode.clean);
  });
}

const OLDEST = { major: 20, minor: 19 };

function nodeFinding(): Finding {
  const { node } = process.versions;
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const enough = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
  const wanted = `${OLDEST.major}.${OLDEST.minor}`;
  return enough
    ? { state: 'good', text: { vi: `Node.js ${node}`, en: `Node.js ${node}` } }
    : {
        state: 'bad',
        text: {
          vi: `Node.js ${node}; cần ${wanted} trở lên`,
          en: `Node.js ${node}; ${wanted} or later is needed`,
        },
      };
}

const run = promisify(execFile);

/** What the program prints; null where it is not installed or does not answer. */
async function answerOf(program: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run(program, args, { timeout: 20_000 });
    return stdout;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

async function libreOfficeFinding({ env }: Host): Promise<Finding> {
  const program = findOffice({ PATH: env['PATH'] });
  const answer = program === null ? null : await answerOf(program, ['--version']);
  const version = answer?.match(/LibreOffice (?<version>[\d.]+)/)?.groups?.['version'];
  return program !== null
    ? {
        state: 'good',
        text: {
          vi: `LibreOffice ${version ?? program}: đọc được tệp .doc, in được tệp Word bất kỳ ra PDF`,
          en: `LibreOffice ${version ?? program}: .doc files can be read, any Word file can be printed to PDF`,
        },
      }
    : {
        state: 'lacking',
        text: {
          vi: 'Không có LibreOffice: không đọc được tệp .doc (Word 97-2003), không in được tệp Word của người dùng ra PDF; .docx, .md, .txt vẫn đọc được',
          en: "No LibreOffice: .doc files (Word 97-2003) cannot be read, users' own Word files not printed to PDF; .docx, .md and .txt can be read",
        },
      };
}

async function pdfFinding(): Promise<Finding> {
  const { isTypefaceThere } = await import('../../render/pdf/typeface.ts');
  return isTypefaceThere()
    ? {
        state: 'good',
        text: {
          vi: 'PDF: vẽ được ngay, phông Tinos đi kèm (rộng bằng Times New Roman)',
          en: 'PDF: drawn by the program itself, with the typeface Tinos (as wide as Times New Roman)',
        },
      }
    : {
        state: 'lacking',
        text: {
          vi: 'PDF: thiếu phông Tinos đi kèm; cài lại vanthu bằng npm, hoặc dùng LibreOffice',
          en: 'PDF: the typeface Tinos is missing; install vanthu again by npm, or use LibreOffice',
        },
      };
}

/** Fonts are not needed to check a letter: what counts is the name in the file. A person wants to see it as printed. */
async function fontFinding(): Promise<Finding> {
  const answer = await answerOf('fc-match', ['-f', '%{family}', 'Times New Roman']);
  if (answer === null) {
    return {
      state: 'good',
      text: { vi: 'Phông chữ: không cần để kiểm tra', en: 'Fonts: not needed for checking' },
    };
  }
  // Liberation Serif before version 2 is as wide as Times New Roman, but lacks the letters of Vietnamese.
  const withVietnamese = await answerOf('fc-list', [`${answer}:lang=vi`, 'family']);
  const same = /Times New Roman|Liberation Serif|Tinos/.test(answer) && withVietnamese !== '';
  return same
    ? {
        state: 'good',
        text: { vi: `Phông Times New Roman: có (${answer})`, en: `Times New Roman: there (${answer})` },
      }
    : {
        state: 'lacking',
        text: {
          vi: `Phông Times New Roman có chữ Việt: không có, máy dùng ${answer}; kết quả kiểm tra không đổi, chỉ bản in bằng LibreOffice khác`,
          en: `Times New Roman with Vietnamese letters: missing, ${answer} stands in; findings stay the same, only what LibreOffice prints differs`,
        },
      };
}

async function configFinding(host: Host): Promise<Finding> {
  try {
    const found = await findConfig(host, undefined, ownRules);
    return found
      ? {
          state: 'good',
          text: { vi: `Cấu hình ${found.path}: hợp lệ`, en: `Configuration ${found.path}: valid` },
        }
      : {
          state: 'good',
          text: {
            vi: 'Không có tệp cấu hình (tạo bằng: vanthu init)',
            en: 'No configuration (make one with: vanthu init)',
          },
        };
  } catch (error) {
    if (error instanceof UserError) return { state: 'bad', text: error.text };
    throw error;
  }
}

const LIMITS: readonly Bilingual[] = [
  {
    vi: 'vanthu không kiểm tra: nội dung có đúng pháp luật không, thẩm quyền ký, chữ ký và con dấu trong ảnh, chữ trong ảnh chụp.',
    en: 'vanthu does not check: whether the content is lawful, who may sign, signatures and seals in pictures, text in scans.',
  },
  {
    vi: 'Với .md và .txt không kiểm tra trang, lề, phông chữ, cỡ chữ: tệp chữ không có những thứ ấy.',
    en: 'In .md and .txt no page, margin, font or size is checked: a text file has none.',
  },
  {
    vi: 'Điều khoản nào của Phụ lục I chưa kiểm tra bằng máy, vì sao: vanthu rules --coverage',
    en: 'Which provisions of Annex I no machine checks, and why: vanthu rules --coverage',
  },
];
