import { kinds } from '../document/kinds.ts';
import type { Letter, PartName } from '../document/letter.ts';
import { textKey } from '../vietnamese/text.ts';
import { isRecord, itemsOf, propertiesOf, type Schema, titleOf } from './schema.ts';
import { leftOut, type Sheet, sheetOf } from './sheet.ts';
import type { Mistake, Template } from './template.ts';

/**
 * The letter is what its page says, and the page was made from data: whether every datum is read back as the part it
 * was given for. A paragraph that reads `Nơi nhận:` would otherwise end the body of the letter.
 */
export function notAsAsked(template: Template, data: unknown, letter: Letter): readonly Mistake[] {
  const type = wrongType(template, letter);
  if (type) return [type];
  const sheet = sheetOf(letter);
  const lost = isRecord(data) ? lostFields(template.schema, data, letter, sheet) : [];
  if (lost.length > 0) return lost.map(([path, title]) => misplaced(path, title));
  return leftOut(letter, sheet).map((line) => noPart(template, line));
}

/** A blank form has too little on it to be held against anything but its type. */
export function wrongType({ name, type }: Template, { kind }: Letter): Mistake | null {
  if (type === null || kind === type) return null;
  const read = kind ? kinds[kind] : { vi: 'không rõ loại', en: 'of no known type' };
  return {
    vi: `Văn bản lập từ mẫu “${name}” đọc lại là “${read.vi}”, phải là “${kinds[type].vi}”; hãy xem lại dữ liệu và mẫu.`,
    en: `The letter made from the template “${name}” reads as “${read.en}”; it must be “${kinds[type].en}”.`,
  };
}

type Lost = readonly [path: string, title: string];

/** The parts in which the fields that all templates share must be read back; grounds of a submission are body. */
const PART_OF: Readonly<Record<string, PartName>> = {
  mark: 'mark',
  parentBody: 'parentBody',
  issuer: 'issuer',
  number: 'number',
  symbol: 'symbol',
  place: 'place',
  subject: 'subject',
  addressees: 'addressees',
  grounds: 'grounds',
  authority: 'authority',
  recipients: 'recipients',
  archive: 'archive',
};
const SIGNER_PART: Readonly<Record<string, PartName>> = {
  authority: 'signingAuthority',
  position: 'signerPosition',
  name: 'signerName',
};

function lostFields(
  schema: Schema,
  data: Readonly<Record<string, unknown>>,
  letter: Letter,
  { signatures }: Sheet,
): readonly Lost[] {
  const textIn = textsOf(letter);
  const signed = new Set(signatures.flatMap(({ titles, name }) => [...titles, name]).map(textKey));
  const isInBody = (text: string): boolean => textIn('body').holds(text) || signed.has(textKey(text));
  const lost: Lost[] = [];
  const look = (path: string, field: Schema, value: unknown, part: PartName): void => {
    const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
    const isThere = (text: string): boolean =>
      textIn(part).holds(text) || (part === 'grounds' && textIn('body').holds(text));
    if (!texts.every(isThere)) lost.push([path, titleOf(field)]);
  };
  for (const [name, field] of propertiesOf(schema)) {
    const value = data[name];
    const part = PART_OF[name];
    if (name === 'date') {
      if (typeof value === 'string' && letter.values.date !== value) lost.push([name, titleOf(field)]);
    } else if (part) look(name, field, value, part);
    else if (name === 'signer' && isRecord(value)) {
      for (const [inner, innerField] of propertiesOf(field)) {
        const signerPart = SIGNER_PART[inner];
        if (signerPart) look(`signer.${inner}`, innerField, value[inner], signerPart);
      }
    } else if (name !== 'annexes') {
      for (const [path, title, text] of paragraphsIn(field, value, name)) {
        if (!isInBody(text)) lost.push([path, title]);
      }
    }
  }
  return lost;
}

/** What stands in a part, asked for in the order of the page: looking goes on where the last text was found. */
type PartText = { readonly holds: (text: string) => boolean };

function textsOf(letter: Letter): (part: PartName) => PartText {
  const known = new Map<PartName, PartText>();
  return (part) => {
    const before = known.get(part);
    if (before) return before;
    const whole = textKey(letter.parts[part]?.text ?? '');
    let from = 0;
    const holds = (text: string): boolean => {
      const key = comparable(text);
      const at = whole.indexOf(key, from);
      if (at >= 0) from = at + key.length;
      return at >= 0 || whole.includes(key);
    };
    known.set(part, { holds });
    return { holds };
  };
}

/** Without what a template may put otherwise: the mark at the end, the words before a subject, the nought of a number. */
const comparable = (text: string): string =>
  textKey(text)
    .replace(/[\s.;,:/]{1,9}$/u, '')
    .replace(/^(?:về việc|v\/v|về)\s/u, '')
    .replace(/^[-+]\s/u, '');

/** Texts that the schema says are paragraphs of the letter. */
function* paragraphsIn(
  schema: Schema,
  value: unknown,
  path: string,
): Generator<readonly [path: string, title: string, text: string]> {
  if (typeof value === 'string' && schema['x-paragraph'] === true) yield [path, titleOf(schema), value];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* paragraphsIn(itemsOf(schema), item, `${path}[${index + 1}]`);
  }
  if (isRecord(value)) {
    for (const [name, field] of propertiesOf(schema))
      yield* paragraphsIn(field, value[name], `${path}.${name}`);
  }
}

const misplaced = (path: string, title: string): Mistake => ({
  vi: `Trường “${path}”${title && ` (${title.charAt(0).toLowerCase()}${title.slice(1)})`} đọc lại không còn đúng chỗ của nó trong văn bản; hãy xem lại giá trị của trường này và các trường bên cạnh.`,
  en: `The field “${path}” is not read back as the part of the letter it was given for; look at its value and those beside it.`,
});

/** What stands in no part is in no file that is written. */
const noPart = ({ name }: Template, line: string): Mistake => ({
  vi: `Dòng “${line.slice(0, 80)}” của mẫu “${name}” không thuộc thành phần nào của văn bản nên không in ra được.`,
  en: `The line “${line.slice(0, 80)}” of the template “${name}” belongs to no part of a letter and cannot be written.`,
});
