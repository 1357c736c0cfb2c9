// Made by `npm run generate` from the files in this folder. Do not edit.
import type { Rule } from '../src/lint/rule.ts';
import { rule as requiredAddressees } from './required/addressees.ts';
import { rule as requiredArchive } from './required/archive.ts';
import { rule as requiredDate } from './required/date.ts';
import { rule as requiredGrounds } from './required/grounds.ts';
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
import { rule as formAnnexHeading } from './form/annex-heading.ts';
import { rule as formAnnexNumbering } from './form/annex-numbering.ts';
import { rule as formAnnexPointer } from './form/annex-pointer.ts';
import { rule as formAnnexReference } from './form/annex-reference.ts';
import { rule as formArchiveLine } from './form/archive-line.ts';
import { rule as formAuthorityLine } from './form/authority-line.ts';
import { rule as formBodyNamePlace } from './form/body-name-place.ts';
import { rule as formCapitalsAdministrativeUnits } from './form/capitals-administrative-units.ts';
import { rule as formCapitalsBodies } from './form/capitals-bodies.ts';
import { rule as formCapitalsCitationParts } from './form/capitals-citation-parts.ts';
import { rule as formCapitalsDocumentNames } from './form/capitals-document-names.ts';
import { rule as formCapitalsForeignBodies } from './form/capitals-foreign-bodies.ts';
import { rule as formCapitalsHolidays } from './form/capitals-holidays.ts';
import { rule as formCapitalsHonours } from './form/capitals-honours.ts';
import { rule as formCapitalsLunarYears } from './form/capitals-lunar-years.ts';
import { rule as formCapitalsNames } from './form/capitals-names.ts';
import { rule as formCapitalsOffices } from './form/capitals-offices.ts';
import { rule as formCapitalsRegions } from './form/capitals-regions.ts';
import { rule as formCapitalsSentence } from './form/capitals-sentence.ts';
import { rule as formCapitalsState } from './form/capitals-state.ts';
import { rule as formCapitalsWeekdaysMonths } from './form/capitals-weekdays-months.ts';
import { rule as formCirculationMark } from './form/circulation-mark.ts';
import { rule as formCopyWording } from './form/copy-wording.ts';
import { rule as formDateExtraZero } from './form/date-extra-zero.ts';
import { rule as formDateInFull } from './form/date-in-full.ts';
import { rule as formDateLeadingZero } from './form/date-leading-zero.ts';
import { rule as formDateReal } from './form/date-real.ts';
import { rule as formDivisionHeading } from './form/division-heading.ts';
import { rule as formDivisionLabel } from './form/division-label.ts';
import { rule as formDivisionNumbering } from './form/division-numbering.ts';
import { rule as formDivisionNumerals } from './form/division-numerals.ts';
import { rule as formDivisionWord } from './form/division-word.ts';
import { rule as formDraftMark } from './form/draft-mark.ts';
import { rule as formEnactmentLine } from './form/enactment-line.ts';
import { rule as formEndMark } from './form/end-mark.ts';
import { rule as formFirstRecipient } from './form/first-recipient.ts';
import { rule as formGroundLawName } from './form/ground-law-name.ts';
import { rule as formGroundLines } from './form/ground-lines.ts';
import { rule as formGroundOpening } from './form/ground-opening.ts';
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
import { rule as formPartyHabits } from './form/party-habits.ts';
import { rule as formPlaceCapitals } from './form/place-capitals.ts';
import { rule as formPlaceComma } from './form/place-comma.ts';
import { rule as formPlaceFullName } from './form/place-full-name.ts';
import { rule as formPlaceOfIssuer } from './form/place-of-issuer.ts';
import { rule as formPointLetters } from './form/point-letters.ts';
import { rule as formProposalGround } from './form/proposal-ground.ts';
import { rule as formRecipientsLabel } from './form/recipients-label.ts';
import { rule as formRecipientsList } from './form/recipients-list.ts';
import { rule as formReferenceLabel } from './form/reference-label.ts';
import { rule as formReferenceSeparators } from './form/reference-separators.ts';
import { rule as formRomanHeading } from './form/roman-heading.ts';
import { rule as formSecrecyMark } from './form/secrecy-mark.ts';
import { rule as formSignerCapitals } from './form/signer-capitals.ts';
import { rule as formSignerNameLetters } from './form/signer-name-letters.ts';
import { rule as formSignerNamePlain } from './form/signer-name-plain.ts';
import { rule as formSigningAbbreviation } from './form/signing-abbreviation.ts';
import { rule as formSigningByOrder } from './form/signing-by-order.ts';
import { rule as formSigningCollective } from './form/signing-collective.ts';
import { rule as formSigningDeputy } from './form/signing-deputy.ts';
import { rule as formStateHabits } from './form/state-habits.ts';
import { rule as formSubNumbering } from './form/sub-numbering.ts';
import { rule as formSubjectFinalStop } from './form/subject-final-stop.ts';
import { rule as formSubjectLetters } from './form/subject-letters.ts';
import { rule as formSymbolCapitals } from './form/symbol-capitals.ts';
import { rule as formSymbolKind } from './form/symbol-kind.ts';
import { rule as formSymbolWithoutYear } from './form/symbol-without-year.ts';
import { rule as formTelegramAddressees } from './form/telegram-addressees.ts';
import { rule as formTypeCapitals } from './form/type-capitals.ts';
import { rule as formTypeWording } from './form/type-wording.ts';
import { rule as formUrgencyMark } from './form/urgency-mark.ts';
import { rule as layoutAddresseeDashes } from './layout/addressee-dashes.ts';
import { rule as layoutAddressees } from './layout/addressees.ts';
import { rule as layoutAnnexHeading } from './layout/annex-heading.ts';
import { rule as layoutAnnexPageNumbers } from './layout/annex-page-numbers.ts';
import { rule as layoutAnnexReference } from './layout/annex-reference.ts';
import { rule as layoutAnnexTitle } from './layout/annex-title.ts';
import { rule as layoutArticle } from './layout/article.ts';
import { rule as layoutBodyAlignment } from './layout/body-alignment.ts';
import { rule as layoutBodyLetters } from './layout/body-letters.ts';
import { rule as layoutBodySize } from './layout/body-size.ts';
import { rule as layoutChapter } from './layout/chapter.ts';
import { rule as layoutCirculationMark } from './layout/circulation-mark.ts';
import { rule as layoutClauseHeading } from './layout/clause-heading.ts';
import { rule as layoutContacts } from './layout/contacts.ts';
import { rule as layoutCopyForm } from './layout/copy-form.ts';
import { rule as layoutDrafterCode } from './layout/drafter-code.ts';
import { rule as layoutEmptyParagraphs } from './layout/empty-paragraphs.ts';
import { rule as layoutEnactment } from './layout/enactment.ts';
import { rule as layoutFirstLineIndent } from './layout/first-line-indent.ts';
import { rule as layoutFirstPageNumber } from './layout/first-page-number.ts';
import { rule as layoutFont } from './layout/font.ts';
import { rule as layoutGrounds } from './layout/grounds.ts';
import { rule as layoutIssuer } from './layout/issuer.ts';
import { rule as layoutIssuerRule } from './layout/issuer-rule.ts';
import { rule as layoutIssuerSpacing } from './layout/issuer-spacing.ts';
import { rule as layoutLetterSubject } from './layout/letter-subject.ts';
import { rule as layoutLetterSubjectRule } from './layout/letter-subject-rule.ts';
import { rule as layoutLetterSubjectSpacing } from './layout/letter-subject-spacing.ts';
import { rule as layoutLineSpacing } from './layout/line-spacing.ts';
import { rule as layoutMotto } from './layout/motto.ts';
import { rule as layoutMottoRule } from './layout/motto-rule.ts';
import { rule as layoutNationalName } from './layout/national-name.ts';
import { rule as layoutNationalNameLine } from './layout/national-name-line.ts';
import { rule as layoutNationalNamePosition } from './layout/national-name-position.ts';
import { rule as layoutNationalNameSpacing } from './layout/national-name-spacing.ts';
import { rule as layoutOutlineSection } from './layout/outline-section.ts';
import { rule as layoutPageMargins } from './layout/page-margins.ts';
import { rule as layoutPageNumber } from './layout/page-number.ts';
import { rule as layoutPageNumberForm } from './layout/page-number-form.ts';
import { rule as layoutPageNumberLetters } from './layout/page-number-letters.ts';
import { rule as layoutPageNumberPlace } from './layout/page-number-place.ts';
import { rule as layoutPageOrientation } from './layout/page-orientation.ts';
import { rule as layoutPaperSize } from './layout/paper-size.ts';
import { rule as layoutParagraphSpacing } from './layout/paragraph-spacing.ts';
import { rule as layoutParentBody } from './layout/parent-body.ts';
import { rule as layoutPlaceAndDate } from './layout/place-and-date.ts';
import { rule as layoutPlaceAndDatePosition } from './layout/place-and-date-position.ts';
import { rule as layoutRecipients } from './layout/recipients.ts';
import { rule as layoutRecipientsLabel } from './layout/recipients-label.ts';
import { rule as layoutRecipientsPosition } from './layout/recipients-position.ts';
import { rule as layoutReference } from './layout/reference.ts';
import { rule as layoutReferencePosition } from './layout/reference-position.ts';
import { rule as layoutSection } from './layout/section.ts';
import { rule as layoutSignatureSpace } from './layout/signature-space.ts';
import { rule as layoutSignerName } from './layout/signer-name.ts';
import { rule as layoutSignerTitle } from './layout/signer-title.ts';
import { rule as layoutSizePairs } from './layout/size-pairs.ts';
import { rule as layoutSubject } from './layout/subject.ts';
import { rule as layoutSubjectRule } from './layout/subject-rule.ts';
import { rule as layoutTextColour } from './layout/text-colour.ts';
import { rule as layoutType } from './layout/type.ts';
import { rule as layoutTypedIndent } from './layout/typed-indent.ts';
import { rule as layoutUrgencyMark } from './layout/urgency-mark.ts';
import { rule as citationDateAndIssuer } from './citation/date-and-issuer.ts';
import { rule as citationDateZeros } from './citation/date-zeros.ts';
import { rule as citationNumberSuffix } from './citation/number-suffix.ts';
import { rule as citationNumberWord } from './citation/number-word.ts';
import { rule as citationOneDocument } from './citation/one-document.ts';
import { rule as citationRealDate } from './citation/real-date.ts';
import { rule as citationSymbolStyle } from './citation/symbol-style.ts';
import { rule as citationSymbolYear } from './citation/symbol-year.ts';
import { rule as citationTitle } from './citation/title.ts';
import { rule as citationTypeAndSymbol } from './citation/type-and-symbol.ts';
import { rule as assignmentAddressee } from './assignment/addressee.ts';
import { rule as assignmentDeadline } from './assignment/deadline.ts';
import { rule as assignmentDeadlineAfterLetter } from './assignment/deadline-after-letter.ts';
import { rule as assignmentDeadlineWorkingDay } from './assignment/deadline-working-day.ts';
import { rule as assignmentLead } from './assignment/lead.ts';
import { rule as assignmentOneDeadline } from './assignment/one-deadline.ts';
import { rule as textBodiesInForce } from './text/bodies-in-force.ts';
import { rule as textCommonMisspelling } from './text/common-misspelling.ts';
import { rule as textComposedLetters } from './text/composed-letters.ts';
import { rule as textEncoding } from './text/encoding.ts';
import { rule as textFixedLineSpacing } from './text/fixed-line-spacing.ts';
import { rule as textInvisibleCharacters } from './text/invisible-characters.ts';
import { rule as textLookAlikeLetters } from './text/look-alike-letters.ts';
import { rule as textPairedMarks } from './text/paired-marks.ts';
import { rule as textPlaceholders } from './text/placeholders.ts';
import { rule as textPunctuationSpacing } from './text/punctuation-spacing.ts';
import { rule as textRealDates } from './text/real-dates.ts';
import { rule as textRepeatedWords } from './text/repeated-words.ts';
import { rule as textSingleSpaces } from './text/single-spaces.ts';
import { rule as textSpelling } from './text/spelling.ts';
import { rule as textSpellingVariant } from './text/spelling-variant.ts';
import { rule as textTonePlacement } from './text/tone-placement.ts';

