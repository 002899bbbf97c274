declare module 'json-logic-js' {
  export type RulesLogic = Readonly<Record<string, unknown>>
  const jsonLogic: { apply(logic: RulesLogic, data: unknown): unknown }
  export default jsonLogic
}
