import { answeredBy, localContacts } from '../config/config.ts'
import { exitCode } from '../problems/exit-codes.ts'
import { pageOf, say, type Dialogue } from '../interview/dialogue.ts'
import type { DraftKeeper } from '../interview/draft-keeper.ts'
import { runInterview } from '../interview/interview.ts'
import { paragraph } from '../interview/layout.ts'
import * as wording from '../interview/wording.ts'
import { commandOf } from '../world/program.ts'
import type { Io } from '../world/io.ts'
import { assess } from '../triage/assess.ts'
import { finishCase, type CaseSettings } from './finish-case.ts'
import { handOver } from './hand-over.ts'
import type { OpenedRuleSet } from './rule-set.ts'

/** One case from where its draft stands: the questions, the recommendation, the record. Rejects with `Stopped`. */
export async function runCase(
  io: Io,
  dialogue: Dialogue,
  { ruleSet, shipped }: OpenedRuleSet,
  keeper: DraftKeeper,
  settings: CaseSettings,
): Promise<number> {
  const { config, practice } = settings
  const leave = (): number => {
    say(dialogue, wording.left(keeper.isSaved ? commandOf(io, 'resume') : null))
    return exitCode.done
  }
  const contacts = localContacts(config)
  const { supersededBy } = ruleSet.rules
  if (supersededBy !== null)
    dialogue.prompter.show(`${paragraph(pageOf(dialogue), wording.superseded(supersededBy))}\n`)
  for (let again = false; ; again = true) {
    const asked = await runInterview({
      ...dialogue,
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
        if ((await handOver(io, dialogue, outcome, keeper.draft.started)) === 'back') continue
        return leave()
      case 'other-nation':
        await keeper.discard()
        return exitCode.done
      case 'recommendation':
        break
    }
    const end = await finishCase({ io, dialogue, settings, keeper, outcome, shipped })
    if (end === 'quit') return leave()
    if (end === 'done') return exitCode.done
    if (end === 'lost') {
      say(dialogue, wording.recordLost(keeper.isSaved, commandOf(io, 'resume')))
      return exitCode.file
    }
  }
}
