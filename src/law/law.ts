/** The provisions every rule may cite, over all standards. */
export type ProvisionId = string;
