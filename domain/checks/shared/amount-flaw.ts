/** Five digits and more without a space, points between groups, or a point for the decimals. */
const FLAW = /\d{5}|\d\.\d{3}(?!\d)|\d\.\d{1,2}(?!\d)/

/** Whether the number of an amount isn’t written as Finnish and Swedish amounts are. */
export const isFlawedNumber = (text: string): boolean => FLAW.test(text)
