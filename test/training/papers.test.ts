import { describe, expect, test } from 'vitest'
import { facilitatorNotes } from '../../src/training/facilitator-notes.ts'
import { handout } from '../../src/training/handout.ts'
import { paperText, type Paper } from '../../src/training/paper.ts'
import { scenes } from '../../src/training/scene.ts'
import type { Entry, Plan } from '../../src/training/session.ts'
import { turnsOf } from '../../src/training/session.ts'
import { takeaway } from '../../src/training/takeaway.ts'
import { tally } from '../../src/training/tally.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { england, planOf, scenario, scenarioIds } from './plans.ts'

/** A rule set and a story in which each kind of content holds a word of its own. */
const ruleSet: RuleSet = {
  ...england,
  criteria: england.criteria.map((each) => ({ ...each, title: `CANARYREASON ${each.title}` })),
  steps: england.steps.map((each) => ({ ...each, say: `CANARYSTEP ${each.say}` })),
  sources: england.sources.map((each) => ({ ...each, title: `CANARYSOURCE ${each.title}` })),
  recap: england.recap.map((each) => ({
    ...each,
    statement: `CANARYSTATEMENT ${each.statement}`,
    because: `CANARYBECAUSE ${each.because}`,
  })),
}
const shipped = scenario('passed-on-to-hurt')
const story = {
  ...shipped,
  title: 'CANARYTITLE',
  beforehand: 'CANARYBEFOREHAND',
  teaches: 'CANARYTEACHES',
  notes: ['CANARYNOTES'],
  parts: shipped.parts.map((part) => ({
    ...part,
    tell: 'CANARYTELL',
    minutes: 37,
    discuss: ['CANARYDISCUSS'],
    ask: { police: 'CANARYASK' },
  })),
}
const plan: Plan = {
  ...planOf(['CANARYGROUP'], []),
  ruleSet,
  stories: [{ scenario: story, scenes: scenes(ruleSet, story), rest: null }],
  recap: ruleSet.recap,
}
const entries = turnsOf(plan).map((turn): Entry => {
  switch (turn.kind) {
    case 'confidence':
      return { kind: 'confidence', level: 3 }
    case 'view':
    case 'again':
      return { kind: turn.kind, response: 'manage', level: 3 }
    case 'agreement':
      return { kind: 'agreement', response: 'consult', why: 'CANARYWHY' }
    case 'break':
      return { kind: 'break' }
    case 'recap':
      return { kind: 'recap', statement: turn.statement, said: true }
    case 'evaluation':
      return { kind: 'evaluation', hands: { yes: 1, of: 2 } }
    case 'words':
      return { kind: 'words', words: 'CANARYWORDS' }
  }
})
const contacts = { lado: { name: 'CANARYLOCAL', phone: '01632 960001' } }
const papers: Readonly<Record<string, Paper>> = {
  handout: handout(plan.ruleSet, plan.stories),
  notes: facilitatorNotes(plan),
  takeaway: takeaway(ruleSet, contacts, tally(plan, entries)),
}

/** In which paper each belongs; a title names the story in all of them. */
const belongs: Readonly<Record<string, readonly string[]>> = {
  CANARYTITLE: ['handout', 'notes', 'takeaway'],
  CANARYTELL: ['handout'],
  CANARYBEFOREHAND: ['handout'],
  CANARYDISCUSS: ['handout'],
  CANARYASK: ['handout'],
  CANARYTEACHES: ['notes'],
  CANARYNOTES: ['notes'],
  CANARYREASON: ['notes'],
  CANARYSTATEMENT: ['notes'],
  CANARYBECAUSE: ['notes'],
  CANARYSTEP: ['takeaway'],
  CANARYSOURCE: ['takeaway'],
  CANARYLOCAL: ['takeaway'],
  CANARYGROUP: ['takeaway'],
  CANARYWHY: ['takeaway'],
  CANARYWORDS: ['takeaway'],
}

