// What a demo and a workshop say, and nowhere else is anything said. Plain, short and calm: a room reads it from a wall.
export * from './wording/demo.ts'
export * from './wording/turns.ts'
export * from './wording/session.ts'
export * from './wording/papers.ts'