export const rules: readonly Rule[] = [
  requiredAddressees,
  requiredArchive,
  requiredDate,
  requiredGrounds,
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
  formAnnexHeading,
  formAnnexNumbering,
  formAnnexPointer,
  formAnnexReference,
  formArchiveLine,
  formAuthorityLine,
  formBodyNamePlace,
  formCapitalsAdministrativeUnits,
  formCapitalsBodies,
  formCapitalsCitationParts,
  formCapitalsDocumentNames,
  formCapitalsForeignBodies,
  formCapitalsHolidays,
  formCapitalsHonours,
  formCapitalsLunarYears,
  formCapitalsNames,
  formCapitalsOffices,
  formCapitalsRegions,
  formCapitalsSentence,
  formCapitalsState,
  formCapitalsWeekdaysMonths,
  formCirculationMark,
  formCopyWording,
  formDateExtraZero,
  formDateInFull,
  formDateLeadingZero,
  formDateReal,
  formDivisionHeading,
  formDivisionLabel,
  formDivisionNumbering,
  formDivisionNumerals,
  formDivisionWord,
  formDraftMark,
  formEnactmentLine,
  formEndMark,
  formFirstRecipient,
  formGroundLawName,
  formGroundLines,
  formGroundOpening,
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
  formPartyHabits,
  formPlaceCapitals,
  formPlaceComma,
  formPlaceFullName,
  formPlaceOfIssuer,
  formPointLetters,
  formProposalGround,
  formRecipientsLabel,
  formRecipientsList,
  formReferenceLabel,
  formReferenceSeparators,
  formRomanHeading,
  formSecrecyMark,
  formSignerCapitals,
  formSignerNameLetters,
  formSignerNamePlain,
  formSigningAbbreviation,
  formSigningByOrder,
  formSigningCollective,
  formSigningDeputy,
  formStateHabits,
  formSubNumbering,
  formSubjectFinalStop,
  formSubjectLetters,
  formSymbolCapitals,
  formSymbolKind,
  formSymbolWithoutYear,
  formTelegramAddressees,
  formTypeCapitals,
  formTypeWording,
  formUrgencyMark,
  layoutAddresseeDashes,
  layoutAddressees,
  layoutAnnexHeading,
  layoutAnnexPageNumbers,
  layoutAnnexReference,
  layoutAnnexTitle,
  layoutArticle,
  layoutBodyAlignment,
  layoutBodyLetters,
  layoutBodySize,
  layoutChapter,
  layoutCirculationMark,
  layoutClauseHeading,
  layoutContacts,
  layoutCopyForm,
  layoutDrafterCode,
  layoutEmptyParagraphs,
  layoutEnactment,
  layoutFirstLineIndent,
  layoutFirstPageNumber,
  layoutFont,
  layoutGrounds,
  layoutIssuer,
  layoutIssuerRule,
  layoutIssuerSpacing,
  layoutLetterSubject,
  layoutLetterSubjectRule,
  layoutLetterSubjectSpacing,
  layoutLineSpacing,
  layoutMotto,
  layoutMottoRule,
  layoutNationalName,
  layoutNationalNameLine,
  layoutNationalNamePosition,
  layoutNationalNameSpacing,
  layoutOutlineSection,
  layoutPageMargins,
  layoutPageNumber,
  layoutPageNumberForm,
  layoutPageNumberLetters,
  layoutPageNumberPlace,
  layoutPageOrientation,
  layoutPaperSize,
  layoutParagraphSpacing,
  layoutParentBody,
  layoutPlaceAndDate,
  layoutPlaceAndDatePosition,
  layoutRecipients,
  layoutRecipientsLabel,
  layoutRecipientsPosition,
  layoutReference,
  layoutReferencePosition,
  layoutSection,
  layoutSignatureSpace,
  layoutSignerName,
  layoutSignerTitle,
  layoutSizePairs,
  layoutSubject,
  layoutSubjectRule,
  layoutTextColour,
  layoutType,
  layoutTypedIndent,
  layoutUrgencyMark,
  citationDateAndIssuer,
  citationDateZeros,
  citationNumberSuffix,
  citationNumberWord,
  citationOneDocument,
  citationRealDate,
  citationSymbolStyle,
  citationSymbolYear,
  citationTitle,
  citationTypeAndSymbol,
  assignmentAddressee,
  assignmentDeadline,
  assignmentDeadlineAfterLetter,
  assignmentDeadlineWorkingDay,
  assignmentLead,
  assignmentOneDeadline,
  textBodiesInForce,
  textCommonMisspelling,
  textComposedLetters,
  textEncoding,
  textFixedLineSpacing,
  textInvisibleCharacters,
  textLookAlikeLetters,
  textPairedMarks,
  textPlaceholders,
  textPunctuationSpacing,
  textRealDates,
  textRepeatedWords,
  textSingleSpaces,
  textSpelling,
  textSpellingVariant,
  textTonePlacement,
];
