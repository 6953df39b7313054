// Why a point has its score, as a council might put it: below 2, below 4, and from there on.

type Rationales = readonly [low: string, middle: string, high: string]

export const rationales: readonly Rationales[] = [
  ['Nobody has spoken to residents yet; what we know comes from complaints.', 'Two rounds of interviews, none with people who gave up half way.', 'Research every quarter, also with people who phone instead; the needs are on the wall.'],
  ['Built by whoever had time; nobody owns it since.', 'A product owner and a developer, with a designer lent for some weeks a year.', 'A standing team of five under a service manager who decides.'],
  ['Specified up front and bought as it was.', 'Two-week steps, though users see the result only at the end.', 'Each fortnight something is put in front of users, and twice it was thrown away.'],
  ['Changes wait for the supplier\'s yearly release.', 'Monthly releases; the money for them ends in March.', 'Released when ready, mostly weekly, with people set aside for the year.'],
  ['The contract was renewed without looking around.', 'Two products compared; reuse of another council\'s was not looked at.', 'Reuses a form and a pattern from a neighbouring council; the contract can be left within a month.'],
  ['No privacy assessment is on file.', 'Privacy assessment done; how long data is kept is still open.', 'Privacy assessment signed off, data deleted after 90 days, risks reviewed twice a year.'],
  ['Nothing is open, and addresses are typed in by hand.', 'Addresses come from the national gazetteer; the code is closed.', 'Uses registers and open standards throughout; the code is public under MIT.'],
  ['Tested on the project\'s own laptops only.', 'A test environment is there, without the link to the back office.', 'Tested end to end in a copy of live, on phones and with screen readers.'],
  ['There is no plan for an outage.', 'A plan is written and has never been rehearsed.', 'Rehearsed in autumn: staff took requests by phone within ten minutes.'],
  ['Half of those who begin give up.', 'Seven of ten finish unaided in tests; the account page stops the others.', 'Nine of ten finish at the first attempt, in tests and in the figures.'],
  ['The supplier\'s own look, unlike the rest of our site.', 'Uses our patterns except on the payment pages.', 'Built from the GOV.UK patterns, with shared payment and notices.'],
  ['The online route is not mentioned in letters.', 'Letters and the phone menu point to it; help in libraries begins in spring.', 'Two thirds of requests come online, and library staff help those who cannot.'],
  ['Only the number of visits is counted.', 'Completion and cost are measured, and seen by the team alone.', 'Completion, cost, satisfaction and take-up are published each month.'],
  ['Research ended with the launch.', 'A survey each year; usability tests when there is time.', 'Tests with five residents a month decide what comes next.'],
  ['No councillor has seen it.', 'The director saw a presentation of it.', 'The cabinet member went through it on her own phone, and the staff side as well.']
]

/** Points that do not apply to a service, and why. */
export const inapplicable: Record<string, Record<number, string>> = {
  'report-a-pothole': { 6: 'Reports are anonymous: the service holds no personal data.' },
  'apply-for-a-blue-badge': { 5: 'The national service is used as it is: there was nothing to choose or to buy.' }
}
