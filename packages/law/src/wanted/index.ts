/** 还缺什么: what is lacking of an application, papers and answers apart; the one list and the one count of desk, review and history. */
export { askerOf, countWanted, type Wanted, wantedOf, wantedWords } from './wanted.ts'
