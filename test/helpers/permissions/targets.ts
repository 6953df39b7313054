// Things of every kind in every state, each made when it is needed and anew once an operation has used it up.
import type { Caller } from './callers.ts'
import type { Facts } from './expected.ts'
import { materialTargets } from './material-targets.ts'
import { endingTargets, ledTargets, proposalTargets, takeOverTargets } from './group-targets.ts'
import { meetingActionTargets, meetingTargets, pollTargets, roundTargets } from './meeting-targets.ts'
import { reviewTargets } from './review-targets.ts'
import { messageTargets, threadTargets } from './thread-targets.ts'
import { actionTargets, assessmentTargets, commentTargets, ended, own } from './work-targets.ts'
import type { World } from './world.ts'

export interface Made {
  params: Record<string, string>
  facts?: Facts
  /** The one that holds it, beside all others. */
  holder?: Caller
}

export interface Target {
  label: string
  /** The column that its state has on the page. */
  state: string
  facts: Facts
  make: () => Promise<Made>
}

function tokenTargets ({ must, issue, secretOf, callers }: World): Target[] {
  const councils = { editor: 'CON', reviewer: 'CON', reader: undefined, lead: 'CON', admin: undefined }
  const make = async (role: keyof typeof councils, replaced: boolean): Promise<Made> => {
    const given = { name: 'a target', role, council: councils[role], region: role === 'lead' ? 'south-west' : undefined }
    const made_by_editor = role !== 'lead' && role !== 'admin'
    const { id, token: secret } = made_by_editor ? (await must('POST /v1/tokens', { as: secretOf('editor of CON'), body: given })).body : await issue(given)
    if (replaced) await must(`POST /v1/tokens/${id}/rotate`, { as: callers.get('admin')!.secret, body: {} })
    const holder = { name: 'its holder', role, secret, council: councils[role], also: replaced ? ['earlier secret'] : [] }
    return { params: { id }, holder, facts: { holder: 'its holder', maker: made_by_editor ? 'editor of CON' : undefined } }
  }
  return Object.keys(councils).flatMap(role => [false, true].map(replaced => ({
    label: `a token of a ${role}${replaced ? ', held by its earlier secret' : ''}`,
    state: 'answer',
    facts: {},
    make: async () => await make(role as keyof typeof councils, replaced)
  })))
}

function councilTargets ({ must, secretOf }: World): Target[] {
  const params = { standard: 'lgdss-2016', point: '8' }
  const live = async () => {
    await must('PUT /v1/councils/CON/sign-ups/lgdss-2016', { as: secretOf('editor of CON'), body: { signed_on: '2026-01-01' } })
    // To be taken back, and to be written again.
    await must('PUT /v1/councils/CON/help/lgdss-2016/8', { as: secretOf('editor of CON'), body: {} })
    return { params: { code: 'CON', ...params } }
  }
  return [
    { label: 'a council', state: 'live', facts: own, make: live },
    { label: 'a council that has ended', state: 'ended', facts: ended, make: async () => ({ params: { code: 'OLD', ...params } }) }
  ]
}

function webhookTargets ({ must, secretOf, callers }: World): Target[] {
  const make = async (maker: string): Promise<Made> => {
    const { id } = (await must('POST /v1/webhooks', { as: secretOf(maker), body: { url: 'https://example.org/hook' } })).body
    const { event } = (await must(`POST /v1/webhooks/${id}/test`, { as: callers.get('admin')!.secret })).body
    return { params: { id, event: event.id } }
  }
  return [
    { label: 'of an editor', state: 'answer', facts: { council: 'CON' }, make: async () => await make('editor of CON') },
    { label: 'of a lead', state: 'answer', facts: { region: 'south-west' }, make: async () => await make('lead of south-west from EXE') },
    { label: 'of an admin', state: 'answer', facts: {}, make: async () => await make('admin') }
  ]
}

/** The targets of each section of docs/permissions.md. */
export function targetsIn (world: World): Record<string, Target[]> {
  const only = (label: string, facts: Facts, params: Record<string, string>, state = 'answer'): Target => ({ label, state, facts, make: async () => ({ params }) })
  const ofRegion = (region: string) => only(`of ${region}`, { region }, { region, code: region === 'london' ? 'HCK' : 'EXE' })
  const open = { type: 'not-found', file: 'problem.json', standard: 'lgdss-2016', '*': 'swagger-ui.css', part: 'pages', asset: world.app.page_assets.addresses['icon.svg']!.slice('/assets/'.length) }
  return {
    'Open to all': [only('', {}, open)],
    'A region': [ofRegion('south-west'), ofRegion('london')],
    'A group that is proposed': proposalTargets(world),
    'A group that is led': ledTargets(world),
    'A group that ends': endingTargets(world),
    'A request to take a group over': takeOverTargets(world),
    'A council': councilTargets(world),
    'A service': [only('a service', own, { id: world.services.CON! }, 'live'), only('a service of a council that has ended', ended, { id: world.services.OLD! }, 'ended')],
    'An assessment': assessmentTargets(world),
    'A comment': commentTargets(world),
    'A review': reviewTargets(world),
    'An improvement action': actionTargets(world),
    'A material': materialTargets(world),
    'A thread': threadTargets(world),
    'A message': messageTargets(world),
    'A meeting': meetingTargets(world),
    'An action of a meeting': meetingActionTargets(world),
    'A poll': pollTargets(world),
    'A round': roundTargets(world),
    'A token': tokenTargets(world),
    'A webhook': webhookTargets(world),
    'One\'s own, and running it': [only('', { council: 'the caller\'s own' }, { standard: 'own-1' })]
  }
}
