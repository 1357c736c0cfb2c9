import type { ErrorObject } from 'ajv';
import { shownValue } from '../document/shown.ts';
import type { Bilingual } from '../document/terms.ts';
import { nearest } from './nearest.ts';

/** A mistake in a configuration, with the way to its place: keys and indexes from the top. */
export type ConfigMistake = {
  readonly path: readonly (string | number)[];
  /** The place is the key itself, not its value. */
  readonly atKey: boolean;
  readonly message: Bilingual;
};

const stepsOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The complaints of the schema as sentences, each at its place, with the word that was probably meant. */
export function mistakesOf(errors: readonly ErrorObject[]): readonly ConfigMistake[] {
  // These two only say that a keyword inside them did not hold, and that has spoken for itself.
  return errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames').map(mistakeOf);
}

function mistakeOf(error: ErrorObject): ConfigMistake {
  const { keyword, params, instancePath, parentSchema, data } = error;
  const path = stepsOf(instancePath);
  const name = path.at(-1) ?? '';
  const at = (message: Bilingual): ConfigMistake => ({ path, atKey: false, message });
  switch (keyword) {
    case 'additionalProperties': {
      const extra = String(params['additionalProperty']);
      const near = nearest(extra, Object.keys(parentSchema?.['properties'] ?? {}));
      return {
        path: [...path, extra],
        atKey: true,
        message: {
          vi: `Không có mục “${extra}”.${near ? ` Có phải ý bạn là “${near}”?` : ''}`,
          en: `There is no entry “${extra}”.${near ? ` Did you mean “${near}”?` : ''}`,
        },
      };
    }
    case 'pattern':
      if (error.propertyName !== undefined) {
        const key = error.propertyName;
        return {
          path: [...path, key],
          atKey: true,
          message: {
            vi: `“${key}” không phải là tên quy tắc (nhóm/tên, ví dụ layout/page-margins).`,
            en: `“${key}” is no rule id (group/name, such as layout/page-margins).`,
          },
        };
      }
      return at(
        name === 'id'
          ? {
              vi: 'Tên phải có dạng house/ten-quy-tac, chữ thường không dấu.',
              en: 'The id must look like house/some-name.',
            }
          : { vi: `“${name}” không được để trống.`, en: `“${name}” must not be empty.` },
      );
    case 'required': {
      const missing = String(params['missingProperty']);
      if (missing === 'reason') return at(REASON);
      return at({ vi: `Thiếu mục “${missing}”.`, en: `The entry “${missing}” is missing.` });
    }
    case 'enum': {
      const choices = (params['allowedValues'] as readonly unknown[]).map(String);
      if (data === 'off') return at(REASON);
      const given = shownValue(data);
      const near = nearest(given, choices);
      return at({
        vi: `“${given}” không dùng được ở đây${near ? `; có phải ý bạn là “${near}”?` : `; chọn một trong: ${choices.join(', ')}.`}`,
        en: `“${given}” cannot stand here${near ? `; did you mean “${near}”?` : `; one of: ${choices.join(', ')}.`}`,
      });
    }
    case 'type': {
      const types = [params['type']].flat().map(String);
      return at({
        vi: `“${name}” phải là ${types.map((type) => TYPES[type]?.vi ?? type).join(' hoặc ')}.`,
        en: `“${name}” must be ${types.map((type) => TYPES[type]?.en ?? type).join(' or ')}.`,
      });
    }
    case 'minimum':
    case 'maximum': {
      const limit = String(params['limit']);
      return at({
        vi: `“${name}” phải ${keyword === 'minimum' ? 'từ' : 'không quá'} ${limit}.`,
        en: `“${name}” must be at ${keyword === 'minimum' ? 'least' : 'most'} ${limit}.`,
      });
    }
    default:
      return at({
        vi: `“${name}” có số phần tử không đúng.`,
        en: `“${name}” has the wrong number of items.`,
      });
  }
}

const REASON: Bilingual = {
  vi: 'Tắt một quy tắc thì phải nêu lý do, ví dụ: { severity: off, reason: "cơ quan dùng mẫu riêng" }.',
  en: 'To turn a rule off, say why, as in: { severity: off, reason: "our own form" }.',
};

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm mục', en: 'a group of entries' },
};
