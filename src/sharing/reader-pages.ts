import type { IncidentRecord } from '../record/incident-record.ts'
import { ok, type Result } from '../problems/result.ts'
import type { RuleSet } from '../rules/model.ts'
import { CaseWords, notRecorded } from './case-words.ts'
import { childrenIn, type Child, type Instead } from './children.ts'
import { dayIn } from './period.ts'
import type { Fact, Item, Part, Reader, SharePage } from './share-page.ts'

/**
 * The pages for that reader: for social care one for each child, else one. Each holds exactly what its reader needs.
 * Fails with the number of the line about the children that begins with no reference.
 */
export function sharePages(
  record: IncidentRecord,
  ruleSet: RuleSet,
  reader: Reader,
): Result<readonly SharePage[], number> {
  const about = record.fields.find(({ id }) => id === aboutChildren)?.words ?? null
  const children = childrenIn(about)
  if (!children.ok && reader !== 'governors') return children
  const known = children.ok ? children.value : []
  const page = (
    write: (words: CaseWords) => readonly Part[],
    instead: Instead = [],
    child: Child | null = null,
  ): SharePage => ({
    reader,
    child: child?.reference ?? null,
    practice: record.practice,
    replaces: instead.length > 0,
    parts: write(new CaseWords(record, ruleSet, instead)),
  })
  const called = (by: (number: number) => string): Instead =>
    known.map(({ reference }, place) => ({ reference, words: by(place + 1) }))
  switch (reader) {
    case 'lead':
      return ok([page(leadParts)])
    case 'police':
      return ok([page(policeParts)])
    case 'head':
      return ok([
        page(
          headParts,
          called((number) => `a child (${number})`),
        ),
      ])
    case 'governors':
      return ok([page(governorParts)])
    case 'social-care': {
      if (known.length === 0) return ok([page((words) => socialCareParts(words, null, 0))])
      // A child has the same number on all pages: that of their own.
      const others = called((number) => `another child (${number})`)
      return ok(
        known.map((child) =>
          page(
            (words) => socialCareParts(words, child, known.length - 1),
            others.filter(({ reference }) => reference !== child.reference),
            child,
          ),
        ),
      )
    }
  }
}

const aboutChildren = 'young-people'

const part = (heading: string, ...items: readonly Item[]): Part => ({ heading, items })
const facts = (...all: readonly Fact[]): Item => ({ kind: 'facts', facts: all })
const list = (entries: readonly string[], most: number, ifNone: string): Item => ({
  kind: 'list',
  entries,
  most,
  ifNone,
})
const say = (text: string): Item => ({ kind: 'say', text })
const pen = (text: string): Item => ({ kind: 'pen', text })

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

