// The parts of a drawing, between Plot, which makes most of them, and the text of the SVG.
import { escapeXml } from '../plugins/xml-text.ts'

/** An element of SVG. */
export interface Shape {
  name: string
  attributes: Record<string, string>
  children: (Shape | string)[]
}

/** A chart without its dress: what is visible is placed from 0,0 to width,height. */
export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
}

const names = new Set(['g', 'path', 'rect', 'line', 'circle', 'text', 'tspan'])
/** Colours are not among them: those go by class. */
const kept = new Set([
  'class', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'dy', 'width', 'height', 'cx', 'cy', 'r', 'transform', 'text-anchor', 'font-size', 'font-weight'
])

/** Hundreds of places after the point are nothing that one sees. */
const rounded = (value: string) => value.replace(/(?<!\d)\d+\.\d+/g, number => String(Math.round(Number(number) * 10) / 10))

/** A shape with these attributes and children; numbers are rounded. */
export function shape (name: string, attributes: Record<string, string | number>, ...children: (Shape | string)[]): Shape {
  return { name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, rounded(String(value))])), children }
}

interface Node {
  nodeType: number
  textContent: string | null
}

interface Element extends Node {
  localName: string
  attributes: Iterable<{ name: string, value: string }>
  childNodes: Iterable<Node>
}

/** What of an element that Plot has made is drawn: without its style, and without what it says to screen readers about its groups. */
export function shapesIn (element: Element): Shape[] {
  return [...element.childNodes].flatMap(node => {
    const child = node as Element
    if (child.nodeType !== 1 || !names.has(child.localName)) return []
    const attributes = Object.fromEntries([...child.attributes].filter(({ name }) => kept.has(name)).map(({ name, value }) => [name, rounded(value)]))
    const text = child.localName === 'text' || child.localName === 'tspan'
    const inner = shapesIn(child)
    const children = text && inner.length === 0 ? [child.textContent ?? ''] : inner
    return child.localName === 'g' && children.length === 0 ? [] : [{ name: child.localName, attributes, children }]
  })
}

/** A shape as text. Everything that was written by somebody is escaped here, and nowhere else. */
export function writeShape ({ name, attributes, children }: Shape): string {
  const head = `${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}`
  if (children.length === 0) return `<${head}/>`
  return `<${head}>${children.map(child => typeof child === 'string' ? escapeXml(child) : writeShape(child)).join('')}</${name}>`
}
