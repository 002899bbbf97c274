import type { Drawing } from '../../analysis/drawn.ts'
import { renderDot } from './dot.ts'
import { escaped } from './box.ts'
import { renderOutline } from './text.ts'

/**
 * The drawing as one SVG file, the same for the same drawing; in words too, for those who have it read aloud. Graphviz
 * is loaded only here: it is as large as the rest.
 */
export async function renderSvg(drawing: Drawing): Promise<string> {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
  const graphviz = await Graphviz.load()
  const svg = graphviz.layout(renderDot(drawing), 'svg', 'neato')
  const [title, desc] = [drawing.ruleSet.rules.title, renderOutline(drawing, 100)].map(escaped)
  const words = `<title id="title">${title}</title>\n<desc id="desc">${desc}</desc>\n`
  return svg.replace(
    /<svg ([^>]*)>\n(<g [^>]*>\n)<title>[^<]*<\/title>\n/,
    (_, attributes: string, group: string) =>
      `<svg role="img" aria-labelledby="title" aria-describedby="desc" ${attributes}>\n${words}${group}`,
  )
}