function leadParts(words: CaseWords): readonly Part[] {
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

function headParts(words: CaseWords): readonly Part[] {
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

function policeParts(words: CaseWords): readonly Part[] {
  const { setting } = words
  return [
    part('WHO TO RING', ...(setting === null ? [] : [say(setting)]), words.written('setting-contact', 2)),
    part(
      'WHY YOU ARE TOLD',
      list(
        words.titles('raised', ['police', 'police-emergency']),
        6,
        'Nothing that is raised says to tell police.',
      ),
    ),
    part('THE CHILDREN (their names by telephone)', words.written(aboutChildren, 7)),
    part('WHAT WAS SAID', words.written('account', 9)),
    part(
      'AS FAR AS IS KNOWN',
      facts(
        words.answer('adult', 'An adult took part'),
        words.answer('adult-role', 'That adult'),
        words.answer('identity', 'All known in real life'),
        words.answer('made', "Made with the child's agreement"),
        words.answer('coercion', 'Pressed, tricked, threatened or groomed'),
        words.answer('demands', 'Threat to share it'),
        words.answer('gain', 'Anything given for it'),
        words.answer('power', 'Gap in age or power'),
        words.answer('repeat', 'Something like it before'),
        words.answer('capacity', 'Concern about understanding or choice'),
        words.answer('onward', 'Went further', true),
        words.answer('onward-intent', 'How it was passed on'),
        words.answer('where', 'Known to be'),
      ),
    ),
    part('SERVICES AND ACCOUNTS', words.written('service-and-accounts', 2)),
    part(
      'DEVICES, VIEWING, DELETION, REMOVAL',
      words.written('devices', 2, 'Devices'),
      words.written('viewing', 2, 'Who saw it'),
      words.written('deletion', 2, 'Deletion'),
      words.written('removal', 2, 'Removal'),
    ),
    part(
      'TOLD',
      facts(
        words.field('told-parents', 'Parents'),
        words.field('told-social-care', "Children's social care"),
      ),
      words.written('police-told-family', 2, 'Family, about police'),
      words.written('other-settings-told', 2, 'Other setting'),
    ),
    part('NOT KNOWN', words.written('not-known', 2)),
    part(
      'WE ASK YOU',
      pen('Who is our contact, and on what number?'),
      pen('Who speaks to which child, and when?'),
      pen('What happens to devices and copies?'),
      pen('May parents be told, and who tells them?'),
    ),
  ]
}

function socialCareParts(words: CaseWords, child: Child | null, others: number): readonly Part[] {
  const { setting } = words
  const { rules } = words.record
  const told = words.field('told-police', 'Police told')
  return [
    part(
      'WHO TO RING',
      ...(setting === null ? [] : [say(setting)]),
      words.written('setting-contact', 2, 'Ask for'),
      words.written('known-at', 1, 'Known since'),
    ),
    part('THIS CHILD', { kind: 'written', label: null, words: words.hidden(child?.line ?? null), most: 3 }),
    part('WHAT WAS SAID', words.written('account', 13)),
    part(
      'DANGER, HARM, HOME',
      facts(
        words.answer('immediate-danger', 'A child in danger now'),
        words.answer('harm-risk', 'A child may harm themselves or be harmed'),
        words.answer('home-risk', 'Telling a parent could bring harm, or a parent may be involved'),
      ),
    ),
    part(
      'NEEDS, AND WHAT IT DOES TO THEM',
      facts(
        words.answer('vulnerabilities', 'About each child it was done to'),
        words.answer('impact', "A child's daily life suffers"),
      ),
      words.written('needs', 3, 'Needs'),
    ),
    part(
      'ADULTS, PRESSURE, POWER, AGE',
      facts(
        words.answer('adult', 'An adult took part'),
        words.answer('adult-role', 'That adult'),
        words.answer('coercion', 'Pressed, tricked, threatened or groomed'),
        words.answer('power', 'Gap in age or power'),
        words.answer('pictured-age', 'Youngest child pictured or asked'),
      ),
    ),
    part(
      'THE FAMILY',
      facts(words.field('told-parents', 'Parents told')),
      words.written('parents-told', 2, 'What they know'),
      pen('Agreed to this report: [ ] yes  [ ] no  [ ] not asked, because'),
    ),
    part(
      'DONE',
      say(
        others === 0
          ? 'No other child is named in the record.'
          : `${others === 1 ? 'One other child is' : `${others} other children are`} involved; each has a page.`,
      ),
      facts(told, words.field('support-all', 'Every child has somebody to talk to')),
      ...(told.words === 'yes' ? [] : [pen('Police not told, because')]),
    ),
    part(
      'WE ASK YOU',
      pen('Who is the named worker, and on what number?'),
      pen('Who tells the parents, and when?'),
      pen('By when do we hear from you?'),
    ),
    ...(rules.nation in inWriting ? [part('IN WRITING', say(inWriting[rules.nation]!))] : []),
  ]
}

/** Only what holds in that nation. */
const inWriting: Readonly<Record<string, string>> = {
  England: 'After a call: some local forms ask for this in writing within 24 hours. See yours.',
  Wales: 'After a call: confirm this in writing within 24 hours.',
}

function governorParts(words: CaseWords): readonly Part[] {
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
        'One case is a small number: nothing of what happened stands here. For figures over many cases: sexting-triage record summary',
      ),
    ),
  ]
}
