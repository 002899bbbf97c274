import type { Drawing } from '../../analysis/drawn.ts'
import { renderDot } from './dot.ts'

/** The drawing as one SVG file, the same for the same drawing. Graphviz is loaded only here: it is as large as the rest. */
export async function renderSvg(drawing: Drawing): Promise<string> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
  const graphviz = await Graphviz.load()
  return graphviz.layout(renderDot(drawing), 'svg', 'neato')
}
