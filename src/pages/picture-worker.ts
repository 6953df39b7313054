// Turns drawings into PNG on a thread of its own: a tenth of a second or so in which nobody else may be kept waiting.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { drawOrders } from '../plugins/drawing-thread.ts'

const { resolve } = createRequire(import.meta.url)
const read = (file: string) => readFileSync(resolve(file))

await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'))
// From a package, because a bare machine has no typefaces.
const typefaces = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'].map(file => read(`@expo-google-fonts/source-sans-3/${file}`))

/** A drawing as PNG. */
export function drawPng (svg: string): Uint8Array {
  const drawing = new Resvg(svg, { font: { fontBuffers: typefaces, defaultFontFamily: 'Source Sans 3' } })
  const picture = drawing.render()
  const png = picture.asPng()
  picture.free()
  drawing.free()
  return png
}

drawOrders(drawPng)
