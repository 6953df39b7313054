// What reviewers ask and editors answer.
import { chance } from './plan.ts'

export interface Remark {
  /** The point it is about; none: the assessment as a whole. */
  point?: number
  question: string
  answer: string
}

const remarks: readonly Remark[] = [
  { point: 1, question: 'Did you reach people who do not use the website at all?', answer: 'Eight of the interviews were at the customer service desk. We will say so in the rationale next time.' },
  { point: 2, question: 'Who decides when your service manager is away?', answer: 'The product owner does, which we have now put in writing.' },
  { point: 4, question: 'We score this lower when the money ends within the year. Is yours certain?', answer: 'Certain until March, with a bid in for the year after.' },
  { point: 7, question: 'Would you share the code? We are about to build the same.', answer: 'Yes: it moves to a public repository once the keys are out of its history.' },
  { point: 8, question: 'How did you test with people who use screen readers?', answer: 'With three residents through a local charity, and automated checks on each release.' },
  { point: 9, question: 'Our rehearsal found the phone script out of date. Worth checking yours.', answer: 'It was. Thank you: rewritten, and read out at the next rehearsal.' },
  { point: 10, question: 'Is the completion rate for first-time users, or for everyone?', answer: 'For everyone. First-time users come to about five points less; we now show both.' },
  { point: 12, question: 'How do people without a printer or a scanner manage?', answer: 'They send a photograph, or library staff scan for them.' },
  { point: 13, question: 'Could you publish these figures where we can compare them?', answer: 'They are on our open data page from this month.' },
  { question: 'A candid sheet. We would gladly sit in on your next research session.', answer: 'You are welcome: the second Tuesday of the month.' }
]

/** What peers say about an assessment: one or two remarks, the same on every run. */
export function remarksOn (reference: string, code: string): Remark[] {
  const first = Math.floor(chance(reference, code) * remarks.length)
  const second = (first + 3) % remarks.length
  return [first, ...chance(code, reference) < 0.35 ? [second] : []].map(i => remarks[i]!)
}
