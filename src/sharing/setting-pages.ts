import { notRecorded, type CaseWords } from './case-words.ts'
import { dayIn } from './period.ts'
import { aboutChildren, facts, list, part, pen, say, type Fact, type Item, type Part } from './share-page.ts'

/* What the lead, the head and the governors of a setting need. */

const nothingRaised = 'Nothing is raised.'
const toldFacts = (words: CaseWords): readonly Fact[] => [
  words.field('told-police', 'Police told'),
  words.field('told-social-care', "Children's social care told"),
  words.field('told-parents', 'Parents told'),
]
const decisionFacts = (words: CaseWords): readonly Fact[] => [
  words.field('decision', 'The recommendation was'),
  words.field('referred', 'Referred'),
]
const reviewFacts = (words: CaseWords): readonly Fact[] => [
  words.field('review-on', 'To be looked at again on'),
  words.field('reviewed', 'Looked at again'),
]

export function leadParts(words: CaseWords): readonly Part[] {
  const { response, stillToComplete } = words.record
  const missing = stillToComplete.map(({ label }) => label).join('; ')
  return [
    part(
      'WHERE IT STANDS',
      facts({ label: 'Recommended', words: response.title }, ...decisionFacts(words), ...toldFacts(words)),
    ),
    part(
      'RAISED, AND STILL OPEN',
      list(
        [
          ...words.titles('raised').map((title) => `Raised: ${title}.`),
          ...words.open().map((ask) => `Open: ${ask}`),
        ],
        13,
        nothingRaised,
      ),
    ),
    part(
      'NOT TICKED YET',
      list(words.steps(['now', 'after', 'today']), 11, 'Every step for today is ticked.'),
    ),
    part('THE CHILDREN', words.written(aboutChildren, 7)),
    part(
      'NOT KNOWN, AND ADVICE',
      words.written('not-known', 3, 'Not known'),
      words.written('advice', 4, 'Advice'),
    ),
    part(
      'TO COMPLETE, AND REVIEW',
      facts(
        { label: 'Still to complete', words: missing === '' ? 'nothing' : missing },
        ...reviewFacts(words),
      ),
      words.written('review', 2, 'Who looks'),
    ),
  ]
}

export function headParts(words: CaseWords): readonly Part[] {
  const { record } = words
  return [
    part(
      'FOR YOU TO AGREE',
      ...(words.mayTell('lado')
        ? [say('Is it about the head? Then this page goes to the chair of governors, not to the head.')]
        : []),
      facts(...decisionFacts(words)),
      words.written('decision-reason', 11, 'Why'),
    ),
    part(
      'IN SHORT',
      facts(
        words.answer('pictured-age', 'Youngest child'),
        words.answer('adult', 'An adult took part'),
        words.answer('coercion', 'Anyone pressed, tricked, threatened or groomed'),
        words.answer('onward', 'Went further', true),
        words.answer('where', 'Known to be'),
        words.answer('immediate-danger', 'A child in danger now'),
        words.answer('harm-risk', 'A child may harm themselves or be harmed'),
      ),
    ),
    part('RAISED', list(words.titles('raised'), 7, nothingRaised)),
    part('STEPS FOR THE HEAD', list(words.stepsOfHead(), 9, 'None names the head.')),
    part('TOLD', facts(...toldFacts(words))),
    part(
      'REVIEW, AND YOUR ANSWER',
      facts(...reviewFacts(words), {
        label: 'Record complete',
        words: record.stillToComplete.length === 0 ? 'yes' : 'no',
      }),
      pen('[ ] Agreed   [ ] Not agreed, because'),
      pen('Name, role, date and time'),
      pen('Signed'),
    ),
  ]
}

export function governorParts(words: CaseWords): readonly Part[] {
  const { record } = words
  const yes = (label: string, holds: boolean): Item => facts({ label, words: holds ? 'yes' : 'no' })
  const known = dayIn(words.text('known-at') ?? '')
  return [
    part(
      'HOW IT WAS HANDLED',
      facts({
        label: 'Written down on the day it was known',
        words: known === null ? notRecorded : known === record.recordedAt.slice(0, 10) ? 'yes' : 'no',
      }),
      yes('Reasons written', words.has('decision-reason')),
      yes('Read and agreed by the head', words.has('head-sign-off')),
      facts(words.field('support-all', 'Support for every child')),
      facts(words.field('education', 'Taught about it afterwards')),
      facts(words.field('reviewed', 'Looked at again')),
      yes('Record complete', record.stillToComplete.length === 0),
    ),
    part('WHAT WE LEARNT', { kind: 'ruled', lines: 4 }),
    part(
      'FIGURES',
      say(
        'One case is a small number: nothing of what happened stands here. For figures, ask for a summary over many cases.',
      ),
    ),
  ]
}
