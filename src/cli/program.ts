import { Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Bilingual } from '../document/terms.ts';
import { exitCode, type Host, UserError } from './host.ts';
import { complaintOf, helpIn } from './usage.ts';

type Entry = { readonly about: Bilingual; readonly load: () => Promise<(host: Host) => Command> };

/** One file a command, loaded when it is the one asked for: starting up is most of what a short run costs. */
const commands: Readonly<Record<string, Entry>> = {
  lint: {
    about: {
      vi: 'kiểm tra thể thức và kỹ thuật trình bày văn bản',
      en: 'check documents against the decree',
    },
    load: async () => (await import('./commands/lint.ts')).lintCommand,
  },
  extract: {
    about: {
      vi: 'đọc ra dữ liệu: thành phần, văn bản viện dẫn, nhiệm vụ',
      en: 'read parts, cited documents and tasks as data',
    },
    load: async () => (await import('./commands/extract.ts')).extractCommand,
  },
  inspect: {
    about: {
      vi: 'xem chương trình đọc được gì trong một tệp: trang, đoạn, phông chữ',
      en: 'show what was read of a file: pages, paragraphs, fonts',
    },
    load: async () => (await import('./commands/inspect.ts')).inspectCommand,
  },
  fix: {
    about: {
      vi: 'sửa bản thảo: cùng tệp ấy, chỉ những chỗ sai được thay',
      en: 'mend a draft: the same file, with only what is wrong replaced',
    },
    load: async () => (await import('./commands/fix.ts')).fixCommand,
  },
  annotate: {
    about: {
      vi: 'ghi những chỗ sai thành ghi chú (Comment) trong bản sao của tệp Word',
      en: 'write the findings as comments into a copy of a Word file',
    },
    load: async () => (await import('./commands/annotate.ts')).annotateCommand,
  },
  convert: {
    about: {
      vi: 'trình bày lại văn bản theo Nghị định số 30/2020/NĐ-CP, ra .docx hoặc .md',
      en: 'lay a document out afresh by the decree, as .docx or .md',
    },
    load: async () => (await import('./commands/convert.ts')).convertCommand,
  },
  templates: {
    about: {
      vi: 'danh sách mẫu văn bản và các trường của từng mẫu',
      en: 'list the templates and their fields',
    },
    load: async () => (await import('./commands/templates.ts')).templatesCommand,
  },
  new: {
    about: {
      vi: 'tạo bản thảo theo mẫu, để trống chỗ phải điền',
      en: 'write a draft to fill in, from a template',
    },
    load: async () => (await import('./commands/new.ts')).newCommand,
  },
  render: {
    about: {
      vi: 'điền dữ liệu vào mẫu, ra một hoặc nhiều văn bản .docx, .md, .pdf',
      en: 'fill templates with data: one letter or many, .docx, .md, .pdf',
    },
    load: async () => (await import('./commands/render.ts')).renderCommand,
  },
  'follow-up': {
    about: {
      vi: 'soạn công văn đôn đốc từ kết quả của extract, mỗi cơ quan một công văn',
      en: 'write reminder letters from the output of extract, one a body',
    },
    load: async () => (await import('./commands/follow-up.ts')).followUpCommand,
  },
  rules: {
    about: { vi: 'danh sách quy tắc', en: 'list the rules' },
    load: async () => (await import('./commands/rules.ts')).rulesCommand,
  },
  explain: {
    about: {
      vi: 'giải thích một quy tắc: căn cứ, ví dụ, cách bỏ qua',
      en: 'explain a rule: its law, examples, how to ignore it',
    },
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  init: {
    about: {
      vi: 'tạo tệp cấu hình vanthu.config.yaml có chú thích',
      en: 'write a commented vanthu.config.yaml',
    },
    load: async () => (await import('./commands/init.ts')).initCommand,
  },
  doctor: {
    about: {
      vi: 'xem máy có đủ những gì chương trình cần',
      en: 'see whether the machine has what is needed',
    },
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
};

/** Runs what commander makes of the words. Throws a sentence where they are no order. */
export async function runCommand(host: Host, argv: readonly string[]): Promise<void> {
  const program = await programFor(host, argv);
  if (argv.length === 0) {
    host.err(program.helpInformation());
    host.exit(exitCode.failed);
    return;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UserError(complaintOf(error), { cause: error });
    host.exit(exitCode.clean);
  }
}

async function programFor(host: Host, argv: readonly string[]): Promise<Command> {
  const say = ({ vi, en }: Bilingual) => (host.language === 'vi' ? vi : en);
  const program = dress(new Command('vanthu'), host)
    .description(
      say({
        vi: 'Kiểm tra, đọc văn bản hành chính theo Nghị định số 30/2020/NĐ-CP. Chạy trên máy của bạn, không cần mạng.',
        en: 'Checks and reads Vietnamese official letters by Decree 30/2020/NĐ-CP. Runs on your machine, offline.',
      }),
    )
    .version(manifest.version, '-V, --version', say({ vi: 'xem phiên bản', en: 'show the version' }))
    .helpCommand(false)
    .addHelpText(
      'after',
      say({
        vi: '\nVí dụ:\n  vanthu lint cong-van.docx\n  vanthu lint du-thao/ --stage signing\nCách dùng từng lệnh: vanthu help lint',
        en: '\nExamples:\n  vanthu lint letter.docx\n  vanthu lint drafts/ --stage signing\nFor one command: vanthu help lint',
      }),
    );
  const asked = argv.find((word) => !word.startsWith('-') || word === '-');
  const known = asked !== undefined && Object.hasOwn(commands, asked);
  for (const [name, { about, load }] of Object.entries(commands)) {
    // The others are there for the general help, and to be suggested for what is no command.
    if (known && name !== asked) continue;
    const command = name === asked ? (await load())(host) : new Command(name);
    program.addCommand(
      dress(command, host)
        .description(say(about))
        .addOption(
          new Option(
            '--lang <language>',
            say({ vi: 'ngôn ngữ của thông báo', en: 'language of the messages' }),
          )
            .choices(['vi', 'en'])
            .default('vi'),
        ),
    );
  }
  return program;
}

function dress(command: Command, { language, out, terminal }: Host): Command {
  return command
    .exitOverride()
    .configureHelp(helpIn(language))
    .configureOutput({
      writeOut: out,
      writeErr: () => undefined,
      getOutHelpWidth: () => terminal.columns,
    });
}
