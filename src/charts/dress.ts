// The two dresses of a drawing: a part of a page, whose stylesheet gives it its colours, or a file that needs nothing else.
import { readFileSync } from 'node:fs'
import type { Chart, Dressing } from './charts.d.ts'
import { type Drawing, type Shape, shape, writeShape } from './shapes.ts'
import { wrapText } from './text-width.ts'

const stylesheet = readFileSync(new URL('charts.css', import.meta.url), 'utf8').replace(/\/\*[^*]*\*\//g, '')
const [light_part = '', dark_part = ''] = stylesheet.split('@media (prefers-color-scheme: dark)')

const colourIn = (part: string) => new Map([...part.matchAll(/(--chart-\w+): (#\w+);/g)].map(([, name, colour]) => [name!, colour!]))

/** The colours by the names that they have in the stylesheet, as on white paper and in the dark. */
export const colours = { light: colourIn(light_part), dark: colourIn(dark_part) }

/** What each class says: a property and its value, such as fill and var(--chart-ink). */
const rules = new Map([...stylesheet.matchAll(/^\.([\w-]+) \{ (.*) \}$/gm)].map(([, name, text]) =>
  [name!, text!.split(';').filter(one => one.trim()).map(one => one.split(':').map(part => part.trim()) as [string, string])]))

const classesIn = ({ attributes, children }: Shape): string[] =>
  [...attributes.class ? [attributes.class] : [], ...children.flatMap(child => typeof child === 'string' ? [] : classesIn(child))]

/** The rules of these classes alone, and the colours that they need. */
function styleOf (classes: string[]): string {
  const own = rules.entries().filter(([name]) => classes.includes(name)).map(([name, rule]) => `.${name}{${rule.map(one => one.join(':')).join(';')}}`).toArray()
  const used = new Set(own.flatMap(text => [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!)))
  const given = (of: Map<string, string>) => `.chart{${[...used].map(name => `${name}:${of.get(name)}`).join(';')}}`
  return `${given(colours.light)}@media (prefers-color-scheme:dark){${given(colours.dark)}}${own.join('')}`
}

/** The same with the light colours as attributes, for programmes that know of no stylesheet. */
function painted ({ name, attributes, children }: Shape): Shape {
  const rule = rules.get(attributes.class ?? '') ?? []
  const paint = Object.fromEntries(rule.map(([property, value]) => [property, value.replace(/var\((--[\w-]+)\)/, (_, name) => colours.light.get(name)!)]))
  return { name, attributes: { ...attributes, ...paint }, children: children.map(child => typeof child === 'string' ? child : painted(child)) }
}

/** So much room is around a chart that stands alone. */
const margin = 28
const sizes = { title: 24, line: 16, note: 14 }

/** Texts in the width of the drawing, one below the other from a height on, and where they end. */
function linesAt (texts: string[], name: string, size: number, width: number, from: number, more: Record<string, string> = {}) {
  const lines = texts.flatMap(text => wrapText(text, size, width))
  const step = size * 1.35
  const shapes = lines.map((line, i) => shape('text', { x: 0, y: from + (i + 0.8) * step }, line))
  return { shapes: lines.length === 0 ? [] : [shape('g', { class: name, 'font-size': size, ...more }, ...shapes)], end: from + lines.length * step }
}

/** Title and lines above, notes below, and paper behind it all. */
function framed ({ title, lines, notes }: Chart, { width, height, shapes }: Drawing): Drawing {
  const head = linesAt([title], 'chart-ink', sizes.title, width, 0, { 'font-weight': 'bold' })
  const under = linesAt(lines, 'chart-soft', sizes.line, width, head.end + 2)
  const top = under.end + 20
  const foot = linesAt(notes, 'chart-soft', sizes.note, width, top + height + 14)
  const whole = { width: width + 2 * margin, height: Math.ceil(foot.end + 2 * margin) }
  return {
    ...whole,
    shapes: [
      shape('rect', { class: 'chart-paper', ...whole }),
      shape('g', { transform: `translate(${margin},${margin})` }, ...head.shapes, ...under.shapes, shape('g', { transform: `translate(0,${top})` }, ...shapes), ...foot.shapes)
    ]
  }
}

/** The chart as SVG. */
export function dress (chart: Chart, drawing: Drawing, { as, id }: Dressing): string {
  const alone = as === 'alone'
  const { width, height, shapes } = alone ? framed(chart, drawing) : drawing
  const size = { width: String(width), height: String(height) }
  const root: Shape = {
    name: 'svg',
    attributes: {
      ...alone && { xmlns: 'http://www.w3.org/2000/svg', ...size },
      class: 'chart',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang: chart.lang,
      'font-family': 'Helvetica, Arial, sans-serif'
    },
    children: [
      shape('title', { id: `${id}-title` }, chart.title),
      { name: 'desc', attributes: { id: `${id}-desc` }, children: [chart.desc] },
      ...alone ? [{ name: 'style', attributes: {}, children: [styleOf(shapes.flatMap(classesIn))] }, ...shapes.map(painted)] : shapes
    ]
  }
  return writeShape(root)
}
