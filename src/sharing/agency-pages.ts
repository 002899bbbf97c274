import type { CaseWords } from './case-words.ts'
import type { Child } from './children.ts'
import { aboutChildren, facts, list, part, pen, say, type Part } from './share-page.ts'

/* What police and children's social care need. */

export function policeParts(words: CaseWords): readonly Part[] {
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

export function socialCareParts(words: CaseWords, child: Child | null, others: number): readonly Part[] {
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

/**
 * Only what holds in that nation. Wales: Wales Safeguarding Procedures, page c2-p6. England: referral forms of Tees and of
 * Suffolk, of which only the opening was read.
 */
const inWriting: Readonly<Record<string, string>> = {
  England: 'After a call: some local forms ask for this in writing within 24 hours. See yours.',
  Wales: 'After a call: confirm this in writing within 24 hours.',
}
