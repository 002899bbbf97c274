import type { Page } from '../render/page.ts'
import { fitted, slideText, type Slide } from './slide.ts'

/** Whom slides are shown to, and how they go on from one to the next. */
export interface Room {
  /** How the slides are written at this moment. */
  readonly page: () => Page
  /** Lines of the screen; a slide that is higher is parted. */
  readonly rows: () => number
  /** Shows a text on a screen of its own. */
  readonly show: (text: string) => void
  /** Waits until the room is ready. `more`: shows what more there is to see about this, for whoever asks. */
  readonly goOn: (more?: () => Promise<Move>) => Promise<Move>
}

/** On to what comes next, back to what came before, or out. */
export type Move = 'on' | 'back' | 'quit'

/**
 * Shows slides one after another. `below`: the last one stays on the screen with so many lines free under it, and it is
 * for the caller to wait. `from`: the slide to begin with, counted from the end where it is negative. `back`: somebody
 * went back before the first.
 */
export async function present(
  room: Room,
  slides: (page: Page) => readonly Slide[],
  below: number | null = null,
  from = 0,
): Promise<Move> {
  let at = from
  for (;;) {
    const page = room.page()
    const shown = fitted(slides(page), room.rows() - (below ?? 0), page)
    if (at < 0) at += shown.length
    if (at < 0) return 'back'
    const slide = shown[at]
    if (slide === undefined) return 'on'
    room.show(slideText(slide, page))
    if (below !== null && at === shown.length - 1) return 'on'
    const { more } = slide
    const move = await (more === undefined
      ? room.goOn()
      : room.goOn(async () => {
          const end = await present(room, more)
          if (end !== 'quit') room.show(slideText(slide, room.page()))
          return end
        }))
    if (move === 'quit' || (move === 'back' && at === 0)) return move
    at += move === 'on' ? 1 : -1
  }
}

/** Shows slides before which there is nothing to go back to. */
export async function presentFromStart(
  room: Room,
  slides: (page: Page) => readonly Slide[],
): Promise<Exclude<Move, 'back'>> {
  for (;;) {
    const move = await present(room, slides)
    if (move !== 'back') return move
  }
}
