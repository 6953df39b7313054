// What reviewers of the earlier rounds advise, and what councils say to it.

/** By point, in the standard's order. */
export const recommendations: readonly string[] = [
  'Talk to people who phoned after giving up online.',
  'Name one person who decides, and tell the supplier so.',
  'Put something in front of users before the end of each fortnight.',
  'Settle the money for changes beyond March.',
  'Ask two councils with the same product what leaving it would cost.',
  'Write down how long each kind of data is kept, and delete it then.',
  'Take addresses from the national gazetteer.',
  'Test with magnifiers and voice control before each release.',
  'Rehearse the plan for an outage once, together with the contact centre.',
  'Watch five people at the page where most give up.',
  'Bring the payment pages into your own patterns.',
  'Put the address of the service into every letter about it.',
  'Publish the completion rate beside the number of visits.',
  'Set a day a month aside for usability tests.',
  'Have the portfolio holder go through it on a phone.'
]

export const notes = {
  lower: 'We read the same evidence as one step less.',
  same: 'We would give the same.',
  higher: 'You are harder on yourselves than the evidence is.',
  inapplicable: 'We agree that this does not apply.'
}

export const good_practice = 'Worth showing to the others at the next workshop.'

export const summaries = {
  agree: 'A candid sheet, with evidence for what it says.',
  agree_with_recommendations: 'A fair account on the whole; we would do one or two things next.',
  disagree: 'The scores run ahead of the evidence on the points that we looked at.'
}

export const reasons = {
  accepted: 'Agreed, and planned for this year.',
  rescored: 'Fair: our evidence is thinner than our score was.',
  challenged: 'This was done before the sheet was handed in; we had left the evidence out.'
}
