import { type Element, valOf } from './xml.ts';

const TWIPS_PER_UNIT: { readonly [unit: string]: number } = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
  px: 15,
};

/** ST_TwipsMeasure and ST_SignedTwipsMeasure, 22.9.2.14: a number is twips; ISO strict writes a unit. */
export function twipsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const match = /^\s*([+-]?\d{0,12}(?:\.\d{0,12})?)\s*([a-z]{0,2})\s*$/u.exec(value);
  if (match === null || match[1] === '') return undefined;
  const number = Number(match[1]);
  const unit = match[2] === undefined || match[2] === '' ? 1 : TWIPS_PER_UNIT[match[2]];
  return Number.isFinite(number) && unit !== undefined ? Math.round(number * unit) : undefined;
}

/** A length of VML or CSS; a bare number counts units, a pixel where there is no group. */
export function cssTwips(value: string | undefined, unit = 15): number | undefined {
  if (value === undefined) return undefined;
  const match = /^\s*([+-]?\d{0,12}(?:\.\d{0,12})?)\s*(mm|cm|in|pt|pc|px|emu)?\s*$/u.exec(value);
  if (match === null || match[1] === undefined || match[1] === '') return undefined;
  if (match[2] === 'emu') return emuTwips(match[1]);
  const number = Number(match[1]);
  const size = match[2] === undefined ? unit : (TWIPS_PER_UNIT[match[2]] ?? unit);
  return Number.isFinite(number) ? Math.round(number * size) : undefined;
}

const EMU_PER_TWIP = 635;

export function emuTwips(value: string | undefined): number | undefined {
  const number = integerOf(value);
  return number === undefined ? undefined : Math.round(number / EMU_PER_TWIP);
}

export function integerOf(value: string | undefined): number | undefined {
  if (value === undefined || !/^\s*[+-]?\d{1,15}(?:\.\d{0,15})?\s*$/u.test(value)) return undefined;
  return Math.trunc(Number(value));
}

/** ST_OnOff, 17.17.4: present without a value is on. */
export const isOn = (value: string | undefined): boolean =>
  value !== '0' && value !== 'false' && value !== 'off';

export const onOff = (element: Element | undefined): boolean | undefined =>
  element === undefined ? undefined : isOn(valOf(element));