describe.each(['p.md', 'p.html'])('the three papers as %s', (path) => {
  test.each(Object.entries(belongs))('%s stands only where it belongs', (canary, where) => {
    const found = Object.keys(papers).filter((name) => paperText(papers[name]!, path).includes(canary))
    expect(found).toEqual(where)
  })

  test('what is recommended stands in the notes alone', () => {
    const { title } = england.responses.find(({ id }) => id === story.parts[0]!.expect.response)!
    expect(paperText(papers['notes']!, path)).toContain(`Recommended: ${title}`)
    expect(paperText(papers['handout']!, path)).not.toMatch(/recommended/i)
    expect(paperText(papers['takeaway']!, path)).not.toMatch(/recommended:/i)
  })
})

describe('the handout', () => {
  test('has every part on a page of its own, with boxes for all that could be done, and room to write', () => {
    const { stories } = planOf([], scenarioIds)
    const parts = stories.flatMap(({ scenes: played }) => played)
    const text = paperText(handout(england, stories), 'h.html')
    expect(text.split('class="new-page"')).toHaveLength(parts.length)
    expect(text.split('class="boxes"')).toHaveLength(parts.length + 1)
    for (const { title } of england.responses) expect(text).toContain(`\u2610 ${title}`)
  })

  test('names each agency before its question', () => {
    expect(paperText(papers['handout']!, 'h.md')).toContain('- Police: CANARYASK')
  })
})

describe('the notes', () => {
  test('say when each part begins', () => {
    const text = paperText(papers['notes']!, 'n.md')
    expect(text).toContain('| 0:10 | CANARYTITLE | 37 |')
    expect(text).toContain('| 0:47 |')
  })

  test('give a reason also where only what is not known calls for so much', () => {
    const of = planOf([], ['a-note-in-the-box'])
    expect(paperText(facilitatorNotes(of), 'n.md')).toContain('**Take advice, because it is not known:**')
    expect(paperText(facilitatorNotes(planOf([], ['words-only'])), 'n.md')).toContain('No criterion is met.')
  })
})

describe('what people take with them', () => {
  const text = paperText(papers['takeaway']!, 't.md')

  test('has the numbers to ring, the setting’s own too, and room for those that are missing', () => {
    for (const { phone } of england.contacts) if (phone !== null) expect(text).toContain(phone)
    expect(text).toContain('01632 960001')
    expect(text).toContain('____'.replaceAll('_', String.raw`\_`))
  })

  test('says when a step is only for some responses: nobody is told to delete it otherwise', () => {
    expect(text).toMatch(
      /delete it everywhere, by a set day\. \(Only where it comes to “Manage in your setting”\.\)/,
    )
  })

  test('says what the room said, and nothing of a room where nobody has met', () => {
    expect(text).toContain('The room agreed on: Take advice. “CANARYWHY”')
    expect(paperText(takeaway(england, {}, null), 't.md')).not.toContain('What this room said')
  })
})

test('of a rule set without statements, no heading stands over nothing', () => {
  const without = { ...england, recap: [] }
  const few = planOf([], ['the-coach'])
  const kept = takeaway(without, {}, null)
  const notes = facilitatorNotes({ ...few, ruleSet: without, recap: [] })
  for (const { parts } of [kept, notes]) {
    for (const part of parts) if (part.kind === 'list') expect(part.items.length).toBeGreaterThan(0)
  }
  expect(paperText(notes, 'n.md')).not.toContain('The statements at the end')
})

test('nothing in a paper is taken for a sign of Markdown or of HTML', () => {
  const paper: Paper = {
    title: 'A *star* in <b>_x_</b>',
    parts: [
      { kind: 'text', text: '[a](b) & <script>' },
      { kind: 'list', items: [{ strong: '"', text: '|', address: 'javascript:alert(1)' }] },
      { kind: 'table', head: ['<i>'], rows: [['a|b']] },
    ],
  }
  const markdown = paperText(paper, 'p.md')
  expect(markdown).toContain(String.raw`# A \*star\* in \<b\>\_x\_\</b\>`)
  expect(markdown).toContain(String.raw`| a\|b |`)
  const html = paperText(paper, 'p.HTM')
  expect(html).not.toMatch(/<(script|b|i)>|href="javascript/)
  expect(html).toContain('&lt;script&gt;')
})
