import type { Bilingual } from '../document/language.ts';
import type { OfficeProfile } from '../lint/rule.ts';
import { citationOf } from '../render/follow-up/cite.ts';
import {
  bodyAtStart,
  dataOf,
  type FollowUpLetter,
  type FollowUpOptions,
  type FollowUps,
  followUps,
  issuerInText,
  type OfficeField,
  type Sender,
  sendersOf,
  type TaskLetter,
} from '../render/follow-up.ts';
import { writeBatch } from './batch.ts';
import type { Entry } from './entry.ts';
import { type Host, UserError } from './host.ts';
import type { Form, LetterSource } from './letter-source.ts';
import { fileName, nameKey } from './names.ts';
import { withOffice } from './office.ts';
import { outDir } from './out-dir.ts';

/** What one office sends. */
export type Run = { readonly sender: Sender; readonly made: FollowUps };

export type FollowUpSettings = {
  readonly counting: Omit<FollowUpOptions, 'office'>;
  readonly form: Form;
  /** Of the file names; null where none was asked for. */
  readonly pattern: string | null;
  readonly firstNumber: number | null;
  readonly blank: boolean;
};

type Job = {
  readonly runs: readonly Run[];
  readonly source: LetterSource;
  /** Files that must not be written over. */
  readonly inputs: readonly string[];
  readonly outDir: string;
  readonly settings: FollowUpSettings;
};

/** The letters of each office that sends some; refused where none of them could be written. */
export function runsOf(
  letters: readonly TaskLetter[],
  profile: OfficeProfile,
  { counting, firstNumber, blank }: FollowUpSettings,
): readonly Run[] {
  const runs = sendersOf(letters, profile, counting.asOf).map((sender): Run => {
    const { names = [], parent = null } = sender.office;
    return { sender, made: followUps(sender.letters, { ...counting, office: { names, parent } }) };
  });
  const sending = runs.filter(({ made }) => made.letters.length > 0);
  if (firstNumber !== null && sending.length > 1) {
    throw new UserError({
      vi: `“--number ${firstNumber}” chỉ dùng khi một cơ quan ban hành mọi công văn; ở đây có ${sending.length} cơ quan, mỗi nơi một sổ. Hãy ghi hồ sơ cơ quan (office), hoặc bỏ --number.`,
      en: `“--number ${firstNumber}” needs one office that sends all letters; here are ${sending.length}, each with its register. Give an office profile, or leave --number out.`,
    });
  }
  const lacking = sending.filter(({ sender }) => sender.missing.length > 0);
  if (!blank && lacking.length > 0 && lacking.length === sending.length) {
    throw new UserError(incomplete([...new Set(lacking.flatMap(({ sender }) => sender.missing))]));
  }
  return runs;
}

const incomplete = (missing: readonly OfficeField[]): Bilingual => {
  const listed = missing.join(', ');
  return {
    vi: `Thông tin cơ quan còn thiếu: ${listed}. Ghi vào mục office của vanthu.config.yaml hoặc tệp của --office; hoặc thêm --blank để trống những chỗ ấy.`,
    en: `The office profile lacks: ${listed}. Put it under office in vanthu.config.yaml or in the file of --office; or add --blank for gaps.`,
  };
};

/** One letter to be written. `naming` is its data with the name of the body as a file name begins with it. */
type Draft = { readonly letter: FollowUpLetter; readonly data: unknown; readonly naming: unknown };

/** Writes the letters and gives the file of each, null where it was not written. */
export async function writeRuns(host: Host, job: Job): Promise<ReadonlyMap<FollowUpLetter, string | null>> {
  const { runs, source, settings } = job;
  const { counting, form, firstNumber, blank } = settings;
  const isWritable = ({ sender }: Run): boolean => blank || sender.missing.length === 0;
  const drafts = runs.filter(isWritable).flatMap((run) => draftsOf(run, job));
  const refused = runs.filter((run) => !isWritable(run) && run.made.letters.length > 0).map(refusal);
  if (drafts.length + refused.length === 0) return new Map();
  const pattern = settings.pattern ?? patternFor(drafts, form);
  const dataFor = new Map(drafts.map(({ naming, data }) => [naming, data]));
  const entries = drafts.map(({ letter, naming }): Entry => {
    const name = bodyAtStart(letter);
    return { where: { vi: name, en: name }, data: naming };
  });
  const written = new Set<string>();
  const folder = outDir(host, job.outDir, job.inputs);
  const code = await writeBatch(host, {
    entries: [...entries, ...refused],
    pattern,
    folder: {
      named: folder.named,
      write: async (name, content) => {
        const mistake = await folder.write(name, content);
        if (!mistake) written.add(name);
        return mistake;
      },
    },
    // A number that is given later leaves a gap; all else is there, or `--blank` was asked for.
    make: (naming) =>
      source.make(dataFor.get(naming), form, {
        blank: firstNumber === null || blank,
        year: Number(counting.asOf.slice(0, 4)),
      }),
    print: form === '.pdf' ? async (docx) => (await import('./pdf.ts')).printed(docx) : null,
  });
  host.exit(code);
  const total = entries.length + refused.length;
  return new Map(
    drafts.map(({ letter, naming }, index) => {
      const named = fileName(pattern, naming, { index: index + 1, total });
      return [letter, 'name' in named && written.has(named.name) ? named.name : null];
    }),
  );
}

function draftsOf({ sender, made }: Run, { source, settings: { firstNumber } }: Job): readonly Draft[] {
  const { office } = sender;
  const [name] = office.names ?? [];
  // The office's own name stands in the text too, where its capitals would be wrong.
  const names = name === undefined ? {} : { names: [issuerInText(name)] };
  return made.letters.map((letter, index) => {
    const number = firstNumber === null ? {} : { number: String(firstNumber + index) };
    const plain = { ...dataOf(letter), ...number };
    const data = withOffice(plain, { ...office, ...names }, source.fields, source.kind);
    return { letter, data, naming: Object.assign({}, data, { body: bodyAtStart(letter) }) };
  });
}

/** One office whose letters cannot be written: said once, not for each of them. */
function refusal({ sender, made }: Run): Entry {
  const first = sender.letters.find(({ official, tasks }) => official && tasks.length > 0);
  const bodies = made.letters.map(bodyAtStart).join(', ');
  const where = first ? `${citationOf(first).short} (${first.file}) → ${bodies}` : bodies;
  return { where: { vi: where, en: where }, mistakes: [incomplete(sender.missing)] };
}

/** Letters of one name, to bodies that nothing else tells apart or by several offices, must not lie in one file. */
function patternFor(drafts: readonly Draft[], form: Form): string {
  const patterns = [`{{body}}${form}`, `{{body}} - {{issuer}}${form}`];
  const unique = patterns.find((pattern) => {
    const names = drafts.map(({ naming }) => fileName(pattern, naming, { index: 1, total: 1 }));
    const keys = names.flatMap((one) => ('name' in one ? [nameKey(one.name)] : []));
    return new Set(keys).size === drafts.length;
  });
  return unique ?? `{{index}} {{body}}${form}`;
}
