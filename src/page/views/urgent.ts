import type { Announcement } from '../../interview/announcement.ts'
import * as interview from '../../interview/wording.ts'
import { contactLine } from '../../render/sentences.ts'
import { h, heading, list, paragraphs } from '../elements.ts'

/** What is urgent: a page of its own. */
export function urgentView({
  headings: [first = '', ...others],
  say,
  steps,
  contacts,
}: Announcement): readonly Node[] {
  return [
    h(
      'div',
      { class: 'urgent' },
      heading(first),
      others.map((each) => h('h2', {}, each)),
      ...paragraphs(say),
    ),
    ...(steps.length === 0
      ? []
      : [
          h('h2', {}, interview.doNow),
          list(
            steps.map((step) => interview.stepSay(step.say, step.who)),
            'ol',
          ),
        ]),
    ...(contacts.length === 0 ? [] : [h('h2', {}, interview.contactNow), list(contacts.map(contactLine))]),
  ]
}
