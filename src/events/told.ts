// What each write tells: every action of the history is here, so that a new one does not compile before it is decided on.

/** What an event is of. */
const told = {
  'assessment submitted': 'assessment.submitted',
  'assessment withdrawn': 'assessment.withdrawn',
  'assessment published': 'assessment.published',
  'assessment imported': 'assessment.published',
  'review invited': 'review.invited',
  'review volunteered': 'review.accepted',
  'review accepted': 'review.accepted',
  'review declined': 'review.declined',
  'review released': 'review.released',
  'reviews released': 'review.released',
  'reviews paused': 'review.paused',
  'reviews resumed': 'review.resumed',
  'review given another day': 'review.changed',
  'review completed': 'review.completed',
  'recommendation accepted': 'review.replied',
  'recommendation challenged': 'review.replied',
  'comment added': 'comment.created',
  'comment answered': 'comment.created',
  'comment edited': 'comment.edited',
  'comment resolved': 'comment.resolved',
  'comment reopened': 'comment.reopened',
  'improvement promised': 'action.created',
  'improvement changed': 'action.changed',
  'improvement done': 'action.changed',
  'improvement dropped': 'action.changed',
  'improvement reopened': 'action.changed',
  'service created': 'service.created',
  'service changed': 'service.changed',
  'help offered': 'help.changed',
  'help offer changed': 'help.changed',
  'help offer withdrawn': 'help.changed',
  'council signed up': 'sign_up.created',
  'sign-up changed': 'sign_up.changed',
  'membership changed': 'membership.changed',
  'council created': 'council.created',
  'council changed': 'council.changed',
  'council recoded': 'council.changed',
  'region created': 'region.changed',
  'region changed': 'region.changed',
  'region ended': 'region.changed',
  'region proposed': 'proposal.created',
  'proposal changed': 'proposal.changed',
  'proposal closed': 'proposal.changed',
  'proposal joined': 'proposal.changed',
  'proposal left': 'proposal.changed',
  'lead changed': 'lead.changed',
  'standard created': 'standard.changed',
  'standard changed': 'standard.changed',
  'material published': 'material.published',
  'material used': 'material.used',
  'round begun': 'round.changed',
  'round changed': 'round.changed',
  'round joined': 'round.changed',
  'meeting arranged': 'meeting.arranged',
  'meeting moved': 'meeting.moved',
  'meeting changed': 'meeting.changed',
  'meeting cancelled': 'meeting.cancelled',
  'meeting held': 'meeting.held',
  'attendance changed': 'meeting.changed',
  'outcomes recorded': 'meeting.changed',
  'meeting action done': 'meeting.changed',
  'meeting action reopened': 'meeting.changed',
  'poll opened': 'poll.opened',
  'poll closed': 'poll.closed',
  'text redacted': 'text.redacted',
  'webhook tested': 'webhook.test'
} as const

/** What is told to nobody: work that is under way, what is said among leads and members, and what concerns tokens and webhooks themselves. */
type Untold = 'assessment begun' | 'assessment changed' | 'assessment deleted' | 'score written' | 'sheet written' |
  'point reviewed' | 'point review cleared' | 'review found in conflict' | 'recommendations left open' | 'interest declared' |
  'material begun' | 'material version begun' | 'material changed' |
  'take-over asked' | 'take-over closed' |
  'token issued' | 'token made at sign-in' | 'token rotated' | 'token shortened' | 'token overlap ended' | 'token revoked' |
  'thread begun' | 'thread answered' | 'thread reopened' | 'thread made a material' | 'message written' | 'message edited' |
  'poll code given' | 'webhook made' | 'webhook changed' | 'webhook deleted' | 'webhook secret replaced'

/** An action that an entry of the history may have. */
export type Action = keyof typeof told | Untold

export const told_actions = Object.keys(told)
export const told_types: string[] = Object.values(told)
