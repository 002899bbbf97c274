import type { AnswerValue, By, Citation, FieldRole, FieldSection, Help, StepKind } from './model.ts'

/** A rule set as its file has it, once nothing is wrong with it: `rules/rule-set.schema.json` in TypeScript. */
export interface FileFormat {
  readonly rules: {
    readonly id: string
    readonly title: string
    readonly for?: { readonly label: string; readonly say: string }
    readonly nation: string
    readonly nations?: readonly [string, ...string[]]
    readonly ends_in?: 'record' | 'note'
    readonly private?: true
    readonly version: string
    readonly in_force: string
    readonly review_by: string
    readonly superseded_by?: string
    readonly standard?: true
    readonly newer: string
    readonly opening: readonly string[]
  }
  readonly sources: ById<{
    readonly title: string
    readonly publisher: string
    readonly edition: string
    readonly url: string
    readonly checked: string
    readonly own?: true
  }>
  readonly responses: readonly { readonly id: string; readonly title: string; readonly say: string }[]
  readonly offer?: { readonly at: string; readonly after: readonly string[] }
  readonly hand_over?: {
    readonly when_known: readonly FileLine[]
    readonly below?: string
    readonly to?: string
    readonly say: string
    readonly stop: string
    readonly go_on: string
    readonly steps: readonly string[]
    readonly sets?: Readonly<Record<string, AnswerValue>>
  }
  readonly acting?: readonly {
    readonly when_known: readonly FileLine[]
    readonly instead_of: string | readonly string[]
    readonly say: string
  }[]
  readonly stages: readonly { readonly id: string; readonly title: string }[]
  readonly questions: ById<{
    readonly was?: string
    readonly stage: string
    readonly ask: string
    readonly hint?: string
    readonly help: string | Help
    readonly choose?: 'several'
    readonly answers: ById<string | FileAnswer>
    readonly source: Citation
  }>
  readonly criteria: readonly {
    readonly id: string
    readonly was?: string
    readonly title: string
    readonly response: string
    readonly if_not_ruled_out?: { readonly response: string; readonly because?: string }
    readonly urgent?: boolean
    readonly say_if_open?: string
    readonly tell?: readonly string[]
    readonly why: string
    readonly source: Citation
    readonly any: readonly FileLine[]
  }[]
  readonly accepted?: readonly {
    readonly criterion: string
    readonly falls_to: string
    readonly because: string
    readonly by: string
    readonly on: string
  }[]
  readonly steps: ById<{
    readonly kind: StepKind
    readonly say: string
    readonly more?: string
    readonly words?: readonly string[]
    readonly who: string
    readonly by: By
    readonly why: string
    readonly contact?: string
    readonly source: Citation
    readonly for?: readonly string[]
    readonly any?: readonly FileLine[]
    readonly when_known?: readonly FileLine[]
    readonly told?: readonly string[]
    readonly replaces?: readonly string[]
    readonly duty?: string
  }>
  readonly duties?: readonly {
    readonly id: string
    readonly title: string
    readonly in_force: string | null
    readonly checked: string
    readonly say: string
    readonly source: Citation
  }[]
  readonly contacts: ById<{
    readonly name: string
    readonly phone?: string
    readonly web?: string
    readonly hours?: string
    readonly out_of_hours?: string
    readonly note?: string
    readonly source?: Citation
    readonly checked?: string
  }>
  /** One of the two, as `ends_in` says. */
  readonly record?: readonly FileField[]
  readonly note?: readonly FileField[]
  readonly other_nations?: ById<{
    readonly name: string
    readonly say: string
    readonly to?: string
    readonly source: Citation
  }>
  readonly recap?: readonly {
    readonly id: string
    readonly statement: string
    readonly is_true: boolean
    readonly because: string
    readonly step: string
  }[]
  readonly examples: readonly {
    readonly name: string
    readonly all_clear?: true
    readonly from?: string
    readonly answers?: Readonly<Record<string, AnswerValue | null>>
    readonly expect: {
      readonly response: string
      readonly raised: readonly string[]
      readonly notRuledOut?: readonly string[]
    }
  }[]
}

export interface FileField {
  readonly id: string
  readonly label: string
  readonly was?: string
  readonly help: string
  readonly section?: FieldSection
  readonly role?: FieldRole
  readonly first_page?: true
  readonly lines?: number
  readonly choices?: ById<string>
  readonly type?: 'date'
  readonly required?: 'always' | readonly string[]
  readonly asked_when?: readonly FileLine[]
}

export interface FileAnswer {
  readonly label: string
  readonly record?: string
  readonly was?: string
}

export type ById<T> = Readonly<Record<string, T>>

/** One question with its answer or answers. */
export type FileCondition = Readonly<Record<string, string | readonly string[]>>

/** The same, and perhaps a list under `and`. */
export type FileLine = Readonly<Record<string, string | readonly string[] | readonly FileCondition[]>>
