/** Likeness: names, sides and numbers under one comparison, for duplicates, conflicts and search. */
export {
  besidesCompanyForm,
  keyOfName,
  keyOfNameBegun,
  numberKey,
  oneCompanyForm,
  ownNumberIn,
  type OwnNumber,
  paperNumberIn,
  partiesIn,
  partyKeys,
  serialIn,
} from './likeness.ts'
