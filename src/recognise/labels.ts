/**
 * What a line is. A letter goes through zones: heading, title, addressees, grounds, body, foot, rest. Within the
 * heading and within the foot the order is free.
 */
const zones = {
  before: 0,
  nationalName: 1,
  motto: 1,
  partyName: 1,
  office: 1,
  reference: 1,
  placeAndDate: 1,
  sideSubject: 1,
  headNoise: 1,
  type: 1,
  subject: 1,
  addresseesLabel: 2,
  addressees: 2,
  authority: 3,
  ground: 3,
  enactment: 4,
  body: 5,
  recipientsLabel: 6,
  recipients: 6,
  archive: 6,
  capacity: 6,
  signerPosition: 6,
  signerName: 6,
  footNoise: 6,
  rest: 7,
} as const;

export type Label = keyof typeof zones;

export const zoneOf: { readonly [Name in Label]: number } = zones;

/** In the order of their zones. */
export const labels = Object.keys(zones) as readonly Label[];

/** The place of each in that order. */
export const AT = Object.fromEntries(labels.map((label, at) => [label, at])) as {
  readonly [Name in Label]: number;
};

/** What speaks for a label; this much against it says that it cannot be. */
export const NEVER = -1000;

/** Lines that may belong to the heading of the letter. */
export const HEAD_LINES = 90;
