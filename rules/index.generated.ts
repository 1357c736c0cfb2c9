// Made by `npm run generate` from the files in this folder. Do not edit.
import type { Rule } from '../src/lint/rule.ts';
import { rule as requiredAddressees } from './required/addressees.ts';
import { rule as requiredArchive } from './required/archive.ts';
import { rule as requiredDate } from './required/date.ts';
import { rule as requiredIssuer } from './required/issuer.ts';
import { rule as requiredMotto } from './required/motto.ts';
import { rule as requiredNumber } from './required/number.ts';
import { rule as requiredPlace } from './required/place.ts';
import { rule as requiredRecipients } from './required/recipients.ts';
import { rule as requiredSignerName } from './required/signer-name.ts';
import { rule as requiredSignerPosition } from './required/signer-position.ts';
import { rule as requiredSubject } from './required/subject.ts';
import { rule as requiredSymbol } from './required/symbol.ts';
import { rule as requiredType } from './required/type.ts';
import { rule as formAddresseeLines } from './form/addressee-lines.ts';
import { rule as formAddresseesByKind } from './form/addressees-by-kind.ts';
import { rule as formAddresseesLabel } from './form/addressees-label.ts';
import { rule as formAddresseesList } from './form/addressees-list.ts';
import { rule as formAuthorityLine } from './form/authority-line.ts';
import { rule as formBodyNamePlace } from './form/body-name-place.ts';
import { rule as formDateExtraZero } from './form/date-extra-zero.ts';
import { rule as formDateInFull } from './form/date-in-full.ts';
import { rule as formDateLeadingZero } from './form/date-leading-zero.ts';
import { rule as formDateReal } from './form/date-real.ts';
import { rule as formDivisionHeading } from './form/division-heading.ts';
import { rule as formDivisionLabel } from './form/division-label.ts';
import { rule as formDivisionNumbering } from './form/division-numbering.ts';
import { rule as formDivisionNumerals } from './form/division-numerals.ts';
import { rule as formDivisionWord } from './form/division-word.ts';
import { rule as formEnactmentLine } from './form/enactment-line.ts';
import { rule as formEndMark } from './form/end-mark.ts';
import { rule as formGroundLawName } from './form/ground-law-name.ts';
import { rule as formGroundLines } from './form/ground-lines.ts';
import { rule as formGroundsPunctuation } from './form/grounds-punctuation.ts';
import { rule as formHeaderCapitals } from './form/header-capitals.ts';
import { rule as formIssuerFullName } from './form/issuer-full-name.ts';
import { rule as formLetterSubjectPrefix } from './form/letter-subject-prefix.ts';
import { rule as formLetterSymbol } from './form/letter-symbol.ts';
import { rule as formLetterWithoutType } from './form/letter-without-type.ts';
import { rule as formListMarks } from './form/list-marks.ts';
import { rule as formMottoWording } from './form/motto-wording.ts';
import { rule as formNamedSubjectPrefix } from './form/named-subject-prefix.ts';
import { rule as formNationalNameWording } from './form/national-name-wording.ts';
import { rule as formNumberArabic } from './form/number-arabic.ts';
import { rule as formNumberLeadingZero } from './form/number-leading-zero.ts';
import { rule as formNumberSuffix } from './form/number-suffix.ts';
import { rule as formPlaceCapitals } from './form/place-capitals.ts';
import { rule as formPlaceComma } from './form/place-comma.ts';
import { rule as formPlaceFullName } from './form/place-full-name.ts';
import { rule as formPointLetters } from './form/point-letters.ts';
import { rule as formProposalGround } from './form/proposal-ground.ts';
import { rule as formReferenceLabel } from './form/reference-label.ts';
import { rule as formReferenceSeparators } from './form/reference-separators.ts';
import { rule as formRomanHeading } from './form/roman-heading.ts';
import { rule as formSubNumbering } from './form/sub-numbering.ts';
import { rule as formSubjectFinalStop } from './form/subject-final-stop.ts';
import { rule as formSubjectLetters } from './form/subject-letters.ts';
import { rule as formSymbolCapitals } from './form/symbol-capitals.ts';
import { rule as formSymbolKind } from './form/symbol-kind.ts';
import { rule as formSymbolWithoutYear } from './form/symbol-without-year.ts';
import { rule as formTelegramAddressees } from './form/telegram-addressees.ts';
import { rule as formTypeCapitals } from './form/type-capitals.ts';
import { rule as formTypeWording } from './form/type-wording.ts';
import { rule as layoutAddresseeDashes } from './layout/addressee-dashes.ts';
import { rule as layoutAddressees } from './layout/addressees.ts';
import { rule as layoutAnnexPageNumbers } from './layout/annex-page-numbers.ts';
import { rule as layoutEnactment } from './layout/enactment.ts';
import { rule as layoutFirstPageNumber } from './layout/first-page-number.ts';
import { rule as layoutFont } from './layout/font.ts';
import { rule as layoutGrounds } from './layout/grounds.ts';
import { rule as layoutIssuer } from './layout/issuer.ts';
import { rule as layoutIssuerRule } from './layout/issuer-rule.ts';
import { rule as layoutIssuerSpacing } from './layout/issuer-spacing.ts';
import { rule as layoutLetterSubject } from './layout/letter-subject.ts';
import { rule as layoutLetterSubjectRule } from './layout/letter-subject-rule.ts';
import { rule as layoutLetterSubjectSpacing } from './layout/letter-subject-spacing.ts';
import { rule as layoutMotto } from './layout/motto.ts';
import { rule as layoutMottoRule } from './layout/motto-rule.ts';
import { rule as layoutNationalName } from './layout/national-name.ts';
import { rule as layoutNationalNameLine } from './layout/national-name-line.ts';
import { rule as layoutNationalNamePosition } from './layout/national-name-position.ts';
import { rule as layoutNationalNameSpacing } from './layout/national-name-spacing.ts';
import { rule as layoutPageMargins } from './layout/page-margins.ts';
import { rule as layoutPageNumber } from './layout/page-number.ts';
import { rule as layoutPageNumberForm } from './layout/page-number-form.ts';
import { rule as layoutPageNumberLetters } from './layout/page-number-letters.ts';
import { rule as layoutPageNumberPlace } from './layout/page-number-place.ts';
import { rule as layoutPageOrientation } from './layout/page-orientation.ts';
import { rule as layoutPaperSize } from './layout/paper-size.ts';
import { rule as layoutParentBody } from './layout/parent-body.ts';
import { rule as layoutPlaceAndDate } from './layout/place-and-date.ts';
import { rule as layoutPlaceAndDatePosition } from './layout/place-and-date-position.ts';
import { rule as layoutRecipients } from './layout/recipients.ts';
import { rule as layoutRecipientsLabel } from './layout/recipients-label.ts';
import { rule as layoutRecipientsPosition } from './layout/recipients-position.ts';
import { rule as layoutReference } from './layout/reference.ts';
import { rule as layoutReferencePosition } from './layout/reference-position.ts';
import { rule as layoutSignatureSpace } from './layout/signature-space.ts';
import { rule as layoutSignerName } from './layout/signer-name.ts';
import { rule as layoutSignerTitle } from './layout/signer-title.ts';
import { rule as layoutSizePairs } from './layout/size-pairs.ts';
import { rule as layoutSubject } from './layout/subject.ts';
import { rule as layoutSubjectRule } from './layout/subject-rule.ts';
import { rule as layoutTextColour } from './layout/text-colour.ts';
import { rule as layoutType } from './layout/type.ts';

