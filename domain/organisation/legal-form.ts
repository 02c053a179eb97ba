/** Oy, Oyj, toiminimi, avoin yhtiö, kommandiittiyhtiö, osuuskunta, yhdistys, säätiö, kunta, kuntayhtymä, valtio, korkeakoulu. */
export const LEGAL_FORMS = [
  'limited_company',
  'public_limited_company',
  'sole_trader',
  'general_partnership',
  'limited_partnership',
  'cooperative',
  'association',
  'foundation',
  'municipality',
  'joint_municipal_authority',
  'state',
  'university',
  'other',
] as const
export type LegalForm = (typeof LEGAL_FORMS)[number]
