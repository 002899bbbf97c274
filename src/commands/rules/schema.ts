import assessment from '../../../rules/assessment.schema.json' with { type: 'json' }
import course from '../../../rules/course.schema.json' with { type: 'json' }
import results from '../../../rules/results.schema.json' with { type: 'json' }
import review from '../../../rules/review.schema.json' with { type: 'json' }
import ruleSetFile from '../../../rules/rule-set.schema.json' with { type: 'json' }
import scenario from '../../../rules/scenario.schema.json' with { type: 'json' }
import summary from '../../../rules/summary.schema.json' with { type: 'json' }
import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import { answersSchema, schemaText } from '../../render/answers-schema.ts'
import { allowedAnswers, answersTemplate } from '../../render/answers-template.ts'
import { pageWidth } from '../../render/page.ts'
import type { RuleSet } from '../../rules/model.ts'
import { trouble } from '../report.ts'
import { openRuleSet, standardRuleSet } from '../rule-set.ts'

export interface RulesSchemaOptions extends CommonOptions {
  readonly for:
    'answers' | 'rule-set' | 'assessment' | 'scenario' | 'course' | 'results' | 'review' | 'summary'
  readonly template?: boolean
}

/** Prints a JSON Schema, or a blank answers file. */
export async function printSchema(io: Io, options: RulesSchemaOptions): Promise<number> {
  if (options.template && options.for !== 'answers') {
    io.stderr.write(
      'There is a template of answers only: --for answers --template. For a rule set, see rules new.\n',
    )
    return exitCode.usage
  }
  switch (options.for) {
    case 'rule-set':
      return print(io, ruleSetFile)
    case 'assessment':
      return print(io, assessment)
    case 'review':
      return print(io, review)
    case 'scenario':
      return print(io, scenario)
    case 'summary':
      return print(io, summary)
    case 'course':
      return print(io, course)
    case 'results':
      return print(io, results)
    case 'answers': {
      const opened = await openRuleSet(io, options.rules ?? standardRuleSet)
      if (!opened.ok) return trouble(io, opened.problems, 'text')
      const { ruleSet } = opened.value
      return options.template ? printTemplate(io, ruleSet) : print(io, answersSchema(ruleSet))
    }
  }
}

function print(io: Io, schema: object): number {
  io.stdout.write(schemaText(schema))
  return exitCode.done
}

/** The file on standard output, so that it can go where it is wanted; what may stand in it on standard error. */
function printTemplate(io: Io, ruleSet: RuleSet): number {
  io.stderr.write(`${allowedAnswers(ruleSet, pageWidth(io.columns()))}\n`)
  io.stdout.write(answersTemplate(ruleSet))
  return exitCode.done
}
