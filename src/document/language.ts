export type Language = 'vi' | 'en';
export type Bilingual = { readonly vi: string; readonly en: string };