export const rules: readonly Rule[] = [
  requiredAddressees,
  requiredArchive,
  requiredDate,
  requiredIssuer,
  requiredMotto,
  requiredNumber,
  requiredPlace,
  requiredRecipients,
  requiredSignerName,
  requiredSignerPosition,
  requiredSubject,
  requiredSymbol,
  requiredType,
  formAddresseeLines,
  formAddresseesByKind,
  formAddresseesLabel,
  formAddresseesList,
  formAuthorityLine,
  formBodyNamePlace,
  formDateExtraZero,
  formDateInFull,
  formDateLeadingZero,
  formDateReal,
  formDivisionHeading,
  formDivisionLabel,
  formDivisionNumbering,
  formDivisionNumerals,
  formDivisionWord,
  formEnactmentLine,
  formEndMark,
  formGroundLawName,
  formGroundLines,
  formGroundsPunctuation,
  formHeaderCapitals,
  formIssuerFullName,
  formLetterSubjectPrefix,
  formLetterSymbol,
  formLetterWithoutType,
  formListMarks,
  formMottoWording,
  formNamedSubjectPrefix,
  formNationalNameWording,
  formNumberArabic,
  formNumberLeadingZero,
  formNumberSuffix,
  formPlaceCapitals,
  formPlaceComma,
  formPlaceFullName,
  formPointLetters,
  formProposalGround,
  formReferenceLabel,
  formReferenceSeparators,
  formRomanHeading,
  formSubNumbering,
  formSubjectFinalStop,
  formSubjectLetters,
  formSymbolCapitals,
  formSymbolKind,
  formSymbolWithoutYear,
  formTelegramAddressees,
  formTypeCapitals,
  formTypeWording,
  layoutAddresseeDashes,
  layoutAddressees,
  layoutAnnexPageNumbers,
  layoutEnactment,
  layoutFirstPageNumber,
  layoutFont,
  layoutGrounds,
  layoutIssuer,
  layoutIssuerRule,
  layoutIssuerSpacing,
  layoutLetterSubject,
  layoutLetterSubjectRule,
  layoutLetterSubjectSpacing,
  layoutMotto,
  layoutMottoRule,
  layoutNationalName,
  layoutNationalNameLine,
  layoutNationalNamePosition,
  layoutNationalNameSpacing,
  layoutPageMargins,
  layoutPageNumber,
  layoutPageNumberForm,
  layoutPageNumberLetters,
  layoutPageNumberPlace,
  layoutPageOrientation,
  layoutPaperSize,
  layoutParentBody,
  layoutPlaceAndDate,
  layoutPlaceAndDatePosition,
  layoutRecipients,
  layoutRecipientsLabel,
  layoutRecipientsPosition,
  layoutReference,
  layoutReferencePosition,
  layoutSignatureSpace,
  layoutSignerName,
  layoutSignerTitle,
  layoutSizePairs,
  layoutSubject,
  layoutSubjectRule,
  layoutTextColour,
  layoutType,
];
