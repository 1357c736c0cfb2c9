import type { Command, CommanderError, Help, Option } from 'commander';
import type { Bilingual, Language } from '../document/terms.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** Help in the reader's language. Commander speaks English only; its titles and remarks are given here. */
export const helpIn = (language: Language): Partial<Help> => ({
  styleTitle: (title) => (language === 'vi' ? (TITLES[title] ?? title) : title),
  commandUsage: (command) => usageOf(command, language),
  subcommandTerm: (command) => `${command.name()} ${argumentsOf(command)}`.trim(),
  optionDescription: (option) => describe(option, language),
  visibleOptions: (command) => [...command.options.filter(({ hidden }) => !hidden), ...helpOptionOf(command)],
});

/** `--help` is no option like the others for Commander; the help must name it all the same. */
const helpOptionOf = (command: Command): Option[] => {
  const help = command.createOption('-h, --help');
  help.description = '';
  return [help];
};

function usageOf(command: Command, language: Language): string {
  const names: string[] = [];
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name());
  const rest =
    command.commands.length > 0 ? { vi: '<lệnh>', en: '<command>' }[language] : argumentsOf(command);
  return `${names.join(' ')} ${rest} ${{ vi: '[tùy chọn]', en: '[options]' }[language]}`.replace(
    / {2,}/g,
    ' ',
  );
}

const argumentsOf = (command: Command): string =>
  command.registeredArguments
    .map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
      return argument.required ? `<${name}>` : `[${name}]`;
    })
    .join(' ');

function describe(option: Option, language: Language): string {
  const remarks: string[] = [];
  if (option.long === '--help') return { vi: 'xem hướng dẫn này', en: 'show this help' }[language];
  if (option.argChoices) remarks.push(option.argChoices.join(' | '));
  if (typeof option.defaultValue === 'string') {
    remarks.push(`${{ vi: 'mặc định', en: 'default' }[language]}: ${option.defaultValue}`);
  }
  return remarks.length > 0 ? `${option.description} (${remarks.join('; ')})` : option.description;
}

/** Commander's complaint as a sentence in both languages; it names the word that is wrong and the nearest right one. */
export function complaintOf({ code, message }: CommanderError): Bilingual {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, text]) => text ?? '');
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  const hint: Bilingual = near
    ? { vi: ` Có phải ý bạn là “${near}”?`, en: ` Did you mean “${near}”?` }
    : { vi: ' Gõ thêm --help để xem hướng dẫn.', en: ' Add --help to see what there is.' };
  const sentence = sentenceOf(code, quoted, message);
  return { vi: sentence.vi + hint.vi, en: sentence.en + hint.en };
}

function sentenceOf(code: string, [first = '', second = '']: readonly string[], message: string): Bilingual {
  switch (code) {
    case 'commander.unknownOption':
      return { vi: `Không có tùy chọn “${first}”.`, en: `There is no option “${first}”.` };
    case 'commander.unknownCommand':
      return { vi: `Không có lệnh “${first}”.`, en: `There is no command “${first}”.` };
    case 'commander.missingArgument':
      return { vi: `Thiếu đối số “${first}”.`, en: `The argument “${first}” is missing.` };
    case 'commander.optionMissingArgument':
      return { vi: `Tùy chọn “${first}” cần một giá trị.`, en: `The option “${first}” needs a value.` };
    case 'commander.missingMandatoryOptionValue':
      return { vi: `Thiếu tùy chọn “${first}”.`, en: `The option “${first}” is missing.` };
    case 'commander.invalidArgument': {
      const choices = /Allowed choices are ([^\n]+)\.$/.exec(message)?.[1];
      const reason = /is invalid\. ([^\n]+)$/.exec(message)?.[1] ?? '';
      return {
        vi: `“${second}” không dùng được cho “${first}”${choices ? `; chọn một trong: ${choices}` : ''}.`,
        en: `“${second}” cannot be used for “${first}”. ${reason}`,
      };
    }
    case 'commander.excessArguments':
      return { vi: 'Thừa đối số.', en: 'There are too many arguments.' };
    default: {
      const plain = message.replace(/^error: /, '');
      return { vi: `Dùng lệnh chưa đúng: ${plain}`, en: plain };
    }
  }
}
