import { answeredBy, localContacts } from '../config/config.ts'
import { exitCode } from '../problems/exit-codes.ts'
import { pageOf, say, type Setup } from '../interview/conversation.ts'
import type { DraftKeeper } from '../interview/draft-keeper.ts'
import { interview } from '../interview/interview.ts'
import { paragraph } from '../interview/page.ts'
import * as wording from '../interview/wording.ts'
import type { Io } from '../world/io.ts'
import { renderLeadNote } from '../render/lead-note.ts'
import { assess } from '../triage/assess.ts'
import { finish, type CaseSettings } from './finish.ts'
import type { OpenedRuleSet } from './rule-set.ts'

/** One case from where its draft stands: the questions, the recommendation, the record. Rejects with `Stopped`. */
export async function conduct(
  io: Io,
  setup: Setup,
  { ruleSet, shipped }: OpenedRuleSet,
  keeper: DraftKeeper,
  settings: CaseSettings,
): Promise<number> {
  const { config, practice } = settings
  const leave = (): number => {
    say(setup, keeper.isSaved ? wording.leftWithDraft : wording.leftWithoutDraft)
    return exitCode.done
  }
  const contacts = localContacts(config)
  const { supersededBy } = ruleSet.rules
  if (supersededBy !== null)
    setup.prompter.show(`${paragraph(pageOf(setup), wording.superseded(supersededBy))}\n`)
  for (let again = false; ; again = true) {
    const asked = await interview({
      ...setup,
      start: keeper.draft,
      configured: answeredBy(config),
      contacts,
      practice,
      again,
      save: (progress) => keeper.keep(progress),
    })
    const { answers } = asked
    const outcome = { ruleSet, answers, assessment: assess(ruleSet, answers), contacts, practice }
    switch (asked.kind) {
      case 'quit':
        return leave()
      case 'handed-over':
        io.stdout.write(`\n${renderLeadNote(outcome, keeper.draft.started)}`)
        return leave()
      case 'other-nation':
        await keeper.discard()
        return exitCode.done
      case 'recommendation':
        break
    }
    const end = await finish({ io, setup, settings, keeper, outcome, shipped })
    if (end === 'quit') return leave()
    if (end === 'done') return exitCode.done
  }
}
