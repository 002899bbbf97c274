import { Graphviz } from '@hpcc-js/wasm-graphviz'
import { beforeAll, describe, expect, test } from 'vitest'
import { widthOf } from '../../../src/render/drawing/box.ts'
import { renderDot } from '../../../src/render/drawing/dot.ts'
import { wholePage } from '../../../src/render/drawing/page.ts'
import { drawings } from './drawings.ts'
import { overlapping } from './overlapping.ts'

describe('what Graphviz makes of it', () => {
  let graphviz: Graphviz
  beforeAll(async () => {
    graphviz = await Graphviz.load()
  })

  test.each(drawings)(
    '%s: every box where it was put, as wide as was reckoned, none over another',
    (_, drawn) => {
      const plain = graphviz.layout(renderDot(drawn), 'plain', 'neato')
      const nodes = Array.from(
        plain.matchAll(/^node "?([^" ]+)"? (\S+ \S+ \S+ \S+) /gm),
        ([, id, numbers]) => {
          const [x, y, width, height] = numbers!.split(' ').map((each) => Number(each) * 72)
          return { id: id!, x: x! - width! / 2, y: -y! - height! / 2, width: width!, height: height! }
        },
      )
      const { placed } = wholePage(drawn)
      expect(nodes.map(({ id }) => id)).toEqual(placed.map(({ box }) => box.id))
      for (const [index, { box, x }] of placed.entries()) {
        expect(Math.abs(nodes[index]!.width - widthOf(box))).toBeLessThan(1)
        expect(Math.abs(nodes[index]!.x - nodes[0]!.x - (x - placed[0]!.x))).toBeLessThan(1)
      }
      expect(overlapping(nodes)).toEqual([])
    },
  )
})
