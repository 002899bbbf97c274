import type { RuleSet } from '../rules/model.ts'
import type { Paper, PaperPart } from './paper.ts'
import { asksFor } from './scene-text.ts'
import type { Story } from './session.ts'
import * as wording from './wording.ts'

/**
 * What participants are given: each part of each story on a page of its own, with what there is to discuss and room to
 * write. Nothing of what comes of it.
 */
export function handout({ responses }: RuleSet, stories: readonly Story[]): Paper {
  return {
    title: wording.handoutTitle,
    parts: [
      { kind: 'text', text: wording.handoutIntroduction },
      ...stories.flatMap(({ scenario, scenes }, story) =>
        scenes.flatMap(({ part, number, of }, at): readonly PaperPart[] => [
          ...(story + at === 0 ? [] : [{ kind: 'new-page' } as const]),
          {
            kind: 'heading',
            level: 2,
            text: of === 1 ? scenario.title : wording.handoutHeading(scenario.title, number, of),
          },
          ...(at > 0 || scenario.beforehand === null
            ? []
            : [{ kind: 'text', text: scenario.beforehand, look: 'strong' } as const]),
          { kind: 'text', text: part.tell },
          { kind: 'heading', level: 3, text: wording.handoutDiscuss },
          { kind: 'list', items: [...part.discuss, ...asksFor(part, [])].map((text) => ({ text })) },
          { kind: 'heading', level: 3, text: wording.whatWouldYouDo },
          { kind: 'boxes', items: responses.map(({ title }) => title) },
          { kind: 'text', text: wording.handoutSure },
          { kind: 'text', text: wording.handoutWhy },
          { kind: 'room', lines: 5 },
        ]),
      ),
    ],
  }
}
