// A digest as Markdown, for a newsletter.
import { formatsIn } from '../pages/formats.ts'
import { addressIn } from '../pages/address-in.ts'
import { type Language, wordsIn } from '../words/words.ts'
import { escapeMarkdown, markdownFrom } from './markdown.ts'
import { queryOf } from './query.ts'
import type { ReadDigest } from './read-digest.ts'
import { sayIn } from './say.ts'
import { sectionsOf } from './sections.ts'

/** The document; links begin with the origin, where the service knows its own. */
export function writeMarkdown ({ digest, standards }: ReadDigest, language: Language, origin = ''): string {
  const [t, f] = [wordsIn(language), formatsIn(language)]
  const markup = markdownFrom(path => origin + addressIn(language, path))
  const say = sayIn({ language, standards, markup })
  const { region, name, since, until, progress } = digest
  const days = { since: f.day(since), until: f.day(until) }
  const stood = (figures: typeof progress.before) => t('digest.stood', {
    day: f.day(figures.as_of),
    services: figures.services,
    councils: figures.councils.published,
    members: figures.councils.members,
    mean: f.number(figures.mean, 2),
    met: f.share(figures.met_share)
  })
  const sections = sectionsOf(digest).map(({ kind, left, told }) => [
    `## ${t(`digest.section_${kind}`)}`,
    [
      ...told.map(one => `- ${f.day(one.day)}: ${say(one)}${one.note ? `: ${escapeMarkdown(one.note)}` : ''}`),
      ...left > 0 ? [`- ${t('digest.more', { count: left })}`] : []
    ].join('\n')
  ])
  return [
    `# ${t('digest.title', { region: escapeMarkdown(name), ...days })}`,
    ...sections.length > 0 ? sections.flat() : [t('digest.nothing')],
    `## ${t('digest.progress', { standard: markup.written(standards.find(({ id }) => id === progress.standard)!.title, `/standards/${progress.standard}`) })}`,
    [progress.before, progress.after].map(figures => `- ${stood(figures)}`).join('\n'),
    markup.written(t('digest.online'), `/regions/${region}/digest?${queryOf(digest)}`)
  ].join('\n\n') + '\n'
}
