// Made by `npm run generate` from the files in this folder. Do not edit.
import type { Rule } from '../src/lint/rule.ts';
import { rule as formBodyNamePlace } from './form/body-name-place.ts';
import { rule as formDateExtraZero } from './form/date-extra-zero.ts';
import { rule as formDateInFull } from './form/date-in-full.ts';
import { rule as formDateLeadingZero } from './form/date-leading-zero.ts';
import { rule as formDateReal } from './form/date-real.ts';
import { rule as formHeaderCapitals } from './form/header-capitals.ts';
import { rule as formIssuerFullName } from './form/issuer-full-name.ts';
import { rule as formLetterSymbol } from './form/letter-symbol.ts';
import { rule as formMottoWording } from './form/motto-wording.ts';
import { rule as formNationalNameWording } from './form/national-name-wording.ts';
import { rule as formNumberArabic } from './form/number-arabic.ts';
import { rule as formNumberLeadingZero } from './form/number-leading-zero.ts';
import { rule as formNumberSuffix } from './form/number-suffix.ts';
import { rule as formPlaceCapitals } from './form/place-capitals.ts';
import { rule as formPlaceComma } from './form/place-comma.ts';
import { rule as formPlaceFullName } from './form/place-full-name.ts';
import { rule as formReferenceLabel } from './form/reference-label.ts';
import { rule as formReferenceSeparators } from './form/reference-separators.ts';
import { rule as formSymbolCapitals } from './form/symbol-capitals.ts';
import { rule as formSymbolKind } from './form/symbol-kind.ts';
import { rule as formSymbolWithoutYear } from './form/symbol-without-year.ts';

export const rules: readonly Rule[] = [
  formBodyNamePlace,
  formDateExtraZero,
  formDateInFull,
  formDateLeadingZero,
  formDateReal,
  formHeaderCapitals,
  formIssuerFullName,
  formLetterSymbol,
  formMottoWording,
  formNationalNameWording,
  formNumberArabic,
  formNumberLeadingZero,
  formNumberSuffix,
  formPlaceCapitals,
  formPlaceComma,
  formPlaceFullName,
  formReferenceLabel,
  formReferenceSeparators,
  formSymbolCapitals,
  formSymbolKind,
  formSymbolWithoutYear,
];
